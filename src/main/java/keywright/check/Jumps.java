package keywright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;
import keywright.cas.Expr;

/** Where the indicators in an integrand jump, found by a scan that is dense at the ends, and by halving. */
record Jumps(List<NumberNode> gaps, int slot) {
    private static final int NODES = 240;
    private static final double WIDEST = 3.6;
    private static final int HALVINGS = 200;

    static Jumps of(Expr integrand, String variable, Wiring wiring) {
        var gaps = new ArrayList<Expr>();
        integrand.map(part -> {
            if (part instanceof Expr.Call step && step.is("UnitStep", 1) && !step.freeOf(variable)) {
                gaps.add(step.argument(0));
            }
            return part;
        });
        return new Jumps(gaps.stream().distinct().map(wiring::formula).toList(), wiring.slot(variable));
    }

    double[] between(double from, double to, Frame frame) {
        var found = new ArrayList<Double>();
        for (var gap : gaps) {
            DoubleUnaryOperator at = t -> {
                frame.symbols[slot] = t;
                return gap.at(frame);
            };
            for (int i = 0; i < NODES; i++) {
                var low = place(i, from, to);
                var high = place(i + 1, from, to);
                if (low < high && at.applyAsDouble(low) >= 0 != at.applyAsDouble(high) >= 0) {
                    found.add(jump(at, low, high));
                }
            }
        }
        return found.stream().mapToDouble(Double::doubleValue).toArray();
    }

    private static double jump(DoubleUnaryOperator gap, double from, double to) {
        var low = from;
        var high = to;
        var rising = gap.applyAsDouble(high) >= 0;
        for (int i = 0; i < HALVINGS && low < high; i++) {
            var middle = low + (high - low) / 2;
            var above = gap.applyAsDouble(middle) >= 0 == rising;
            high = above ? middle : high;
            low = above ? low : middle;
        }
        return high;
    }

    /** The nodes of the double-exponential rules. */
    private static double place(int i, double from, double to) {
        var x = Math.PI / 2 * Math.sinh(WIDEST * (2.0 * i / NODES - 1));
        if (Double.isInfinite(from) && Double.isInfinite(to)) {
            return Math.sinh(x);
        }
        if (Double.isInfinite(to)) {
            return from + Math.exp(x);
        }
        return Double.isInfinite(from)
                ? to - Math.exp(-x)
                : x < 0 ? from + (to - from) / (1 + Math.exp(-2 * x)) : to - (to - from) / (1 + Math.exp(2 * x));
    }
}
