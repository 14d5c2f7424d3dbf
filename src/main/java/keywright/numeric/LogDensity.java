package keywright.numeric;

/** The density of a law of one number, or its probabilities where it is discrete. */
public interface LogDensity {

    /** The logarithm of the density or probability; −∞ where there is none. */
    double log(double x);

    /** Where the law lives. */
    Range range();

    /** Whether the law is discrete. */
    default boolean discrete() {
        return range().points().length > 0 || range().whole();
    }

    /**
     * The values: finitely many points; else all whole numbers, or all reals, between two ends, which may be infinite.
     * The breaks say where most of the values are.
     */
    record Range(double[] points, boolean whole, double from, double to, double... breaks) {
        /** A range keeps its own copies. */
        public Range {
            points = points.clone();
            breaks = breaks.clone();
        }

        @Override
        public double[] points() {
            return points.clone();
        }

        @Override
        public double[] breaks() {
            return breaks.clone();
        }

        static Range reals(double from, double to, double... breaks) {
            return new Range(new double[0], false, from, to, breaks);
        }

        static Range integers(double from, double to) {
            return new Range(new double[0], true, from, to);
        }
    }

    /**
     * The density of a law by its Wolfram name and parameters, in Wolfram's conventions; lists are flattened.
     *
     * @throws UnknownHead if there is no such law
     * @throws IllegalArgumentException if a parameter is missing or out of range
     */
    static LogDensity of(String head, double... parameters) {
        return LogDensities.density(head, new Parameters(head, parameters));
    }

    /**
     * \(\int f(x)\,p(x)\,dx\) by quadrature, \(\sum_x f(x)\,p(x)\) by summation, where the density vanishes in floating
     * point left out.
     *
     * @throws ArithmeticException if it does not converge
     */
    default Estimate mean(java.util.function.DoubleUnaryOperator f) {
        return LogDensities.mean(this, f);
    }
}
