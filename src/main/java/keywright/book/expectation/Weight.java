package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;

/**
 * A term of an integrand, \(c\,t^a\,\log^n t\,(1-t)^b\,\log^m(1-t)\,e^q\).
 *
 * @param near a and n, at t = 0
 * @param far b and m, at t = 1
 * @param exponent q, zero if there is no exponential
 */
record Weight(Expr constant, End near, End far, Expr exponent) {
    private static final Weight ONE = new Weight(Expr.ONE, new End(Expr.ZERO, 0), new End(Expr.ZERO, 0), Expr.ZERO);
    private static final int MOST_LOGS = 8;

    /** What an integrand does at one end: a power of the distance from it, times a power of its logarithm. */
    private record End(Expr power, int logs) {
        End raised(Expr by) {
            return new End(Algebra.plus(power, by), logs);
        }

        End logged(int by) {
            return new End(power, logs + by);
        }

        /** The end after one more factor; nothing if the factor is no power of the distance or of its logarithm. */
        Optional<End> times(Expr base, Expr by, Expr distance) {
            if (base.equals(distance)) {
                return Optional.of(raised(by));
            }
            return base.equals(Expr.call("Log", distance)) && few(by)
                    ? Optional.of(logged(((Expr.Num) by).numerator().intValueExact()))
                    : Optional.empty();
        }

        private static boolean few(Expr by) {
            return by instanceof Expr.Num n && n.integer() && n.signum() > 0 && n.value() <= MOST_LOGS;
        }
    }

    /** The terms of an integrand; nothing if one has another shape. */
    static Optional<List<Weight>> of(Expr integrand, String variable) {
        var weights = new ArrayList<Weight>();
        for (var term : Algebra.terms(Cas.expand(integrand))) {
            var weight = Optional.of(ONE);
            for (var factor : Algebra.factors(term)) {
                weight = weight.flatMap(w -> w.times(factor, variable));
            }
            if (weight.isEmpty()) {
                return Optional.empty();
            }
            weights.add(weight.orElseThrow());
        }
        return Optional.of(weights);
    }

    private Optional<Weight> times(Expr factor, String variable) {
        if (factor.freeOf(variable)) {
            return Optional.of(new Weight(Algebra.times(constant, factor), near, far, exponent));
        }
        var base = Algebra.base(factor);
        var by = Algebra.exponent(factor);
        if (base.equals(Expr.symbol("E"))) {
            return Optional.of(new Weight(constant, near, far, Algebra.plus(exponent, by)));
        }
        if (!by.freeOf(variable)) {
            return Optional.empty();
        }
        var t = Expr.symbol(variable);
        var mirror = Algebra.minus(Expr.ONE, t);
        return near.times(base, by, t)
                .map(end -> new Weight(constant, end, far, exponent))
                .or(() -> far.times(base, by, mirror).map(end -> new Weight(constant, near, end, exponent)));
    }

    /** a. */
    Expr power() {
        return near.power();
    }

    /** n. */
    int logs() {
        return near.logs();
    }

    /** b. */
    Expr mirrored() {
        return far.power();
    }

    /** m. */
    int mirroredLogs() {
        return far.logs();
    }

    /** Whether nothing but \(c\,t^a\,\log^n t\,e^q\) is left. */
    boolean unmirrored() {
        return mirrored().equals(Expr.ZERO) && mirroredLogs() == 0;
    }
}
