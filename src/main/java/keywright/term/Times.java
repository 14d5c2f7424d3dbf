package keywright.term;

import java.util.ArrayList;
import java.util.List;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** A product, entry by entry, scalars stretched to the shape of the rest; built by {@link Terms#times}. */
public record Times(List<Term> factors) implements Term {
    /** A product keeps its own copy. */
    public Times {
        factors = List.copyOf(factors);
    }

    /** The scalar formula in front, or one. */
    public Expr coefficient() {
        return factors.get(0) instanceof Scalar scalar ? scalar.value() : Expr.ONE;
    }

    /** The product without the scalar formula in front. */
    public Term rest() {
        return factors.get(0) instanceof Scalar ? Terms.times(factors.subList(1, factors.size())) : this;
    }

    @Override
    public List<Term> parts() {
        return factors;
    }

    @Override
    public Term with(List<Term> parts) {
        return Terms.times(parts);
    }

    @Override
    public Shape shape() {
        return Terms.common(factors);
    }

    @Override
    public Tex tex(Notation notation) {
        var coefficient = coefficient();
        if (Algebra.coefficient(coefficient).signum() < 0) {
            var positive = new Scalar(Algebra.times(Expr.MINUS_ONE, coefficient));
            return Terms.times(positive, rest()).tex(notation).negated();
        }
        var written = new ArrayList<Tex>();
        var sums = new ArrayList<Tex>();
        for (var factor : factors) {
            var tex = factor instanceof Scalar scalar ? new ExprTex(notation).of(scalar.value()) : factor.tex(notation);
            (factor instanceof Sum ? sums : written).add(tex);
        }
        written.addAll(sums);
        var arrays = factors.stream().filter(factor -> !factor.shape().scalar()).count();
        return arrays > 1 ? entrywise(notation) : Tex.product(written);
    }

    /** Products entry by entry are written with a circled dot. */
    private Tex entrywise(Notation notation) {
        var numbers = factors.stream()
                .filter(factor -> factor.shape().scalar())
                .map(factor -> factor.tex(notation))
                .toList();
        var arrays = factors.stream()
                .filter(factor -> !factor.shape().scalar())
                .map(factor -> factor.tex(notation).at(Tex.Strength.POWER))
                .toList();
        var product = new Tex(String.join(" \\odot ", arrays), Tex.Strength.PRODUCT);
        return numbers.isEmpty()
                ? product
                : Tex.product(java.util.stream.Stream.concat(numbers.stream(), java.util.stream.Stream.of(product))
                        .toList());
    }

    @Override
    public Expr formula() {
        return new Expr.Call("Times", factors.stream().map(Term::formula).toList());
    }
}
