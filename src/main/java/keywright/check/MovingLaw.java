package keywright.check;

import java.util.List;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.numeric.Estimate;
import keywright.term.Array;
import keywright.term.Covariance;
import keywright.term.Derivative;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Variance;

/**
 * Moments of one random number whose law moves while a parameter is varied: by quadrature or summation against the
 * density, for draws cannot be held fixed then.
 */
record MovingLaw(Execution numbers, Array variable) {
    private static final double TOLERANCE = 1e-7;

    /** Whether a moment in what is differentiated is over a law that depends on the variable. */
    static boolean moves(Derivative derivative) {
        return moments(derivative.of()).stream()
                .flatMap(moment -> moment.all(Array.class).stream())
                .flatMap(array -> array.law().stream())
                .flatMap(law -> law.arguments().stream())
                .anyMatch(argument -> !argument.freeOf(derivative.variable()));
    }

    /**
     * A term in which what is drawn moves with its law where arrays are drawn: as location and scale, or by the
     * probability up to it, of draws that are held fixed.
     */
    static Term followed(Term term) {
        return term.map(part -> part instanceof Derivative derivative && moves(derivative) && many(derivative)
                ? derivative.with(List.of(derivative.of().map(MovingLaw::drawn)))
                : part);
    }

    /** Whether there is more than one number to draw. */
    private static boolean many(Derivative derivative) {
        var random = moments(derivative.of()).stream()
                .flatMap(moment -> moment.all(Array.class).stream())
                .filter(Array::random)
                .distinct()
                .toList();
        return random.size() != 1 || !random.get(0).shape().scalar();
    }

    private static Term drawn(Term term) {
        if (!(term instanceof Array array)
                || !array.random()
                || !(array.law().orElseThrow().support() instanceof Support.Interval)
                || array.law().orElseThrow().arguments().stream().anyMatch(MovingLaw::list)) {
            return term;
        }
        var law = array.law().orElseThrow();
        var arguments =
                law.arguments().stream().map(Scalar::new).map(Term.class::cast).toList();
        return new Drawn(array.name(), array.shape(), law.head(), arguments);
    }

    private static boolean list(Expr argument) {
        return argument instanceof Expr.Call call && call.head().equals("List");
    }

    private static List<Term> moments(Term term) {
        if (term instanceof Expectation || term instanceof Variance || term instanceof Covariance) {
            return List.of(term);
        }
        return term.parts().stream().flatMap(part -> moments(part).stream()).toList();
    }

    /** The moment of a term in one random number. @throws Unmeasurable if there are more */
    static NumberNode moment(Execution numbers, Term term) {
        var random =
                term.all(Array.class).stream().filter(Array::random).distinct().toList();
        if (random.size() != 1 || !random.get(0).shape().scalar() || term instanceof Covariance) {
            throw new Unmeasurable("the law of a draw depends on the variable");
        }
        var law = new MovingLaw(numbers, random.get(0));
        var of = numbers.number(term.parts().get(0));
        var mean = law.mean(of);
        if (term instanceof Expectation) {
            return mean;
        }
        var square = law.mean(frame -> Math.pow(of.at(frame), 2));
        return frame -> square.at(frame) - Math.pow(mean.at(frame), 2);
    }

    private NumberNode mean(NumberNode of) {
        var slot = numbers.wiring().slot(variable);
        var made = new Likelihoods(numbers).made(variable.law().orElseThrow());
        return frame -> {
            var outside = frame.arrays;
            frame.arrays = outside.clone();
            try {
                return value(made.at(frame).mean(x -> {
                    frame.arrays[slot] = new double[] {x};
                    return of.at(frame);
                }));
            } finally {
                frame.arrays = outside;
            }
        };
    }

    private static double value(Estimate estimate) {
        if (!(estimate.error() <= TOLERANCE * Math.max(1, Math.abs(estimate.value())))) {
            throw new Unmeasurable("the quadrature gave " + estimate);
        }
        return estimate.value();
    }
}
