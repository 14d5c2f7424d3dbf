package keywright.experiment;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;

/** What an experiment varies and what it holds fixed: the networks, their teacher, the training, the grid. */
public record Design(
        Network network, Teacher teacher, Training training, List<Parameterisation> parameterisations, Grid grid) {
    /** A design keeps its own copy. */
    public Design {
        parameterisations = List.copyOf(parameterisations);
    }

    /** Networks without biases: {@code hidden} square matrices between the first and the last, ReLU in between. */
    public record Network(int inputs, int hidden, int outputs) {}

    /**
     * Data \((x, y)\) with normal \(x\) and \(y = f(x) + \) normal noise, \(f\) a random network of one layer of tanh,
     * scaled to variance one.
     */
    public record Teacher(int width, double noise) {}

    /** How networks are trained: each step on a fresh batch. */
    public record Training(Optimiser optimiser, int batch, int steps) {}

    /** Which step the weights take along the gradient. */
    public enum Optimiser {
        /** Along the gradient. */
        SGD,
        /** Adam with its usual constants. */
        ADAM
    }

    /** The widths, the binary logarithms of the learning rates from lowest to highest, the repeats with other draws. */
    public record Grid(List<Integer> widths, int lowest, int highest, int repeats) {
        /** A grid keeps its own copy. */
        public Grid {
            widths = List.copyOf(widths);
        }

        /** The width at which all parameterisations are the same. */
        public int base() {
            return widths.get(0);
        }
    }

    /** The same for equal designs, and for no others. */
    public String fingerprint() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest, 0, 16);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
