package keywright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;

/**
 * A backward pass carried out operation by operation: numbers flow through a network of layers, a memory holds
 * activations, each load and each forward evaluation is counted where it happens.
 *
 * <p>Layers are numbered 1 to L, 0 is the input. The gradient by the shift of every layer is computed on the way and
 * compared with a tangent carried forward, so that a pass which skipped an operation would be found out.
 */
public final class BackwardPass {
    private static final double INPUT = 0.3;
    private static final double TOLERANCE = 1e-9;
    private static final int MOST_CHECKED = 64;

    private final Network network;
    private final Set<Integer> stored;
    private final boolean keep;
    private final TreeMap<Integer, Double> memory = new TreeMap<>();
    private final List<Layer> done = new ArrayList<>();
    private int loads;
    private int reruns;
    private int peak;

    private BackwardPass(Network network, Set<Integer> stored, boolean keep) {
        this.network = network;
        this.stored = Set.copyOf(stored);
        this.keep = keep;
    }

    /** What the pass did for one layer; {@code from} is the layer whose activation was loaded. */
    public record Layer(int layer, int from, int loads, int reruns) {}

    /**
     * What was counted, in the order in which it was done; {@code peak} is the most activations held at once, the
     * input apart.
     */
    public record Log(List<Layer> layers, int peak) {
        /** A log keeps its own copy. */
        public Log {
            layers = List.copyOf(layers);
        }

        /** All loads. */
        public long loads() {
            return layers.stream().mapToLong(Layer::loads).sum();
        }

        /** All forward evaluations. */
        public long reruns() {
            return layers.stream().mapToLong(Layer::reruns).sum();
        }
    }

    /**
     * Carries out the pass.
     *
     * @param stored the layers whose activations the forward pass leaves in memory
     * @param keep whether a recomputed activation stays in memory until its layer is done
     * @throws IllegalArgumentException if the input is not stored or a stored layer is not there
     * @throws IllegalStateException if the gradient is wrong
     */
    public static Log run(int layers, Set<Integer> stored, boolean keep) {
        if (layers < 1 || !stored.contains(0) || stored.stream().anyMatch(layer -> layer < 0 || layer > layers)) {
            throw new IllegalArgumentException("layers " + stored + " stored of " + layers);
        }
        var pass = new BackwardPass(new Network(layers, INPUT), stored, keep);
        pass.forward();
        pass.backward();
        return new Log(pass.done, pass.peak);
    }

    private void forward() {
        var activation = network.input();
        memory.put(0, activation);
        for (int layer = 1; layer <= network.layers(); layer++) {
            activation = network.forward(activation, layer);
            if (stored.contains(layer)) {
                memory.put(layer, activation);
            }
        }
        peak = held();
    }

    private void backward() {
        var gradient = 1.0;
        var stride = Math.max(1, network.layers() / MOST_CHECKED);
        for (int layer = network.layers(); layer >= 1; layer--) {
            gradient *= Network.slope(obtain(layer));
            if (layer % stride == 0) {
                check(layer, gradient);
            }
            if (!stored.contains(layer)) {
                memory.remove(layer);
            }
        }
    }

    /** The activation of a layer: the nearest one held is loaded, the layers above it are run again. */
    private double obtain(int layer) {
        loads = 0;
        reruns = 0;
        var from = memory.headMap(layer, true).lastKey();
        var activation = load(from);
        for (int above = from + 1; above <= layer; above++) {
            activation = rerun(activation, above);
        }
        done.add(new Layer(layer, from, loads, reruns));
        return activation;
    }

    private double load(int layer) {
        loads++;
        return memory.getOrDefault(layer, Double.NaN);
    }

    private double rerun(double below, int layer) {
        reruns++;
        var activation = network.forward(below, layer);
        if (keep) {
            memory.put(layer, activation);
            peak = Math.max(peak, held());
        }
        return activation;
    }

    private int held() {
        return memory.size() - 1;
    }

    private void check(int layer, double gradient) {
        var direct = network.derivative(layer);
        if (!(Math.abs(gradient - direct) <= TOLERANCE * Math.abs(direct))) {
            throw new IllegalStateException("gradient of layer " + layer + " is " + gradient + ", not " + direct);
        }
    }
}
