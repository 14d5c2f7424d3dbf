package keywright.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Logarithms and roots of positive products in terms of those of their factors: \(\log(ab^n) = \log a + n \log b\).
 *
 * @param factoring whether what stands inside is first brought over one denominator and factored
 */
record Splitting(Facts facts, boolean factoring) {

    /** A positive factor and its real exponent. */
    private record Part(Expr base, Expr exponent) {}

    Expr apply(Expr formula) {
        return formula.map(part -> part instanceof Expr.Call call ? split(call) : part);
    }

    private Expr split(Expr.Call call) {
        if (call.is("Log", 1)) {
            return parts(call.argument(0))
                    .map(parts -> Algebra.plus(
                            parts.stream().map(Splitting::logarithm).toList()))
                    .orElse(call);
        }
        var root = call.is("Power", 2)
                && !(call.argument(0) instanceof Expr.Num base && base.signum() >= 0)
                && !call.argument(0).equals(Expr.symbol("E"))
                && !(call.argument(1) instanceof Expr.Num number && number.integer())
                && Real.is(call.argument(1), facts);
        if (!root) {
            return call;
        }
        var turned = half(call.argument(1)) && Sign.of(call.argument(0), facts).negative()
                ? parts(Algebra.times(Expr.MINUS_ONE, call.argument(0)))
                        .map(parts -> Algebra.times(imaginary(call.argument(1)), product(parts, call.argument(1))))
                : Optional.<Expr>empty();
        return turned.orElseGet(() -> parts(call.argument(0))
                .map(parts -> product(parts, call.argument(1)))
                .orElse(call));
    }

    private static Expr product(List<Part> parts, Expr exponent) {
        return Algebra.times(parts.stream()
                .map(part -> Algebra.power(part.base(), Algebra.times(part.exponent(), exponent)))
                .toList());
    }

    private static boolean half(Expr exponent) {
        return exponent instanceof Expr.Num number && number.denominator().equals(java.math.BigInteger.TWO);
    }

    /** \((-a)^{p/2} = i^p a^{p/2}\) for a > 0. */
    private static Expr imaginary(Expr exponent) {
        return Algebra.power(Expr.symbol("I"), Algebra.times(Expr.of(2), exponent));
    }

    private static Expr logarithm(Part part) {
        var base = part.base();
        if (base.equals(Expr.ONE)) {
            return Expr.ZERO;
        }
        return base.equals(Expr.symbol("E")) ? part.exponent() : Algebra.times(part.exponent(), Expr.call("Log", base));
    }

    /** The factors of something positive; nothing if it is not certainly a product of positive ones. */
    private Optional<List<Part>> parts(Expr formula) {
        var product = factoring && formula instanceof Expr.Call
                ? new Simplifier(new RealRules(facts)).factored(formula)
                : formula;
        var parts = new ArrayList<Part>();
        var turned = false;
        for (var factor : Algebra.factors(product)) {
            var base = factor instanceof Expr.Num ? factor : Algebra.base(factor);
            var exponent = factor instanceof Expr.Num ? Expr.ONE : Algebra.exponent(factor);
            var sign = Sign.of(base, facts);
            if (sign.positive() && Real.is(exponent, facts)) {
                parts.add(new Part(base, exponent));
            } else if (exponent instanceof Expr.Num power && power.integer() && sign.negative()) {
                parts.add(new Part(Expansion.expand(Algebra.times(Expr.MINUS_ONE, base)), exponent));
                turned ^= power.numerator().testBit(0);
            } else if (exponent instanceof Expr.Num power
                    && power.integer()
                    && !power.numerator().testBit(0)
                    && Real.is(base, facts)) {
                parts.add(new Part(Expr.call("Abs", base), exponent));
            } else {
                return Optional.empty();
            }
        }
        return turned ? Optional.empty() : Optional.of(parts);
    }
}
