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
 * @param exponent q, zero if there is no exponential
 */
record Weight(Expr constant, Expr power, int logs, Expr mirrored, int mirroredLogs, Expr exponent) {
    private static final Weight ONE = new Weight(Expr.ONE, Expr.ZERO, 0, Expr.ZERO, 0, Expr.ZERO);
    private static final int MOST_LOGS = 8;

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
            return Optional.of(
                    new Weight(Algebra.times(constant, factor), power, logs, mirrored, mirroredLogs, exponent));
        }
        var t = Expr.symbol(variable);
        var mirror = Algebra.minus(Expr.ONE, t);
        var base = Algebra.base(factor);
        var by = Algebra.exponent(factor);
        if (base.equals(Expr.symbol("E"))) {
            return Optional.of(new Weight(constant, power, logs, mirrored, mirroredLogs, Algebra.plus(exponent, by)));
        }
        if (!by.freeOf(variable)) {
            return Optional.empty();
        }
        if (base.equals(t)) {
            return Optional.of(new Weight(constant, Algebra.plus(power, by), logs, mirrored, mirroredLogs, exponent));
        }
        if (base.equals(mirror)) {
            return Optional.of(new Weight(constant, power, logs, Algebra.plus(mirrored, by), mirroredLogs, exponent));
        }
        if (!(by instanceof Expr.Num n && n.integer() && n.signum() > 0 && n.value() <= MOST_LOGS)) {
            return Optional.empty();
        }
        var count = ((Expr.Num) by).numerator().intValueExact();
        if (base.equals(Expr.call("Log", t))) {
            return Optional.of(new Weight(constant, power, logs + count, mirrored, mirroredLogs, exponent));
        }
        return base.equals(Expr.call("Log", mirror))
                ? Optional.of(new Weight(constant, power, logs, mirrored, mirroredLogs + count, exponent))
                : Optional.empty();
    }

    /** Whether nothing but \(c\,t^a\,\log^n t\,e^q\) is left. */
    boolean unmirrored() {
        return mirrored.equals(Expr.ZERO) && mirroredLogs == 0;
    }
}
