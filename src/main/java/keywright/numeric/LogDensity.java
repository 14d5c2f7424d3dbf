package keywright.numeric;

import java.util.Arrays;
import java.util.List;

/** The density of a law of one number, or its probabilities where it is discrete. */
public interface LogDensity {

    /** The logarithm of the density or probability; −∞ where there is none. */
    double log(double x);

    /** Where the law lives. */
    Range range();

    /**
     * The values: finitely many points; else all whole numbers, or all reals, between two ends, which may be infinite.
     * The breaks say where most of the values are.
     */
    record Range(List<Double> points, boolean whole, double from, double to, List<Double> breaks) {
        /** A range keeps its own copies. */
        public Range {
            points = List.copyOf(points);
            breaks = List.copyOf(breaks);
        }

        static Range reals(double from, double to, double... breaks) {
            return new Range(List.of(), false, from, to, list(breaks));
        }

        static Range integers(double from, double to) {
            return new Range(List.of(), true, from, to, List.of());
        }

        static Range values(double... points) {
            var distinct = Arrays.stream(points).distinct().toArray();
            return new Range(list(distinct), true, Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, List.of());
        }

        private static List<Double> list(double... values) {
            return Arrays.stream(values).boxed().toList();
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
