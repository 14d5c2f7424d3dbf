package keywright.check;

import java.util.List;
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
        var of = wiring.formula(integral.of());
        var from = wiring.formula(integral.from());
        var to = wiring.formula(integral.to());
        var slot = wiring.slot(integral.variable());
        return frame -> {
            var at = new Frame(frame.symbols.clone(), frame.arrays, List.of());
            return Quadrature.integral(
                    t -> {
                        at.symbols[slot] = t;
                        return of.at(at);
                    },
                    from.at(frame),
                    to.at(frame),
                    0);
        };
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
