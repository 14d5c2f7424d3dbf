package keywright.book.schedule;

import java.util.List;
import java.util.Optional;
import keywright.cas.Cas;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\sum_{k=m}^{n} p(k)\) for a polynomial p, by Faulhaber's formula. */
public record PolynomialSum() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum) || sum.over().size() != 1 || sum.infinite()) {
            return Optional.empty();
        }
        var index = sum.over().get(0);
        return sum.of()
                .scalar()
                .flatMap(summand -> Cas.sum(summand, index.name(), index.from(), index.to()))
                .map(value -> new Step(
                        this,
                        goal,
                        new Scalar(value),
                        new Reason("sums of powers have a closed form", Ranges.conditions(index, context), List.of())));
    }

    @Override
    public Citation source() {
        return Sources.POWER_SUMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[k^2, {k, 1, n}]", "Sum[k*(k + 1), {k, 0, n - 1}]");
    }
}
