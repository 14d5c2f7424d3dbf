package keywright.cas;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Sums, products and powers in a light normal form: nested ones flattened, numbers folded, equal terms and equal bases
 * collected, in a fixed order. Only identities that hold for all complex values are used; the rest is {@link Cas}'s.
 */
public final class Algebra {
    private static final int LARGEST_FOLDED_EXPONENT = 256;

    private Algebra() {}

    /** The sum of the terms. */
    public static Expr plus(Expr... terms) {
        return plus(List.of(terms));
    }

    /** The sum of the terms. */
    public static Expr plus(List<Expr> terms) {
        Map<Expr, Expr.Num> coefficients = new LinkedHashMap<>();
        terms.forEach(term -> addTo(coefficients, term));
        var sum = new ArrayList<Expr>();
        coefficients.forEach((rest, coefficient) -> {
            if (coefficient.signum() != 0) {
                sum.add(times(coefficient, rest));
            }
        });
        sum.sort(Order.OF_TERMS);
        return switch (sum.size()) {
            case 0 -> Expr.ZERO;
            case 1 -> sum.get(0);
            default -> new Expr.Call("Plus", sum);
        };
    }

    private static void addTo(Map<Expr, Expr.Num> coefficients, Expr term) {
        if (term instanceof Expr.Call call && call.head().equals("Plus")) {
            call.arguments().forEach(part -> addTo(coefficients, part));
            return;
        }
        var upward = Surd.upward(term);
        coefficients.merge(rest(upward), coefficient(upward), Algebra::sum);
    }

    /** The rational factor of a term: 3 of {@code 3*x}. */
    public static Expr.Num coefficient(Expr term) {
        if (term instanceof Expr.Num number) {
            return number;
        }
        return term instanceof Expr.Call call
                        && call.head().equals("Times")
                        && call.argument(0) instanceof Expr.Num number
                ? number
                : Expr.ONE;
    }

    /** A term without its rational factor: {@code x} of {@code 3*x}. */
    public static Expr rest(Expr term) {
        if (term instanceof Expr.Num) {
            return Expr.ONE;
        }
        return term instanceof Expr.Call call && call.head().equals("Times") && call.argument(0) instanceof Expr.Num
                ? times(call.arguments().subList(1, call.arguments().size()))
                : term;
    }

    /** The product of the factors. */
    public static Expr times(Expr... factors) {
        return times(List.of(factors));
    }

    /** The product of the factors. */
    public static Expr times(List<Expr> factors) {
        var exponents = new LinkedHashMap<Expr, Expr>();
        var number = Expr.ONE;
        for (var factor : flattened(factors)) {
            if (factor instanceof Expr.Num value) {
                number = product(number, value);
            } else {
                exponents.merge(base(factor), exponent(factor), Algebra::plus);
            }
        }
        var product = new ArrayList<Expr>();
        for (var entry : exponents.entrySet()) {
            for (var factor : flattened(List.of(power(entry.getKey(), entry.getValue())))) {
                if (factor instanceof Expr.Num value) {
                    number = product(number, value);
                } else {
                    product.add(factor);
                }
            }
        }
        return product(number, product);
    }

    private static Expr product(Expr.Num rational, List<Expr> factors) {
        if (rational.signum() == 0) {
            return Expr.ZERO;
        }
        var number = Surd.absorbed(rational, factors);
        factors.sort(Order.OF_FACTORS);
        if (!number.equals(Expr.ONE)) {
            factors.add(0, number);
        }
        return switch (factors.size()) {
            case 0 -> Expr.ONE;
            case 1 -> factors.get(0);
            default -> new Expr.Call("Times", factors);
        };
    }

    /** The factors of a product, or the formula itself. */
    public static List<Expr> factors(Expr product) {
        return flattened(List.of(product));
    }

    /** The terms of a sum, or the formula itself. */
    public static List<Expr> terms(Expr sum) {
        return sum instanceof Expr.Call call && call.head().equals("Plus") ? call.arguments() : List.of(sum);
    }

