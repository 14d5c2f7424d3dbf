package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Index;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\mathbb E[f(x)] = \sum_k f(k)\,P(x = k)\) for a law on integers. */
public record SumOverIntegers() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.law().support() instanceof Support.Integers)
                .flatMap(atom -> {
                    var range = (Support.Integers) atom.law().support();
                    var name = context.taken().contains("k") ? context.fresh(1).get(0) : "k";
                    var formula = OneVariable.formula(expectation.of(), atom, name);
                    var index = new Index(name, range.from(), range.to());
                    var summand = Algebra.times(formula, atom.law().density(index.symbol()));
                    return OneVariable.mentionsEntries(formula)
                            ? Optional.empty()
                            : Optional.of(Step.of(
                                    this,
                                    goal,
                                    new Sum(index, new Scalar(summand)),
                                    "the expectation is the sum over all values, weighted by their probabilities"));
                });
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[P^2]", "Expectation[K]");
    }
}
