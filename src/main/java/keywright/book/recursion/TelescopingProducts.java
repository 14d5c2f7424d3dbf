package keywright.book.recursion;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Index;
import keywright.term.Product;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/**
 * \(\sum_{j=1}^{n} (1 - a_j) \prod_{i=j+1}^{n} a_i = 1 - \prod_{i=1}^{n} a_i\): each term is a difference of two
 * products.
 */
public record TelescopingProducts() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum) || sum.over().size() != 1 || !(sum.of() instanceof Times summand)) {
            return Optional.empty();
        }
        var index = sum.over().get(0);
        return summand.factors().stream()
                .filter(factor -> factor instanceof Product product && tail(product, index))
                .map(Product.class::cast)
                .findFirst()
                .filter(product -> telescopes(summand, product, index))
                .map(product -> {
                    var whole = new Product(new Index(product.over().name(), index.from(), index.to()), product.of());
                    var because = "the sum telescopes: a factor $1 - a_j$ makes a difference of two products";
                    return Step.of(this, goal, Terms.plus(Scalar.of(1), Terms.times(Scalar.of(-1), whole)), because);
                });
    }

    private static boolean tail(Product product, Index index) {
        return product.over().from().equals(Algebra.plus(index.symbol(), Expr.ONE))
                && product.over().to().equals(index.to())
                && product.of().freeOf(index.name());
    }

    /** Whether the other factors are one less the factor with the index of the sum. */
    private static boolean telescopes(Times summand, Product product, Index index) {
        var others = Terms.times(summand.factors().stream()
                .filter(factor -> !factor.equals(product))
                .toList());
        var own = product.of().substitute(product.over().name(), index.symbol());
        return Terms.plus(others, own).is(Expr.ONE);
    }

    @Override
    public Citation source() {
        return Sources.TELESCOPE;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[g[[k]]*Product[1 - g[[j]], {j, k + 1, d}], {k, 1, d}]");
    }
}
