package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** An array that every author knows: of zeros, of ones, or the identity matrix. */
public record Standard(Kind kind, Shape shape) implements Leaf {

    /** Which array. */
    public enum Kind {
        /** All entries are 0. */
        ZEROS,
        /** All entries are 1. */
        ONES,
        /** 1 on the diagonal, 0 elsewhere. */
        IDENTITY
    }

    /** The array of zeros. */
    public static Standard zeros(Shape shape) {
        return new Standard(Kind.ZEROS, shape);
    }

    /** The array of ones. */
    public static Standard ones(Shape shape) {
        return new Standard(Kind.ONES, shape);
    }

    /** The n × n identity matrix. */
    public static Standard identity(Expr n) {
        return new Standard(Kind.IDENTITY, Shape.of(n, n));
    }

    /** Kronecker's \(\delta_{ij}\): an entry of the identity, which is one where the indices are the same. */
    public static Term delta(Expr n, Expr i, Expr j) {
        return i.equals(j) ? Scalar.of(1) : new Entry(identity(n), List.of(i, j));
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.atom(
                switch (kind) {
                    case ZEROS -> "0";
                    case ONES -> shape.rank() == 2 ? "\\mathbf{1} \\mathbf{1}^\\top" : "\\mathbf{1}";
                    case IDENTITY -> "I";
                });
    }

    @Override
    public Expr formula() {
        var sizes = new Expr.Call("List", shape.sizes());
        return switch (kind) {
            case ZEROS -> Expr.call("ConstantArray", Expr.ZERO, sizes);
            case ONES -> Expr.call("ConstantArray", Expr.ONE, sizes);
            case IDENTITY -> Expr.call("IdentityMatrix", shape.sizes().get(0));
        };
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return new Standard(
                kind,
                new Shape(shape.sizes().stream()
                        .map(size -> size.with(symbol, value))
                        .toList()));
    }
}
