package keywright.numeric;

import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.LUDecomposition;

/** Square matrices in row-major order, by LU decomposition. */
public final class LinearAlgebra {
    private LinearAlgebra() {}

    /** The inverse. @throws ArithmeticException if the matrix has none */
    public static double[] inverse(double[] matrix, int size) {
        try {
            var inverse = lu(matrix, size).getSolver().getInverse().getData();
            var entries = new double[size * size];
            for (int i = 0; i < size; i++) {
                System.arraycopy(inverse[i], 0, entries, i * size, size);
            }
            return entries;
        } catch (MathRuntimeException e) {
            throw new ArithmeticException("no inverse: " + e.getMessage());
        }
    }

    /** The solution of a linear system. @throws ArithmeticException if there is none */
    public static double[] solution(double[] matrix, double[] right) {
        try {
            return lu(matrix, right.length)
                    .getSolver()
                    .solve(new ArrayRealVector(right))
                    .toArray();
        } catch (MathRuntimeException e) {
            throw new ArithmeticException("no solution: " + e.getMessage());
        }
    }

    /** The determinant. */
    public static double determinant(double[] matrix, int size) {
        return lu(matrix, size).getDeterminant();
    }

    private static LUDecomposition lu(double[] matrix, int size) {
        var rows = new double[size][size];
        for (int i = 0; i < size; i++) {
            System.arraycopy(matrix, i * size, rows[i], 0, size);
        }
        return new LUDecomposition(new Array2DRowRealMatrix(rows, false));
    }
}
