package keywright.cas;

import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;

/**
 * The values a formula can take while its parameters keep their domains: an interval that holds them all, possibly
 * too wide.
 * Interval arithmetic, ends rounded outwards unless the operands are whole numbers.
 */
record Range(double least, double greatest) {
    static final Range ALL = new Range(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);
    private static final double EXACT = 1L << 53;
    private static final double TINY = 1e-280;

    /** An interval without a value says nothing. */
    Range {
        if (!(least <= greatest)) {
            least = Double.NEGATIVE_INFINITY;
            greatest = Double.POSITIVE_INFINITY;
        }
    }

    static Range of(Expr formula, Facts facts) {
        if (formula instanceof Expr.Num number) {
            return dyadic(number) ? new Range(number.value(), number.value()) : point(number.value());
        }
        if (formula instanceof Expr.Sym sym) {
            return named(sym.name(), facts);
        }
        var call = (Expr.Call) formula;
        return switch (call.head()) {
            case "Plus" ->
                call.arguments().stream().map(part -> of(part, facts)).reduce(point(0), Range::plus);
            case "Times" ->
                call.arguments().stream().map(part -> of(part, facts)).reduce(point(1), Range::times);
            case "Power" -> call.arguments().size() == 2 ? power(call.argument(0), call.argument(1), facts) : ALL;
            case "Max", "Min" -> extreme(call, facts);
            default -> call.arguments().size() == 1 ? of(call.head(), of(call.argument(0), facts)) : ALL;
        };
    }

    private static Range extreme(Expr.Call call, Facts facts) {
        var parts = call.arguments().stream().map(part -> of(part, facts)).toList();
        DoubleBinaryOperator pick = call.head().equals("Max") ? Math::max : Math::min;
        return new Range(
                parts.stream().mapToDouble(Range::least).reduce(pick).orElse(Double.NEGATIVE_INFINITY),
                parts.stream().mapToDouble(Range::greatest).reduce(pick).orElse(Double.POSITIVE_INFINITY));
    }

    private static Range named(String name, Facts facts) {
        return switch (name) {
            case "Pi" -> new Range(Math.PI, Math.nextUp(Math.PI));
            case "E" -> new Range(Math.nextDown(Math.E), Math.nextUp(Math.E));
            case "EulerGamma" -> new Range(0.57721566490153, 0.57721566490154);
            default -> new Range(facts.of(name).least(), facts.of(name).greatest());
        };
    }

    private static Range point(double value) {
        return value == Math.rint(value) && Math.abs(value) < EXACT
                ? new Range(value, value)
                : new Range(Math.nextDown(value), Math.nextUp(value));
    }

    private static boolean dyadic(Expr.Num number) {
        return number.denominator().bitCount() == 1
                && number.denominator().bitLength() < Double.SIZE / 2
                && number.numerator().bitLength() < Double.SIZE / 2;
    }

    private Range plus(Range other) {
        var low = least + other.least;
        var high = greatest + other.greatest;
        return new Range(
                lost(least, other.least, low) < 0 ? Math.nextDown(low) : low,
                lost(greatest, other.greatest, high) > 0 ? Math.nextUp(high) : high);
    }

    /** What rounding took from a sum: Knuth, The Art of Computer Programming 2, theorem 4.2.2B. */
    private static double lost(double a, double b, double sum) {
        var second = sum - a;
        return Double.isInfinite(sum) ? 0 : (a - (sum - second)) + (b - second);
    }

    private Range times(Range other) {
        var low = Double.POSITIVE_INFINITY;
        var high = Double.NEGATIVE_INFINITY;
        for (var a : new double[] {least, greatest}) {
            for (var b : new double[] {other.least, other.greatest}) {
                var product = product(a, b);
                var rest = Math.abs(product) < TINY && a != 0 && b != 0 ? Double.NaN : Math.fma(a, b, -product);
                low = Math.min(low, rest >= 0 || Double.isInfinite(product) ? product : Math.nextDown(product));
                high = Math.max(high, rest <= 0 || Double.isInfinite(product) ? product : Math.nextUp(product));
            }
        }
        var same = least >= 0 && other.least >= 0 || greatest <= 0 && other.greatest <= 0;
        var opposite = least >= 0 && other.greatest <= 0 || greatest <= 0 && other.least >= 0;
        return new Range(same ? Math.max(0, low) : low, opposite ? Math.min(0, high) : high);
    }

    private static double product(double left, double right) {
        return left == 0 || right == 0 ? 0 : left * right;
    }

    private boolean whole() {
        return whole(least) && whole(greatest);
    }

    private static boolean whole(double end) {
        return Double.isInfinite(end) || (end == Math.rint(end) && Math.abs(end) < EXACT);
    }

    private static Range power(Expr base, Expr exponent, Facts facts) {
        var from = of(base, facts);
        if (exponent instanceof Expr.Num number) {
            var value = number.value();
            if (number.integer() && number.numerator().testBit(0)) {
                return value > 0 || from.least > 0 || from.greatest < 0 ? from.through(x -> Math.pow(x, value)) : ALL;
            }
            if (number.integer()) {
                return from.size().nonnegative(value);
            }
            return from.least >= 0 ? from.nonnegative(value) : ALL;
        }
        if (base.equals(Expr.symbol("E"))) {
            return of(exponent, facts).through(Math::exp).clipped(0);
        }
        return from.least > 0
                ? of(exponent, facts)
                        .times(from.through(Math::log))
                        .through(Math::exp)
                        .clipped(0)
                : ALL;
    }

    private Range nonnegative(double exponent) {
        return exponent < 0 && least <= 0
                ? new Range(0, Double.POSITIVE_INFINITY)
                : through(x -> Math.pow(x, exponent)).clipped(0);
    }

    private Range clipped(double floor) {
        return new Range(Math.max(floor, least), Math.max(floor, greatest));
    }

    /** The values of the absolute value. */
    private Range size() {
        if (least >= 0) {
            return this;
        }
        return greatest <= 0 ? new Range(-greatest, -least) : new Range(0, Math.max(-least, greatest));
    }

    /** The values of a monotone function, three units in the last place wider. */
    private Range through(DoubleUnaryOperator function) {
        var a = function.applyAsDouble(least);
        var b = function.applyAsDouble(greatest);
        var low = Math.min(a, b);
        var high = Math.max(a, b);
        return new Range(
                whole(low) && whole() || exact(low, a, b) ? low : low - 3 * Math.ulp(low),
                whole(high) && whole() || exact(high, a, b) ? high : high + 3 * Math.ulp(high));
    }

    /** Whether a value is a whole number taken at a whole number. */
    private boolean exact(double value, double atLeast, double atGreatest) {
        return whole(value) && (value == atLeast && whole(least) || value == atGreatest && whole(greatest));
    }

    private static Range of(String head, Range argument) {
        return switch (head) {
            case "Abs" -> argument.size();
            case "Ramp" -> argument.clipped(0);
            case "Sign", "Erf", "Tanh" -> new Range(-1, 1);
            case "Sin", "Cos" -> new Range(-1, 1);
            case "LogisticSigmoid" -> new Range(0, 1);
            case "ArcTan", "ArcSin" -> new Range(-Math.nextUp(Math.PI / 2), Math.nextUp(Math.PI / 2));
            case "Erfc" -> new Range(0, 2);
            case "Log" -> argument.least >= 0 ? argument.through(Math::log) : ALL;
            default -> ALL;
        };
    }
}
