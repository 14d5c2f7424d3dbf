package keywright.answer;

import java.util.IdentityHashMap;
import keywright.cas.Expr;
import keywright.cas.Span;

/** Whether what was typed is small enough to be worked with: no giant numbers, powers or trees. */
final class Harmless {
    private static final int MOST_NODES = 4000;
    private static final double MOST_BITS = 20_000;
    private static final int MOST_ROOTS = 40;
    private static final double LARGEST_EXPONENT = 1e6;
    private static final double LARGEST_FACTORIAL = 2000;
    private final IdentityHashMap<Expr, Span> spans;
    private int nodes;

    Harmless(IdentityHashMap<Expr, Span> spans) {
        this.spans = spans;
    }

    /** @throws Unreadable if the answer is too large, at the place that makes it so */
    void check(Expr formula) {
        bits(formula);
        degree(formula, 0);
    }

    /** Roots within roots make numbers of a degree that is the product of theirs. */
    private void degree(Expr formula, double outside) {
        if (!(formula instanceof Expr.Call call)) {
            return;
        }
        var power = call.is("Power", 2) && number(call.argument(1)) ? Math.abs(size(call.argument(1))) : 1;
        var degree = outside + (power == Math.rint(power) ? 0 : Math.max(1, -Math.log(power) / Math.log(2)));
        if (degree > MOST_ROOTS) {
            throw trouble(call, "roots within roots, more than can be worked with: " + MOST_ROOTS + " square roots");
        }
        call.arguments().forEach(part -> degree(part, degree));
    }

    /** How many bits the value has at most if all names are small; numbers below one count as their inverse. */
    private double bits(Expr formula) {
        if (++nodes > MOST_NODES) {
            throw trouble(formula, "more than " + MOST_NODES + " parts");
        }
        if (formula instanceof Expr.Num number) {
            return Math.max(number.numerator().bitLength(), number.denominator().bitLength());
        }
        if (!(formula instanceof Expr.Call call)) {
            return 2;
        }
        var bits =
                switch (call.head()) {
                    case "Times" ->
                        call.arguments().stream().mapToDouble(this::bits).sum();
                    case "Power" -> power(call);
                    case "Factorial", "Gamma" -> factorial(call);
                    case "Binomial" -> Math.min(factorial(call), bits(call.argument(1)) * MOST_BITS);
                    default ->
                        call.arguments().stream().mapToDouble(this::bits).max().orElse(0) + 1;
                };
        if (number(call) && bits > MOST_BITS) {
            throw trouble(call, "a number too large to be meant: more than " + (int) (MOST_BITS * 0.301) + " digits");
        }
        return bits;
    }

    private double power(Expr.Call power) {
        var base = bits(power.argument(0));
        bits(power.argument(1));
        var exponent = Math.abs(size(power.argument(1)));
        if (exponent > LARGEST_EXPONENT) {
            throw trouble(power, "an exponent too large to be meant: more than a million");
        }
        return number(power.argument(1)) ? base * Math.max(1, exponent) : base;
    }

    private double factorial(Expr.Call call) {
        bits(call.argument(0));
        var size = number(call.argument(0)) ? Math.abs(size(call.argument(0))) : 1;
        if (size > LARGEST_FACTORIAL) {
            throw trouble(call, "a factorial too large to be meant: of more than " + (int) LARGEST_FACTORIAL);
        }
        return size * 11 + 1;
    }

    private static boolean number(Expr formula) {
        return formula.symbols().isEmpty();
    }

    /** The value of a formula without names, roughly; 1 if it has names. */
    private static double size(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return number.value();
        }
        if (!(formula instanceof Expr.Call call)) {
            return 1;
        }
        var sizes = call.arguments().stream().mapToDouble(Harmless::size);
        return switch (call.head()) {
            case "Plus" -> sizes.sum();
            case "Times" -> sizes.reduce(1, (a, b) -> a * b);
            case "Power" -> Math.pow(size(call.argument(0)), size(call.argument(1)));
            case "Factorial" -> Math.exp(Math.abs(size(call.argument(0))) * 5);
            default -> sizes.max().orElse(1);
        };
    }

    private Unreadable trouble(Expr formula, String message) {
        var span = spans.getOrDefault(formula, new Span(0, 1));
        return new Unreadable(span.start(), span.end(), message);
    }
}
