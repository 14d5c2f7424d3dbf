package keywright.book.recursion;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Product;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\prod_{k=a}^{b} c = c^{b-a+1}\) for c free of k. */
public record ProductOfConstant() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Product product
                        && product.of().freeOf(product.over().name())
                ? Optional.of(Step.of(
                        this, goal, Terms.power(product.of(), product.over().count()), "equal factors make a power"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.PRODUCTS;
    }

    @Override
    public List<String> examples() {
        return List.of("Product[1 - q, {k, 1, n}]");
    }
}
