package keywright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.numeric.Estimate;
import keywright.numeric.Quadrature;
import keywright.numeric.Series;
import keywright.term.Index;
import keywright.term.Integral;

/** Integrals and infinite series, carried out numerically. */
record Analysis(Wiring wiring) {
    private static final double TOLERANCE = 1e-6;

    NumberNode integral(Integral integral) {
        var estimate = quadrature(integral);
        return frame -> value(estimate.at(frame), "quadrature");
    }

    /** An integral with its error. */
    interface Measured {
        Estimate at(Frame frame);
    }

    Measured quadrature(Integral integral) {
        var of = integrand(integral.of());
        var from = wiring.formula(integral.from());
        var to = wiring.formula(integral.to());
        var slot = wiring.slot(integral.variable());
        var jumps = Jumps.of(integral.of(), integral.variable(), wiring);
        return frame -> {
            var at = new Frame(frame.symbols.clone(), frame.arrays, List.of());
            try {
                return Quadrature.integral(
                        t -> {
                            at.symbols[slot] = t;
                            return of.at(at);
                        },
                        from.at(frame),
                        to.at(frame),
                        jumps.between(from.at(frame), to.at(frame), at));
            } catch (ArithmeticException e) {
                throw new Unmeasurable("no quadrature: " + e.getMessage());
            }
        };
    }

    /** The integrand; where factors of it are too large or too small for numbers, by their logarithms. */
    private NumberNode integrand(Expr formula) {
        var plain = wiring.formula(formula);
        var logs = new ArrayList<NumberNode>();
        var rest = new ArrayList<Expr>();
        for (var factor : Algebra.factors(formula)) {
            var log = logarithm(factor);
            log.ifPresentOrElse(part -> logs.add(wiring.formula(part)), () -> rest.add(factor));
        }
        var other = wiring.formula(Algebra.times(rest));
        return frame -> {
            var value = plain.at(frame);
            return Double.isFinite(value)
                    ? value
                    : other.at(frame)
                            * Math.exp(logs.stream()
                                    .mapToDouble(log -> log.at(frame))
                                    .sum());
        };
    }

    /** The logarithm of a power or of a gamma function. */
    private static Optional<Expr> logarithm(Expr factor) {
        var base = Algebra.base(factor);
        if (base instanceof Expr.Call call && call.is("Gamma", 1)) {
            return Optional.of(Algebra.times(Algebra.exponent(factor), Expr.call("LogGamma", call.argument(0))));
        }
        return factor instanceof Expr.Call power && power.is("Power", 2)
                ? Optional.of(Algebra.times(power.argument(1), Expr.call("Log", base)))
                : Optional.empty();
    }

    /** The sum over an index that runs to infinity. */
    NumberNode series(Index index, NumberNode of) {
        var from = wiring.formula(index.from());
        var slot = wiring.slot(index.name());
        return frame -> {
            var at = new Frame(frame.symbols.clone(), frame.arrays, List.of());
            var estimate = Series.sum(
                    k -> {
                        at.symbols[slot] = k;
                        return of.at(at);
                    },
                    Math.round(from.at(frame)));
            return value(estimate, "summation");
        };
    }

    private static double value(Estimate estimate, String means) {
        if (estimate.error() > TOLERANCE * Math.max(1, Math.abs(estimate.value()))) {
            throw new Unmeasurable("the " + means + " gave " + estimate);
        }
        return estimate.value();
    }
}
