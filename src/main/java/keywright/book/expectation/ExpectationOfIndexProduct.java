package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Product;
import keywright.term.Term;

/** \(\mathbb E[\prod_k f_k] = \prod_k \mathbb E[f_k]\) for independent \(f_k\). */
public record ExpectationOfIndexProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Expectation mean
                        && mean.of() instanceof Product product
                        && product.of().random()
                        && Summands.apart(product.over().name(), product.of(), product.of(), context)
                ? Optional.of(step(mean, product))
                : Optional.empty();
    }

    private Step step(Expectation goal, Product product) {
        var reason = Reason.given(
                "independent factors: the expectation of the product is the product of the expectations",
                "the entries of random arrays are independent, and so are the arrays");
        return new Step(this, goal, new Product(product.over(), new Expectation(product.of())), reason);
    }

    @Override
    public Citation source() {
        return Sources.INDEPENDENCE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[Product[x[[k]]^2, {k, 1, d}]]", "Expectation[Product[1 + g[[k]]*u[[k]], {k, 1, d}]]");
    }
}
