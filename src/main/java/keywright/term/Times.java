package keywright.term;

import java.util.ArrayList;
import java.util.List;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.cas.Fraction;
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
        var arrays = factors.stream().filter(factor -> !factor.shape().scalar()).count();
        if (arrays > 1) {
            return entrywise(notation);
        }
        var split = Fraction.of(coefficient);
        var below = factors.stream().filter(Times::inverted).toList();
        return below.isEmpty() && !overOneBar(split, notation)
                ? Tex.product(written(factors, notation))
                : fraction(split, below, notation);
    }

    /** What is divided by a symbol stands above the bar, unless an operator or a matrix product is easier read beside. */
    private boolean overOneBar(Fraction split, Notation notation) {
        return split.denominator().stream().anyMatch(factor -> !factor.symbols().isEmpty())
                && split.denominator().stream().noneMatch(Times::root)
                && factors.stream()
                        .filter(factor -> !(factor instanceof Scalar))
                        .allMatch(factor -> !(factor instanceof Dot)
                                && !factor.tex(notation).operator());
    }

    private Tex fraction(Fraction split, List<Term> below, Notation notation) {
        var above = new ArrayList<Term>(split.numerator().stream().map(Scalar::new).toList());
        factors.stream()
                .filter(factor -> !(factor instanceof Scalar) && !below.contains(factor))
                .forEach(above::add);
        var under = new ArrayList<Term>(split.denominator().stream().map(Scalar::new).toList());
        below.forEach(factor -> under.add(Terms.power(factor, Expr.MINUS_ONE)));
        return Tex.fraction(
                above.isEmpty() ? Tex.atom("1") : Tex.product(written(above, notation)),
                Tex.product(written(under, notation)));
    }

    private static boolean inverted(Term factor) {
        return factor instanceof Power power
                && Algebra.coefficient(power.exponent()).signum() < 0;
    }

    private static boolean root(Expr factor) {
        return factor instanceof Expr.Call call
                && call.is("Power", 2)
                && call.argument(1).equals(Expr.HALF);
    }

    /** Factors side by side, sums last. */
    private static List<Tex> written(List<Term> factors, Notation notation) {
        var written = new ArrayList<Tex>();
        var sums = new ArrayList<Tex>();
        for (var factor : factors) {
            var tex = factor instanceof Scalar scalar ? new ExprTex(notation).of(scalar.value()) : factor.tex(notation);
            (factor instanceof Sum ? sums : written).add(tex);
        }
        written.addAll(sums);
        return written;
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
