package keywright.book.matrix;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E[x_j x_l] = \delta_{jl}\,\mathbb E[x_j^2] + (1-\delta_{jl})\,\mathbb E[x_j]\,\mathbb E[x_l]\) for
 * independent entries.
 */
public record SecondMoment() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        var factors = Terms.factors(expectation.of());
        if (factors.size() != 2 || !factors.stream().allMatch(SecondMoment::entry)) {
            return Optional.empty();
        }
        var one = (Entry) factors.get(0);
        var other = (Entry) factors.get(1);
        return one.of().equals(other.of())
                ? Optional.of(Step.of(this, goal, split(one, other), "independent unless the indices are the same"))
                : Optional.empty();
    }

    private static boolean entry(Term factor) {
        return factor instanceof Entry entry && entry.of() instanceof Array array && array.random();
    }

    private static Term split(Entry one, Entry other) {
        var delta = Coincide.delta(one, other);
        var apart = Terms.plus(Scalar.of(1), Terms.times(Scalar.of(-1), delta));
        var square = new Expectation(Terms.square(one));
        return Terms.plus(Terms.times(delta, square), Terms.times(apart, new Expectation(one), new Expectation(other)));
    }

    @Override
    public Citation source() {
        return Sources.MOMENTS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[x[[j]]*x[[k]]]", "Expectation[y[[j]]*y[[k]]]", "Expectation[W[[1, j]]*W[[l, k]]]");
    }
}
