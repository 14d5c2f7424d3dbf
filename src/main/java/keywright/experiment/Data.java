package keywright.experiment;

import java.util.random.RandomGenerator;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;

/** A teacher's data: normal inputs, and what a random network says to them, noise added. */
final class Data {
    private static final int TRIED = 4096;

    private final Design design;
    private final FMatrixRMaj first;
    private final FMatrixRMaj last;

    Data(Design design, RandomGenerator random) {
        this.design = design;
        first = normal(design.network().inputs(), design.teacher().width(), random);
        last = normal(design.teacher().width(), design.network().outputs(), random);
        CommonOps_FDRM.scale((float) (1 / Math.sqrt(design.network().inputs())), first);
        var said = says(normal(TRIED, design.network().inputs(), random));
        CommonOps_FDRM.scale(1 / CommonOps_FDRM.elementMaxAbs(said), last);
        CommonOps_FDRM.scale(
                (float) (1 / rms(says(normal(TRIED, design.network().inputs(), random)))), last);
    }

    /** Inputs, one example a row, and what is to be learnt. */
    record Batch(FMatrixRMaj inputs, FMatrixRMaj outputs) {}

    Batch batch(RandomGenerator random) {
        var inputs = normal(design.training().batch(), design.network().inputs(), random);
        var outputs = says(inputs);
        for (int i = 0; i < outputs.data.length; i++) {
            outputs.data[i] += (float) (design.teacher().noise() * random.nextGaussian());
        }
        return new Batch(inputs, outputs);
    }

    private FMatrixRMaj says(FMatrixRMaj inputs) {
        var inner = new FMatrixRMaj(inputs.numRows, first.numCols);
        CommonOps_FDRM.mult(inputs, first, inner);
        for (int i = 0; i < inner.data.length; i++) {
            inner.data[i] = (float) Math.tanh(inner.data[i]);
        }
        var outputs = new FMatrixRMaj(inputs.numRows, last.numCols);
        CommonOps_FDRM.mult(inner, last, outputs);
        return outputs;
    }

    private static FMatrixRMaj normal(int rows, int columns, RandomGenerator random) {
        var matrix = new FMatrixRMaj(rows, columns);
        for (int i = 0; i < matrix.data.length; i++) {
            matrix.data[i] = (float) random.nextGaussian();
        }
        return matrix;
    }

    private static double rms(FMatrixRMaj matrix) {
        double total = 0;
        for (var entry : matrix.data) {
            total += (double) entry * entry;
        }
        return Math.sqrt(total / matrix.data.length);
    }
}
