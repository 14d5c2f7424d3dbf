package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** \(\sqrt{ab} = \sqrt a\,\sqrt b\), and so for every broken power, where \(a, b \ge 0\). */
public record RootOfProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Power root
                && root.exponent() instanceof Expr.Num exponent
                && !exponent.integer()
                && root.base() instanceof Times product
                && !product.factors().stream().allMatch(Plus.class::isInstance)
                && product.factors().stream().allMatch(factor -> Nature.nonnegative(factor, context))) {
            var roots = product.factors().stream()
                    .map(factor -> Terms.power(factor, exponent))
                    .toList();
            return Optional.of(
                    Step.of(this, goal, Terms.times(roots), "the root of a product is the product of the roots"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return new Citation(Sources.CONCRETE, "section 2.3");
    }

    @Override
    public List<String> examples() {
        return List.of("Sqrt[2*z^2]", "(s*z^2)^(3/2)", "Sqrt[s*Sum[x[[k]]^2, {k, 1, d}]]");
    }
}
