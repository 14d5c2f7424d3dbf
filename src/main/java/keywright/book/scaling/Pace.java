package keywright.book.scaling;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/**
 * How fast a product grows: powers of sizes, of their logarithms, and of exponentials such as \(2^n\), or \(b^n\) with
 * 0 < b < 1, each with its exponent.
 */
record Pace(Map<Expr, Expr.Num> powers) {
    /** What does not grow. */
    static final Pace NONE = new Pace(Map.of());

    private static final double SAME = 1e-12;

    Pace {
        var plain = new LinkedHashMap<>(powers);
        plain.values().removeIf(power -> power.signum() == 0);
        powers = java.util.Collections.unmodifiableMap(plain); // keeps the order
    }

    /** A size, a logarithm or an exponential by itself. */
    static Pace of(Expr base) {
        return new Pace(Map.of(base, Expr.ONE));
    }

    Pace times(Pace other) {
        var sum = new LinkedHashMap<>(powers);
        other.powers.forEach((base, power) -> sum.merge(base, power, (a, b) -> (Expr.Num) Algebra.plus(a, b)));
        return new Pace(sum);
    }

    Pace raised(Expr.Num exponent) {
        var raised = new LinkedHashMap<Expr, Expr.Num>();
        powers.forEach((base, power) -> raised.put(base, (Expr.Num) Algebra.times(power, exponent)));
        return new Pace(raised);
    }

    /** The logarithm of it, as far as it grows; nothing if it does not grow, or in more than one size. */
    Optional<Pace> logarithm() {
        var sizes = sizes().distinct().toList();
        if (sizes.size() != 1) {
            return Optional.empty();
        }
        var rank = rank(sizes.get(0));
        var size = Expr.symbol(sizes.get(0));
        if (rank.get(0) > 0) {
            return Optional.of(of(size));
        }
        return rank.get(0) == 0 && rank.get(1) > 0 ? Optional.of(of(Expr.call("Log", size))) : Optional.empty();
    }

    /** Whether it is at most a constant times the other in every size, and not the same. */
    boolean below(Pace other) {
        return !equals(other)
                && Stream.concat(sizes(), other.sizes()).distinct().allMatch(size -> atMost(other, size));
    }

    private boolean atMost(Pace other, String size) {
        var one = rank(size);
        var two = other.rank(size);
        var alike = one.get(0) * two.get(0) > 0;
        if (alike
                && Double.isInfinite(one.get(0) + two.get(0))
                && !exponentials(size).equals(other.exponentials(size))) {
            return false; // which of them is greater hangs on bases that are not known
        }
        for (int i = 0; i < one.size(); i++) {
            if (Math.abs(one.get(i) - two.get(i)) > SAME) { // not so of two equal infinite rates
                return one.get(i) < two.get(i);
            }
        }
        return true;
    }

    private Map<Expr, Expr.Num> exponentials(String size) {
        var found = new LinkedHashMap<>(powers);
        found.keySet().removeIf(base -> base.freeOf(size) || !(base instanceof Expr.Call call && call.is("Power", 2)));
        return found;
    }

    private Stream<String> sizes() {
        return powers.keySet().stream().flatMap(base -> {
            var growing = base instanceof Expr.Call call && call.is("Power", 2) ? call.argument(1) : base;
            return growing.symbols().stream();
        });
    }

    /** The rate of the exponential, the power, and the power of the logarithm. */
    private List<Double> rank(String size) {
        double[] rank = new double[3];
        powers.forEach((base, power) -> {
            if (base instanceof Expr.Call call && !base.freeOf(size)) {
                rank[call.is("Log", 1) ? 2 : 0] += power.value() * (call.is("Log", 1) ? 1 : rate(call));
            } else if (base.equals(Expr.symbol(size))) {
                rank[1] += power.value();
            }
        });
        return List.of(rank[0], rank[1], rank[2]);
    }

    /** The logarithm of the base; minus infinity of one of which nothing is known but that it is below 1. */
    private static double rate(Expr.Call exponential) {
        if (exponential.argument(0) instanceof Expr.Num base) {
            return Math.log(base.value());
        }
        return exponential.argument(0).equals(Expr.symbol("E")) ? 1 : Double.NEGATIVE_INFINITY;
    }

    Expr formula() {
        return Algebra.times(powers.entrySet().stream()
                .map(entry -> Algebra.power(entry.getKey(), entry.getValue()))
                .toList());
    }
}
