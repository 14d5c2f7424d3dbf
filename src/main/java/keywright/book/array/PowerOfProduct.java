package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Power;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** \((ab)^n = a^n b^n\) for an integer n. */
public record PowerOfProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Power power
                && power.base() instanceof Times product
                && power.exponent() instanceof Expr.Num number
                && number.integer()) {
            var powers = product.factors().stream()
                    .map(factor -> Terms.power(factor, power.exponent()))
                    .toList();
            return Optional.of(Step.of(this, goal, Terms.times(powers), "a power of a product is a product of powers"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return new Citation(Sources.CONCRETE, "section 2.3");
    }

    @Override
    public List<String> examples() {
        return List.of("(g[[j]]*z)^2", "(s*z*Abs[x[[k]]])^3");
    }
}
