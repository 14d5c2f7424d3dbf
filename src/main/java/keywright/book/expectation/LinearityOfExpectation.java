package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Plus;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** \(\mathbb E[c\sum_k f_k + g] = c\sum_k \mathbb E[f_k] + \mathbb E[g]\) for a constant c. */
public record LinearityOfExpectation() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Expectation expectation) {
            var inside = pushed(expectation.of());
            return inside.equals(goal)
                    ? Optional.empty()
                    : Optional.of(Step.of(this, goal, inside, words(expectation.of())));
        }
        return Optional.empty();
    }

    private static Term pushed(Term of) {
        if (!of.random()) {
            return of;
        }
        if (of instanceof Plus plus) {
            return Terms.plus(
                    plus.terms().stream().map(LinearityOfExpectation::pushed).toList());
        }
        if (of instanceof Sum sum) {
            return new Sum(sum.over(), sum.distinct(), pushed(sum.of()));
        }
        if (of instanceof Times product) {
            var constants = product.factors().stream()
                    .filter(factor -> !factor.random())
                    .toList();
            var rest =
                    Terms.times(product.factors().stream().filter(Term::random).toList());
            return constants.isEmpty() ? new Expectation(of) : Terms.times(Terms.times(constants), pushed(rest));
        }
        return new Expectation(of);
    }

    private static String words(Term of) {
        return of.random() ? "linearity of expectation" : "the expectation of a constant is the constant";
    }

    @Override
    public Citation source() {
        return Sources.LINEARITY;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[s*Sum[x[[k]]^2, {k, 1, d}]]", "Expectation[z + z^2]", "Expectation[z + a]");
    }
}
