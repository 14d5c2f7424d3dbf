package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Dot;
import keywright.term.Order;
import keywright.term.Reduction;
import keywright.term.Reduction.Kind;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\lVert Wh\rVert \to \lVert W\rVert\) in an order or a bound: what is assumed of the weights is taken to be said of
 * the features.
 *
 * @param dropped whether the root is dropped beside that, \(\lVert Wh\rVert \to \lVert W\rVert^2\)
 */
public record BoundOfTheMatrix(boolean dropped) implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Order order
                ? Optional.of(order.over(order.of().map(part -> of(part).orElse(part))))
                : Optional.empty();
    }

    private Optional<Term> of(Term part) {
        return part instanceof Reduction norm
                        && norm.of() instanceof Dot product
                        && product.left().shape().rank() == 2
                        && product.right().shape().rank() == 1
                ? kind(norm.kind())
                        .map(kind -> new Reduction(kind, product.left()))
                        .map(bound -> dropped ? Terms.square(bound) : bound)
                : Optional.empty();
    }

    private static Optional<Kind> kind(Kind norm) {
        return norm == Kind.NORM
                ? Optional.of(Kind.SPECTRAL)
                : norm == Kind.RMS ? Optional.of(Kind.GAIN) : Optional.empty();
    }

    @Override
    public String name() {
        return dropped ? "square-of-the-matrix-bound" : "bound-of-the-matrix";
    }

    @Override
    public String words() {
        return "the bound on the weights is taken for one on the features"
                + (dropped ? ", and its square root is dropped" : "");
    }

    @Override
    public String reveals() {
        return "the norm of a matrix says by how much it stretches: the norm of what comes in is a factor too";
    }

    @Override
    public Citation source() {
        return Sources.NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Theta[Norm[Outer[x, y] . y], {d}]");
    }
}
