package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Derivative;
import keywright.term.Entry;
import keywright.term.Scalar;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\partial x_k/\partial x_l = \delta_{kl}\). */
public record DerivativeOfVariable() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)) {
            return Optional.empty();
        }
        if (derivative.of() instanceof Entry of
                && derivative.by() instanceof Entry by
                && of.of() instanceof Array array
                && by.of() instanceof Array other
                && array.name().equals(other.name())) {
            return Optional.of(
                    Step.of(this, goal, delta(array, of.at(), by.at()), "an entry by an entry: Kronecker's $\\delta$"));
        }
        return derivative.of().shape().scalar() && derivative.of().equals(derivative.by())
                ? Optional.of(Step.of(this, goal, Scalar.of(1), "the variable by itself"))
                : Optional.empty();
    }

    private static Term delta(Array array, List<Expr> of, List<Expr> by) {
        var sizes = array.shape().sizes();
        return Terms.times(IntStream.range(0, of.size())
                .mapToObj(i -> Standard.delta(sizes.get(i), of.get(i), by.get(i)))
                .toList());
    }

    @Override
    public Citation source() {
        return Sources.PARTIAL;
    }

    @Override
    public List<String> examples() {
        return List.of("D[g[[j]], g[[k]]]", "D[A[[j, 1]], A[[j, k]]]", "D[s, s]");
    }
}
