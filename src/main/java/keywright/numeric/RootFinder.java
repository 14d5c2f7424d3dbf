package keywright.numeric;

import java.util.function.DoubleUnaryOperator;
import org.hipparchus.analysis.solvers.BracketingNthOrderBrentSolver;
import org.hipparchus.exception.MathRuntimeException;

/** Where a continuous function changes sign. */
public final class RootFinder {
    private static final int MOST_EVALUATIONS = 1000;
    private static final int ORDER = 5;

    private RootFinder() {}

    /**
     * A root between two points.
     *
     * @return with the width to which the sign change was enclosed
     * @throws ArithmeticException if f has the same sign at both ends
     */
    public static Estimate root(DoubleUnaryOperator f, double lower, double upper) {
        var accuracy = 1e-14 * Math.max(Math.abs(lower), Math.abs(upper));
        var solver = new BracketingNthOrderBrentSolver(1e-14, Math.max(accuracy, 1e-300), 0, ORDER);
        try {
            var root = solver.solve(MOST_EVALUATIONS, f::applyAsDouble, lower, upper);
            return new Estimate(root, Math.max(accuracy, 4 * Math.ulp(root)));
        } catch (MathRuntimeException failed) {
            var cause = new ArithmeticException("no change of sign found between " + lower + " and " + upper);
            cause.initCause(failed);
            throw cause;
        }
    }
}
