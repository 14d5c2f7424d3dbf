package keywright.numeric;

import java.util.Arrays;
import java.util.List;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.MatrixUtils;

/** Small systems of linear equations. */
public final class LinearSystem {
    private LinearSystem() {}

    /** The solution, and the absolute value of the determinant. */
    public record Solution(List<Double> values, double determinant) {}

    /**
     * Solves \(\sum_j x_j c_j = b\) for the columns c. @throws org.hipparchus.exception.MathRuntimeException if they
     * are dependent
     */
    public static Solution solve(double[][] columns, double[] right) {
        if (columns.length == 1) {
            return new Solution(List.of(right[0] / columns[0][0]), Math.abs(columns[0][0]));
        }
        var matrix = MatrixUtils.createRealMatrix(columns).transpose();
        var decomposition = new LUDecomposition(matrix);
        var values = decomposition.getSolver().solve(new ArrayRealVector(right)).toArray();
        return new Solution(Arrays.stream(values).boxed().toList(), Math.abs(decomposition.getDeterminant()));
    }
}
