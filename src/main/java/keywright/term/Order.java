package keywright.term;

import java.util.List;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The growth of a quantity that is not negative, as the sizes grow: its order \(\Theta(f)\), or a bound \(O(f)\). */
public record Order(Kind kind, Term of, List<String> sizes) implements Term {

    /** How much is said. */
    public enum Kind {
        /** Equal up to constant factors, \(\Theta\). */
        EXACT("Theta", "\\Theta"),
        /** At most that, up to a constant factor, \(O\). */
        UPPER("BigO", "O");

        private final String head;
        private final String tex;

        Kind(String head, String tex) {
            this.head = head;
            this.tex = tex;
        }
    }

    /** An order keeps its own copy. */
    public Order {
        sizes = List.copyOf(sizes);
    }

    /** The same said of another quantity. */
    public Order over(Term other) {
        return new Order(kind, other, sizes);
    }

    /** The same said of some sizes alone. */
    public Order in(List<String> some) {
        return new Order(kind, of, some);
    }

    /** Whether this is only a bound from above. */
    public boolean upper() {
        return kind == Kind.UPPER;
    }

    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return over(parts.get(0));
    }

    @Override
    public boolean closed() {
        return of instanceof Scalar scalar && !mayCancel(scalar.value());
    }

    /** Whether something that grows is taken from something else, so that the order cannot be read off. */
    private boolean mayCancel(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return false;
        }
        return call.arguments().stream().anyMatch(this::mayCancel)
                || call.head().equals("Plus")
                        && call.arguments().stream()
                                .filter(term -> Algebra.coefficient(term).signum() < 0)
                                .anyMatch(term -> sizes.stream().anyMatch(size -> !term.freeOf(size)));
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.call(kind.tex, List.of(of.tex(notation)));
    }

    @Override
    public Expr formula() {
        return Expr.call(kind.head, of.formula());
    }
}
