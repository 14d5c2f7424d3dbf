package keywright.term;

import java.util.List;
import java.util.stream.Collectors;
import keywright.cas.Expr;

/** The sizes of an array, outermost first; a scalar has none. */
public record Shape(List<Expr> sizes) {
    /** The shape of a number. */
    public static final Shape SCALAR = new Shape(List.of());

    /** A shape keeps its own copy. */
    public Shape {
        sizes = List.copyOf(sizes);
    }

    /** A shape of the given sizes. */
    public static Shape of(Expr... sizes) {
        return new Shape(List.of(sizes));
    }

    /** How many indices an entry has. */
    public int rank() {
        return sizes.size();
    }

    /** Whether this is the shape of a number. */
    public boolean scalar() {
        return sizes.isEmpty();
    }

    /** As in {@code d2 × d1}. */
    public String shown() {
        return scalar() ? "a scalar" : sizes.stream().map(Expr::wolfram).collect(Collectors.joining(" × "));
    }
}
