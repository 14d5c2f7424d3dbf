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
record Weight(Expr constant, Part plain, Part mirror, Expr exponent) {
    private static final Part NONE = new Part(Expr.ZERO, 0);
    private static final Weight ONE = new Weight(Expr.ONE, NONE, NONE, Expr.ZERO);
    private static final int MOST_LOGS = 8;

    /** The factor \(u^a \log^n u\). */
    record Part(Expr power, int logs) {

        /** This with another factor \(b^e\), if b is u or its logarithm. */
        private Optional<Part> times(Expr base, Expr exponent, Expr u) {
            if (base.equals(u)) {
                return Optional.of(new Part(Algebra.plus(power, exponent), logs));
            }
            return base.equals(Expr.call("Log", u))
                            && exponent instanceof Expr.Num n
                            && n.integer()
                            && n.signum() > 0
                            && n.value() <= MOST_LOGS
                    ? Optional.of(new Part(power, logs + n.numerator().intValueExact()))
                    : Optional.empty();
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
            return Optional.of(new Weight(Algebra.times(constant, factor), plain, mirror, exponent));
        }
        var base = Algebra.base(factor);
        var by = Algebra.exponent(factor);
        if (base.equals(Expr.symbol("E"))) {
            return Optional.of(new Weight(constant, plain, mirror, Algebra.plus(exponent, by)));
        }
        if (!by.freeOf(variable)) {
            return Optional.empty();
        }
        var t = Expr.symbol(variable);
        var more = plain.times(base, by, t).map(part -> new Weight(constant, part, mirror, exponent));
        return more.or(() -> mirror.times(base, by, Algebra.minus(Expr.ONE, t))
                .map(part -> new Weight(constant, plain, part, exponent)));
    }

    /** The exponent a. */
    Expr power() {
        return plain.power();
    }

    /** The number n of logarithms. */
    int logs() {
        return plain.logs();
    }

    /** Whether nothing but \(c\,t^a\,\log^n t\,e^q\) is left. */
    boolean unmirrored() {
        return mirror.equals(NONE);
    }
}