    /** The terms of a sum with one of positive sign in front, where there is one. */
    public static List<Expr> positiveFirst(List<Expr> terms) {
        if (coefficient(terms.get(0)).signum() >= 0) {
            return terms;
        }
        return terms.stream()
                .sorted(java.util.Comparator.comparing(term -> coefficient(term).signum() < 0))
                .toList();
    }

    private static List<Expr> flattened(List<Expr> factors) {
        return factors.stream()
                .flatMap(factor ->
                        factor instanceof Expr.Call call && call.head().equals("Times")
                                ? flattened(call.arguments()).stream()
                                : java.util.stream.Stream.of(factor))
                .toList();
    }

    /** The base of a power, or the formula itself. */
    public static Expr base(Expr factor) {
        return factor instanceof Expr.Call call && call.is("Power", 2) ? call.argument(0) : factor;
    }

    /** The exponent of a power, or one. */
    public static Expr exponent(Expr factor) {
        return factor instanceof Expr.Call call && call.is("Power", 2) ? call.argument(1) : Expr.ONE;
    }

    /**
     * A power; folded for rational bases with small integer exponents, and for powers of powers and products with
     * integer exponents.
     */
    public static Expr power(Expr base, Expr exponent) {
        if (exponent.equals(Expr.ONE) || base.equals(Expr.ONE)) {
            return base;
        }
        if (exponent.equals(Expr.ZERO)) {
            return Expr.ONE;
        }
        if (exponent instanceof Expr.Num number && number.integer()) {
            return integerPower(base, number);
        }
        return base instanceof Expr.Num number && exponent instanceof Expr.Num fraction
                ? Surd.of(number, fraction)
                : new Expr.Call("Power", List.of(base, exponent));
    }

    private static Expr integerPower(Expr base, Expr.Num exponent) {
        if (base instanceof Expr.Num number
                && exponent.numerator().bitLength() < 16
                && Math.abs(exponent.numerator().intValueExact()) <= LARGEST_FOLDED_EXPONENT) {
            return power(number, exponent.numerator().intValueExact());
        }
        if (base instanceof Expr.Call call && call.is("Power", 2)) {
            return power(call.argument(0), times(call.argument(1), exponent));
        }
        if (base instanceof Expr.Call call && call.head().equals("Times")) {
            return times(call.arguments().stream()
                    .map(factor -> power(factor, exponent))
                    .toList());
        }
        return new Expr.Call("Power", List.of(base, exponent));
    }

    private static Expr power(Expr.Num base, int exponent) {
        var size = Math.abs(exponent);
        var numerator = base.numerator().pow(size);
        var denominator = base.denominator().pow(size);
        return exponent > 0 ? new Expr.Num(numerator, denominator) : new Expr.Num(denominator, numerator);
    }

    /** The quotient of two formulas. */
    public static Expr divide(Expr dividend, Expr divisor) {
        return times(dividend, power(divisor, Expr.MINUS_ONE));
    }

    /** The difference of two formulas. */
    public static Expr minus(Expr left, Expr right) {
        return plus(left, times(Expr.MINUS_ONE, right));
    }

    /** The square root. */
    public static Expr sqrt(Expr radicand) {
        return power(radicand, Expr.HALF);
    }

    /** The call with this head, in normal form if it is a sum, a product or a power. */
    public static Expr rebuild(String head, List<Expr> arguments) {
        return switch (head) {
            case "Plus" -> plus(arguments);
            case "Times" -> times(arguments);
            case "Power" ->
                arguments.size() == 2 ? power(arguments.get(0), arguments.get(1)) : new Expr.Call(head, arguments);
            default -> new Expr.Call(head, arguments);
        };
    }

    private static Expr.Num sum(Expr.Num left, Expr.Num right) {
        return new Expr.Num(
                left.numerator()
                        .multiply(right.denominator())
                        .add(right.numerator().multiply(left.denominator())),
                left.denominator().multiply(right.denominator()));
    }

    private static Expr.Num product(Expr.Num left, Expr.Num right) {
        BigInteger numerator = left.numerator().multiply(right.numerator());
        return new Expr.Num(numerator, left.denominator().multiply(right.denominator()));
    }
}
