package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Array;
import keywright.term.Defined;
import keywright.term.Dot;
import keywright.term.Expectation;
import keywright.term.Order;
import keywright.term.Plus;
import keywright.term.Reduction;
import keywright.term.Reduction.Kind;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\lVert(V + u h^\top)h\rVert \to \sqrt{\mathbb E\lVert Vh\rVert^2}\) in an order: the coordinates of trained weights
 * are taken to be independent and identically distributed, and independent of the features, as at the start.
 */
public record IndependentWeights() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Order order
                        && !order.upper()
                        && order.of() instanceof Reduction norm
                        && norm.kind() == Kind.NORM
                        && norm.of() instanceof Dot product
                ? independent(product).map(start -> order.over(length(norm, new Dot(start, product.right()))))
                : Optional.empty();
    }

    private static Term length(Reduction norm, Term vector) {
        return Terms.power(new Expectation(Terms.square(new Reduction(norm.kind(), vector))), Expr.HALF);
    }

    /** The random array among the terms of a matrix, if other terms depend on what it is multiplied by. */
    private static Optional<Term> independent(Dot product) {
        var weights = product.left() instanceof Defined defined ? defined.meaning() : product.left();
        if (!(weights instanceof Plus sum)) {
            return Optional.empty();
        }
        var features = new TreeSet<String>();
        product.right().all(Array.class).forEach(array -> features.add(array.name()));
        return sum.parts().stream()
                .filter(part -> part instanceof Array array && array.random() && !features.contains(array.name()))
                .findFirst();
    }

    @Override
    public String words() {
        return "the coordinates are taken as iid, and the weights as independent of the features";
    }

    @Override
    public String reveals() {
        return "independent weights are not aligned with the features: what they make falls short of the product of"
                + " the norms, and lower bounds need alignment";
    }

    @Override
    public Citation source() {
        return Sources.ALIGNMENT;
    }

    @Override
    public List<String> examples() {
        return List.of("Theta[Norm[(W + Outer[A . x, x]) . x], {d}]");
    }
}
