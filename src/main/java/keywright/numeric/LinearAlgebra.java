package keywright.numeric;

import java.util.Arrays;
import org.hipparchus.exception.MathRuntimeException;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.ArrayRealVector;
import org.hipparchus.linear.CholeskyDecomposition;
import org.hipparchus.linear.EigenDecompositionNonSymmetric;
import org.hipparchus.linear.LUDecomposition;
import org.hipparchus.linear.RealMatrix;

/** Square matrices in row-major order, by LU decomposition. */
public final class LinearAlgebra {
    private static final double NEAR = 1e-9;

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

    /** The lower triangular L with \(L L^\top\) the matrix. @throws ArithmeticException if it is not definite */
    public static double[] cholesky(double[] matrix, int size) {
        try {
            var lower = new CholeskyDecomposition(rows(matrix, size), 1e-9, 1e-12)
                    .getL()
                    .getData();
            return Arrays.stream(lower).flatMapToDouble(Arrays::stream).toArray();
        } catch (MathRuntimeException e) {
            throw new ArithmeticException("not symmetric and positive definite: " + e.getMessage());
        }
    }

    /** The determinant. */
    public static double determinant(double[] matrix, int size) {
        return lu(matrix, size).getDeterminant();
    }

    /** The size of the largest eigenvalue, real or complex. */
    public static double spectralRadius(double[] matrix, int size) {
        return Arrays.stream(new EigenDecompositionNonSymmetric(rows(matrix, size)).getEigenvalues())
                .mapToDouble(value -> Math.hypot(value.getReal(), value.getImaginary()))
                .max()
                .orElse(0);
    }

    /** The eigenvalues, the least first. @throws ArithmeticException if one is not real */
    public static double[] eigenvalues(double[] matrix, int size) {
        var values = new EigenDecompositionNonSymmetric(rows(matrix, size)).getEigenvalues();
        for (var value : values) {
            if (Math.abs(value.getImaginary()) > NEAR * (1 + Math.abs(value.getReal()))) {
                throw new ArithmeticException("the eigenvalue " + value + " is not real");
            }
        }
        return Arrays.stream(values)
                .mapToDouble(value -> value.getReal())
                .sorted()
                .toArray();
    }

    private static LUDecomposition lu(double[] matrix, int size) {
        return new LUDecomposition(rows(matrix, size));
    }

    private static RealMatrix rows(double[] matrix, int size) {
        var rows = new double[size][size];
        for (int i = 0; i < size; i++) {
            System.arraycopy(matrix, i * size, rows[i], 0, size);
        }
        return new Array2DRowRealMatrix(rows, false);
    }
}
