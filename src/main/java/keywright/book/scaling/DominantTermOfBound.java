package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.cas.Cas;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Bound;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(O(a\,n^2 + b\,n) = O(n^2)\): only the largest powers of the sizes count, and constants do not. */
public record DominantTermOfBound() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Bound bound) || !(bound.of() instanceof Scalar scalar)) {
            return Optional.empty();
        }
        return Growth.of(scalar.value(), bound.sizes(), context.facts())
                .map(growth -> new Bound(new Scalar(growth.formula()), bound.sizes()))
                .filter(after -> !Cas.provedEqual(after.of().formula(), scalar.value(), context.facts())
                        || after.formula().wolfram().length()
                                < goal.formula().wolfram().length())
                .map(after -> Step.of(this, goal, after, "powers multiply, and constant factors do not count"));
    }

    @Override
    public Citation source() {
        return Sources.ORDERS;
    }

    @Override
    public List<String> examples() {
        return List.of("BigO[3*d*(1 - s) + d^3/E, {d}]", "BigO[Sqrt[n*d]*Sqrt[n], {n, d}]");
    }
}
