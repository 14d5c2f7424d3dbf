package keywright.book.recursion;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Power;
import keywright.term.Product;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\bigl(\prod_k f(k)\bigr)^n = \prod_k f(k)^n\) for whole n. */
public record PowerOfIndexProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Power power
                        && power.base() instanceof Product product
                        && power.exponent() instanceof Expr.Num number
                        && number.integer()
                        && number.signum() > 0
                ? Optional.of(Step.of(
                        this,
                        goal,
                        new Product(product.over(), Terms.power(product.of(), number)),
                        "a power of a product is the product of the powers"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.PRODUCTS;
    }

    @Override
    public List<String> examples() {
        return List.of("Product[Sqrt[p[[k]]], {k, 1, d}]^2");
    }
}
