package keywright.term;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/**
 * Sums, products and powers of terms in a light normal form: nested ones flattened, scalar formulas gathered in front,
 * equal terms and equal bases collected.
 */
public final class Terms {
    private Terms() {}

    /** The shape of a sum or product: that of its arrays, a scalar if it has none. */
    public static Shape common(List<Term> terms) {
        return terms.stream()
                .map(Term::shape)
                .filter(shape -> !shape.scalar())
                .findFirst()
                .orElse(Shape.SCALAR);
    }

    /** The sum of the terms. */
    public static Term plus(Term... terms) {
        return plus(List.of(terms));
    }

    /** The sum of the terms. */
    public static Term plus(List<Term> terms) {
        Map<Set<Term>, Like> like = new LinkedHashMap<>();
        terms.forEach(term -> add(like, term));
        var sum = new ArrayList<Term>();
        like.values().forEach(part -> {
            if (!part.coefficient().equals(Expr.ZERO)) {
                sum.add(times(new Scalar(part.coefficient()), part.rest()));
            }
        });
        return switch (sum.size()) {
            case 0 -> zero(common(terms));
            case 1 -> sum.get(0);
            default -> new Plus(sum);
        };
    }

    /** The zero of a shape. */
    public static Term zero(Shape shape) {
        return shape.scalar() ? Scalar.of(0) : Standard.zeros(shape);
    }

    /** Terms with the same factors, in whatever order. */
    private record Like(Expr coefficient, Term rest) {
        Like and(Like other) {
            return new Like(Algebra.plus(coefficient, other.coefficient), rest);
        }
    }

    private static void add(Map<Set<Term>, Like> like, Term term) {
        if (term instanceof Plus plus) {
            plus.terms().forEach(part -> add(like, part));
        } else if (!zeros(term)) {
            var rest = rest(term);
            like.merge(Set.copyOf(factors(rest)), new Like(coefficient(term), rest), Like::and);
        }
    }

    /** The scalar formula in front of a term, or one. */
    public static Expr coefficient(Term term) {
        if (term instanceof Times times) {
            return times.coefficient();
        }
        return term instanceof Scalar scalar ? scalar.value() : Expr.ONE;
    }

    /** The term without its scalar formula. */
    public static Term rest(Term term) {
        if (term instanceof Times times) {
            return times.rest();
        }
        return term instanceof Scalar ? Scalar.of(1) : term;
    }

    /** The product of the factors. */
    public static Term times(Term... factors) {
        return times(List.of(factors));
    }

    /** The product of the factors. */
    public static Term times(List<Term> factors) {
        Map<Term, Expr> exponents = new LinkedHashMap<>();
        var scalars = new ArrayList<Expr>();
        for (var factor : exponentials(flattened(factors))) {
            if (factor instanceof Scalar scalar) {
                scalars.add(scalar.value());
            } else {
                var power = factor instanceof Power p && p.exponent() instanceof Expr.Num;
                var base = power ? ((Power) factor).base() : factor;
                var turned = base instanceof Dot dot ? dot.turned() : base;
                exponents.merge(
                        exponents.containsKey(turned) ? turned : base,
                        power ? ((Power) factor).exponent() : Expr.ONE,
                        Algebra::plus);
            }
        }
        var scalar = Algebra.times(scalars);
        var product = new ArrayList<Term>();
        exponents.forEach((base, exponent) -> product.add(power(base, exponent)));
        product.removeIf(factor -> factor.is(Expr.ONE));
        return product(scalar, product);
    }

    /** Factors with all exponentials in one: \(e^a e^b = e^{a+b}\). */
    private static List<Term> exponentials(List<Term> factors) {
        var exponents = factors.stream()
                .filter(Terms::exponential)
                .map(factor -> ((Apply) factor).argument())
                .toList();
        if (exponents.size() < 2) {
            return factors;
        }
        var rest = new ArrayList<>(
                factors.stream().filter(factor -> !exponential(factor)).toList());
        var sum = plus(exponents);
        rest.add(zeros(sum) ? Standard.ones(sum.shape()) : new Apply("Exp", sum).with(List.of(sum)));
        return rest;
    }

    private static boolean exponential(Term term) {
        return term instanceof Apply apply && apply.is("Exp");
    }

    private static boolean ones(Term term) {
        return term instanceof Standard standard && standard.kind() == Standard.Kind.ONES;
    }

    private static long sized(List<Term> factors) {
        return factors.stream().filter(factor -> !factor.shape().scalar()).count();
    }

    private static boolean zeros(Term term) {
        return term instanceof Standard standard && standard.kind() == Standard.Kind.ZEROS;
    }

    private static Term product(Expr scalar, List<Term> factors) {
        if (scalar.equals(Expr.ZERO) || factors.stream().anyMatch(Terms::zeros)) {
            return zero(common(factors));
        }
        var many = !common(factors).scalar();
        factors.removeIf(factor -> many && ones(factor) && sized(factors) > 1);
        if (!scalar.equals(Expr.ONE)) {
            factors.add(0, new Scalar(scalar));
        }
        return switch (factors.size()) {
            case 0 -> Scalar.of(1);
            case 1 -> factors.get(0);
            default -> new Times(factors);
        };
    }

    /** The factors of a product, or the term itself. */
    public static List<Term> factors(Term term) {
        return flattened(List.of(term));
    }

    /** The terms of a sum, or the term itself. */
    public static List<Term> terms(Term term) {
        return term instanceof Plus plus ? plus.terms() : List.of(term);
    }

    private static List<Term> flattened(List<Term> factors) {
        return factors.stream()
                .flatMap(factor -> factor instanceof Times times
                        ? flattened(times.factors()).stream()
                        : java.util.stream.Stream.of(factor))
                .toList();
    }

    /** A power of a term. */
    public static Term power(Term base, Expr exponent) {
        if (exponent.equals(Expr.ONE)) {
            return base;
        }
        if (exponent.equals(Expr.ZERO)) {
            return Scalar.of(1);
        }
        if (base instanceof Scalar scalar) {
            return new Scalar(Algebra.power(scalar.value(), exponent));
        }
        if (base instanceof Apply exponential && exponential.is("Exp")) {
            return exponential.with(List.of(times(new Scalar(exponent), exponential.argument())));
        }
        if (base instanceof Power inner && exponent instanceof Expr.Num number && number.integer()) {
            return power(inner.base(), Algebra.times(inner.exponent(), exponent));
        }
        return new Power(base, exponent);
    }

    /** The square of a term. */
    public static Term square(Term base) {
        return power(base, Expr.of(2));
    }

    /** A term with constants in the place of what is random. */
    public static Term still(Term term) {
        return term.map(part -> part instanceof Array array && array.random()
                ? Array.constant(array.name(), array.shape(), Array.Trait.ANY)
                : part);
    }

    /** A term with a number put in for a name; nothing if that cannot be said, as within a law. */
    public static Optional<Term> put(Term of, String name, Term number) {
        if (number instanceof Scalar scalar) {
            return Optional.of(of.substitute(name, scalar.value()));
        }
        var there = of.map(part -> part instanceof Scalar scalar && !scalar.freeOf(name)
                ? Drawn.term(scalar.value(), Map.of(name, number)).orElse(scalar)
                : part);
        return there.freeOf(name) || !number.freeOf(name) ? Optional.of(there) : Optional.empty();
    }
}
