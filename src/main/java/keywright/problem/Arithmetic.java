package keywright.problem;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.List;
import java.util.Map;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.cas.Expr.Num;

/**
 * The value of a formula at given values of its names: exact for rational operations, the nearest double for others,
 * and bounded in size, so that no power written by an author can fill the memory.
 */
final class Arithmetic {
    private static final int MOST_BITS = 8192;
    private static final Map<String, Double> CONSTANTS =
            Map.of("Pi", Math.PI, "E", Math.E, "EulerGamma", 0.577_215_664_901_532_9);

    private final Map<String, Num> values;
    private boolean exact = true;

    Arithmetic(Map<String, Num> values) {
        this.values = values;
    }

    /** Whether every operation so far was exact. */
    boolean exact() {
        return exact;
    }

    /** @throws Undefined if the formula has no value, or none that is known here */
    Num value(Expr formula) {
        try {
            var value = formula instanceof Expr.Call call ? called(call) : atom(formula);
            if (value.numerator().bitLength() + value.denominator().bitLength() > MOST_BITS) {
                throw new Undefined(formula, "the value is too large");
            }
            return value;
        } catch (ArithmeticException division) {
            throw new Undefined(formula, "division by zero");
        }
    }

    private Num atom(Expr formula) {
        if (formula instanceof Num number) {
            return number;
        }
        var name = ((Expr.Sym) formula).name();
        var value = values.get(name);
        if (value != null) {
            return value;
        }
        if (CONSTANTS.containsKey(name)) {
            return near(formula, CONSTANTS.get(name));
        }
        throw new Undefined(formula, "'" + name + "' has no value here", Spelling.hint(name, values.keySet()));
    }

    private Num called(Expr.Call call) {
        var arguments = call.arguments().stream().map(this::value).toList();
        return switch (call.head()) {
            case "Plus" -> arguments.stream().reduce(Expr.ZERO, Arithmetic::sum);
            case "Times" -> product(call, arguments);
            case "Min" -> arguments.stream().reduce(first(call, arguments), (a, b) -> compare(a, b) < 0 ? a : b);
            case "Max" -> arguments.stream().reduce(first(call, arguments), (a, b) -> compare(a, b) < 0 ? b : a);
            default ->
                switch (arguments.size()) {
                    case 1 -> ofOne(call, arguments.get(0));
                    case 2 -> ofTwo(call, arguments.get(0), arguments.get(1));
                    default -> throw unknown(call);
                };
        };
    }

    private static Num product(Expr.Call call, List<Num> factors) {
        var product = Expr.ONE;
        for (var factor : factors) {
            product = times(product, factor);
            if (product.numerator().bitLength() + product.denominator().bitLength() > MOST_BITS) {
                throw new Undefined(call, "the value is too large");
            }
        }
        return product;
    }

    private static Num first(Expr.Call call, List<Num> arguments) {
        return arguments.stream().findFirst().orElseThrow(() -> unknown(call));
    }

    private Num ofOne(Expr.Call call, Num x) {
        return switch (call.head()) {
            case "Abs" -> x.signum() < 0 ? times(Expr.MINUS_ONE, x) : x;
            case "Sign" -> Expr.of(x.signum());
            case "Ramp" -> x.signum() < 0 ? Expr.ZERO : x;
            case "Floor" -> floor(x);
            case "Ceiling" -> times(Expr.MINUS_ONE, floor(times(Expr.MINUS_ONE, x)));
            case "Log" -> near(call, Math.log(x.value()));
            default -> throw unknown(call);
        };
    }

    private Num ofTwo(Expr.Call call, Num x, Num y) {
        return switch (call.head()) {
            case "Power" -> power(call, x, y);
            case "Mod" -> difference(x, times(y, floor(quotient(x, y))));
            case "Quotient" -> floor(quotient(x, y));
            case "Log" -> near(call, Math.log(y.value()) / Math.log(x.value()));
            default -> throw unknown(call);
        };
    }

    private Num power(Expr.Call call, Num base, Num exponent) {
        if (exponent.integer() && base.signum() == 0) {
            return exponent.signum() > 0 ? Expr.ZERO : exponent.signum() == 0 ? Expr.ONE : quotient(Expr.ONE, base);
        }
        if (exponent.integer()) {
            return integerPower(call, base, exponent.numerator());
        }
        if (exponent.equals(Expr.HALF) && base.signum() >= 0) {
            var root = new Num(base.numerator().sqrt(), base.denominator().sqrt());
            if (times(root, root).equals(base)) {
                return root;
            }
        }
        return near(call, Math.pow(base.value(), exponent.value()));
    }

    private static Num integerPower(Expr.Call call, Num base, BigInteger exponent) {
        var bits = Math.max(base.numerator().bitLength(), base.denominator().bitLength());
        if (exponent.bitLength() > 13 || (long) bits * exponent.abs().intValue() > 2L * MOST_BITS) {
            throw new Undefined(call, "the value is too large");
        }
        var size = exponent.abs().intValue();
        var power = new Num(base.numerator().pow(size), base.denominator().pow(size));
        return exponent.signum() < 0 ? quotient(Expr.ONE, power) : power;
    }

    private Num near(Expr node, double value) {
        if (!Double.isFinite(value)) {
            throw new Undefined(node, "not a finite number");
        }
        exact = false;
        var decimal = new BigDecimal(value);
        return decimal.scale() > 0
                ? new Num(decimal.unscaledValue(), BigInteger.TEN.pow(decimal.scale()))
                : new Num(decimal.toBigIntegerExact(), BigInteger.ONE);
    }

    private static Undefined unknown(Expr.Call call) {
        return new Undefined(call, "'" + call.head() + "' cannot be evaluated here");
    }

    private static Num floor(Num x) {
        var parts = x.numerator().divideAndRemainder(x.denominator());
        return new Num(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /** Below, at or above zero as one number is less than, equal to or greater than another. */
    static int compare(Num one, Num other) {
        return difference(one, other).signum();
    }

    static Num quotient(Num one, Num other) {
        return new Num(
                one.numerator().multiply(other.denominator()), one.denominator().multiply(other.numerator()));
    }

    private static Num difference(Num one, Num other) {
        return sum(one, times(Expr.MINUS_ONE, other));
    }

    private static Num sum(Num one, Num other) {
        return (Num) Algebra.plus(one, other);
    }

    private static Num times(Num one, Num other) {
        return (Num) Algebra.times(one, other);
    }
}
