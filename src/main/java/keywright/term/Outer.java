package keywright.term;

import java.util.List;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The outer product \(g x^\top\): every entry of the left times every entry of the right. */
public record Outer(Term left, Term right) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(left, right);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Outer(parts.get(0), parts.get(1));
    }

    @Override
    public Shape shape() {
        return new Shape(Stream.concat(left.shape().sizes().stream(), right.shape().sizes().stream())
                .toList());
    }

    @Override
    public Tex tex(Notation notation) {
        var first = left instanceof Dot
                ? left.tex(notation).code()
                : left.tex(notation).at(Tex.Strength.POWER);
        return new Tex(first + " " + turned(right, notation), Tex.Strength.PRODUCT);
    }

    /** \\((Bv)^\\top\\) as \\(v^\\top B^\\top\\). */
    private static String turned(Term vector, Notation notation) {
        return vector instanceof Dot dot && dot.left().shape().rank() == 2
                ? turned(dot.right(), notation) + " "
                        + Transpose.turned(dot.left()).tex(notation).at(Tex.Strength.POWER)
                : vector.tex(notation).at(Tex.Strength.ATOM) + "^\\top";
    }

    @Override
    public Expr formula() {
        return Expr.call("Outer", left.formula(), right.formula());
    }
}
