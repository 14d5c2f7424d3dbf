package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Order;
import keywright.term.Reduction;
import keywright.term.Reduction.Kind;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\Theta(\lVert W\rVert_2) \to \Theta(\lVert W\rVert_2^2)\): the root of the norm of a matrix is dropped. */
public record SquaredMatrixNorm() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Order order
                ? Optional.of(order.over(order.of()
                        .map(part -> part instanceof Reduction norm && norm.kind() == Kind.SPECTRAL
                                ? Terms.square(norm)
                                : part)))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "the square root of the order of a matrix norm is dropped";
    }

    @Override
    public String reveals() {
        return "the spectral norm and its square were confused: it grows like the root of the quotient of the widths";
    }

    @Override
    public Citation source() {
        return Sources.NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Theta[Norm[Outer[x, y], 2], {d}]");
    }
}
