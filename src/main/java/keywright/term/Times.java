package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
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
        return factors.stream().anyMatch(Times::below) || overOneBar(notation) ? fraction(notation) : line(notation);
    }

    /** What is divided by a symbol stands above the bar, save where an operator or a matrix product reads better. */
    private boolean overOneBar(Notation notation) {
        var below = Fraction.of(coefficient()).denominator();
        return below.stream().anyMatch(factor -> !factor.symbols().isEmpty())
                && below.stream().noneMatch(factor -> Algebra.exponent(factor).equals(Expr.HALF))
                && factors.stream()
                        .filter(factor -> !(factor instanceof Scalar))
                        .allMatch(factor -> !(factor instanceof Dot)
                                && !factor.tex(notation).operator());
    }

    /** Whether this is a product entry by entry, and not only a multiple of one array. */
    boolean entrywise() {
        return factors.stream().filter(factor -> !factor.shape().scalar()).count() > 1;
    }

    private static boolean below(Term factor) {
        return factor.shape().scalar()
                && factor instanceof Power power
                && Algebra.coefficient(power.exponent()).signum() < 0;
    }

    /** What divides stands below a bar, the other numbers above it; an array that would have a bare 1 there, too. */
    private Tex fraction(Notation notation) {
        var number = Fraction.of(coefficient());
        var divisors = Stream.concat(
                        number.denominator().stream().map(Scalar::new),
                        factors.stream().filter(Times::below).map(factor -> Terms.power(factor, Expr.MINUS_ONE)))
                .toList();
        var rest = factors.stream()
                .filter(factor -> !below(factor) && !(factor instanceof Scalar))
                .toList();
        var beside = rest.stream()
                .filter(factor -> factor instanceof Sum || !factor.shape().scalar())
                .toList();
        var above = Stream.concat(
                        number.numerator().stream().map(Scalar::new),
                        rest.stream().filter(factor -> !beside.contains(factor)))
                .map(Term.class::cast)
                .toList();
        var product = Terms.times(beside).tex(notation);
        var lifted = above.isEmpty() && beside.size() == 1 && !(beside.get(0) instanceof Sum) && !product.tall();
        var fraction = Tex.fraction(
                lifted ? product : Terms.times(above).tex(notation),
                Terms.times(List.copyOf(divisors)).tex(notation));
        return lifted || beside.isEmpty() ? fraction : Tex.product(List.of(fraction, product));
    }

    private Tex line(Notation notation) {
        var written = new ArrayList<Tex>();
        var sums = new ArrayList<Tex>();
        for (var factor : factors) {
            (factor instanceof Sum ? sums : written).add(written(factor, notation));
        }
        written.addAll(sums);
        return entrywise() ? entrywise(notation) : Tex.product(written);
    }

    /** A factor; a product of two vectors is bracketed beside others, which it would else seem to take in. */
    private Tex written(Term factor, Notation notation) {
        if (factor instanceof Scalar scalar) {
            return new ExprTex(notation).of(scalar.value());
        }
        var inner = factor instanceof Dot && factor.shape().scalar();
        var alone = factors.stream().filter(other -> !(other instanceof Scalar)).count() == 1;
        return inner && !alone ? Tex.atom(factor.tex(notation).parenthesised()) : factor.tex(notation);
    }

    /** Products entry by entry are written with a circled dot. */
    private Tex entrywise(Notation notation) {
        var numbers = factors.stream()
                .filter(factor -> factor.shape().scalar())
                .map(factor -> written(factor, notation))
                .toList();
        var arrays = factors.stream().filter(factor -> !factor.shape().scalar()).toList();
        var divisors = arrays.stream().filter(Times::divides).toList();
        var above = joined(arrays.stream().filter(factor -> !divides(factor)).toList(), notation);
        var product = divisors.isEmpty()
                ? above
                : Tex.fraction(
                        above,
                        joined(
                                divisors.stream()
                                        .map(factor -> Terms.power(factor, Expr.MINUS_ONE))
                                        .toList(),
                                notation));
        return numbers.isEmpty()
                ? product
                : Tex.product(
                        Stream.concat(numbers.stream(), Stream.of(product)).toList());
    }

    private static boolean divides(Term factor) {
        return factor instanceof Power power
                && Algebra.coefficient(power.exponent()).signum() < 0;
    }

    private static Tex joined(List<Term> arrays, Notation notation) {
        if (arrays.size() == 1) {
            return arrays.get(0).tex(notation);
        }
        var written = arrays.stream()
                .map(factor -> factor.tex(notation).at(Tex.Strength.POWER))
                .collect(Collectors.joining(" \\odot "));
        return arrays.isEmpty() ? Tex.atom("1") : new Tex(written, Tex.Strength.PRODUCT);
    }

    @Override
    public Expr formula() {
        return new Expr.Call(
                "Times",
                factors.stream().flatMap(factor -> flat(factor.formula())).toList());
    }

    private static Stream<Expr> flat(Expr factor) {
        return factor instanceof Expr.Call call && call.head().equals("Times")
                ? call.arguments().stream()
                : Stream.of(factor);
    }
}
