package keywright.numeric;

import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;

/** Singular values of matrices given by their entries in row-major order. */
public final class SingularValues {
    private SingularValues() {}

    /** The largest one: the greatest factor by which the matrix stretches a vector in the 2-norm. */
    public static double largest(double[] entries, int columns) {
        var rows = new double[entries.length / columns][];
        for (int i = 0; i < rows.length; i++) {
            rows[i] = java.util.Arrays.copyOfRange(entries, i * columns, (i + 1) * columns);
        }
        return new SingularValueDecomposition(new Array2DRowRealMatrix(rows, false)).getNorm();
    }
}
