package keywright.term;

import java.util.List;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The product of arrays: the last index of the left is summed with the first of the right. */
public record Dot(Term left, Term right) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(left, right);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Dot(parts.get(0), parts.get(1));
    }

    @Override
    public Shape shape() {
        var before = left.shape().sizes();
        var after = right.shape().sizes();
        return new Shape(
                Stream.concat(before.subList(0, before.size() - 1).stream(), after.subList(1, after.size()).stream())
                        .toList());
    }

    /** The product of two vectors with these exchanged, \(y^\top x = x^\top y\); any other product as it is. */
    Dot turned() {
        return left.shape().rank() == 1 && right.shape().rank() == 1
                ? new Dot(/* left= */ right, /* right= */ left)
                : this;
    }

    /** The size that is summed over. */
    public Expr inner() {
        return right.shape().sizes().get(0);
    }

    @Override
    public Tex tex(Notation notation) {
        var first = left.shape().rank() == 1
                ? Tex.atom(left.tex(notation).at(Tex.Strength.ATOM) + "^\\top")
                : entrywise(left) ? Tex.atom(left.tex(notation).parenthesised()) : left.tex(notation);
        var rest = right.tex(notation);
        var chained = right instanceof Dot && right.shape().rank() > 0;
        return new Tex(
                first.at(Tex.Strength.PRODUCT) + " " + (chained ? rest.code() : rest.at(Tex.Strength.POWER)),
                Tex.Strength.PRODUCT);
    }

    private static boolean entrywise(Term factor) {
        return factor instanceof Times product && product.entrywise();
    }

    @Override
    public Expr formula() {
        return Expr.call("Dot", left.formula(), right.formula());
    }
}
