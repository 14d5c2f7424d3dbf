package keywright.experiment;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import keywright.numeric.Seed;
import org.ejml.data.FMatrixRMaj;
import org.ejml.dense.row.CommonOps_FDRM;

/** Trains one network from its start to the loss it ends with. */
final class Trainer {
    /** The part of the steps, at the end, over which the loss is averaged. */
    private static final int TAIL = 4;

    private final Design design;
    private final List<Weights> layers;
    private final List<FMatrixRMaj> features = new ArrayList<>();
    private final List<FMatrixRMaj> slopes = new ArrayList<>();

    private Trainer(Design design, List<Weights> layers) {
        this.design = design;
        this.layers = layers;
        int batch = design.training().batch();
        for (var layer : layers) {
            features.add(new FMatrixRMaj(batch, layer.value.numCols));
            slopes.add(new FMatrixRMaj(batch, layer.value.numCols));
        }
    }

    /**
     * The mean squared error over the last quarter of the steps; infinite where training diverged. Networks of one
     * repeat see the same data in the same order.
     */
    static double loss(Design design, Run run, Seed seed) {
        var parameterisation = design.parameterisations().get(run.parameterisation());
        var repeat = seed.child(run.repeat());
        var layers = layers(design, parameterisation, run, repeat.child(run.width()).stream());
        var stream = repeat.stream();
        return new Trainer(design, layers).train(new Data(design, stream), stream);
    }

    private static List<Weights> layers(Design design, Parameterisation how, Run run, RandomGenerator random) {
        var network = design.network();
        int width = run.width();
        int base = design.grid().base();
        double rate = Math.pow(2, run.rate());
        var layers = new ArrayList<Weights>();
        layers.add(weights(how.input(), fan(network.inputs(), width), fan(network.inputs(), base), rate, random));
        for (int i = 0; i < network.hidden(); i++) {
            layers.add(weights(how.hidden(), fan(width, width), fan(base, base), rate, random));
        }
        layers.add(weights(how.output(), fan(width, network.outputs()), fan(base, network.outputs()), rate, random));
        return layers;
    }

    private static Parameterisation.Fan fan(int in, int out) {
        return new Parameterisation.Fan(in, out);
    }

    private static Weights weights(
            Parameterisation.Scaling scaling,
            Parameterisation.Fan fan,
            Parameterisation.Fan base,
            double rate,
            RandomGenerator random) {
        return new Weights(fan, Parameterisation.start(scaling, fan, base), rate, random);
    }

    private double train(Data data, RandomGenerator random) {
        int steps = design.training().steps();
        int tail = Math.max(1, steps / TAIL);
        double total = 0;
        for (int step = 0; step < steps; step++) {
            double loss = step(data.batch(random));
            if (!(loss < Float.MAX_VALUE)) {
                return Double.POSITIVE_INFINITY;
            }
            total += step < steps - tail ? 0 : loss / tail;
        }
        return total;
    }

    private double step(Data.Batch batch) {
        forward(batch.inputs());
        double loss = compare(batch.outputs());
        backward(batch.inputs());
        layers.forEach(layer -> layer.step(design.training().optimiser()));
        return loss;
    }

    private void forward(FMatrixRMaj inputs) {
        var from = inputs;
        for (int i = 0; i < layers.size(); i++) {
            var to = features.get(i);
            CommonOps_FDRM.mult(from, layers.get(i).value, to);
            if (i < layers.size() - 1) {
                for (int j = 0; j < to.data.length; j++) {
                    to.data[j] = Math.max(0, to.data[j]);
                }
            }
            from = to;
        }
    }

    /** The loss, its gradient being left in the slopes of the last layer. */
    private double compare(FMatrixRMaj wanted) {
        var said = features.get(layers.size() - 1).data;
        var slope = slopes.get(layers.size() - 1).data;
        double total = 0;
        for (int i = 0; i < said.length; i++) {
            float gap = said[i] - wanted.data[i];
            total += (double) gap * gap;
            slope[i] = 2 * gap / said.length;
        }
        return total / said.length;
    }

    private void backward(FMatrixRMaj inputs) {
        for (int i = layers.size() - 1; i >= 0; i--) {
            var below = i == 0 ? inputs : features.get(i - 1);
            CommonOps_FDRM.multTransA(below, slopes.get(i), layers.get(i).gradient);
            if (i > 0) {
                var slope = slopes.get(i - 1);
                CommonOps_FDRM.multTransB(slopes.get(i), layers.get(i).value, slope);
                for (int j = 0; j < slope.data.length; j++) {
                    slope.data[j] = below.data[j] > 0 ? slope.data[j] : 0;
                }
            }
        }
    }
}
