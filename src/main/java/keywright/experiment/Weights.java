package keywright.experiment;

import java.util.random.RandomGenerator;
import org.ejml.data.FMatrixRMaj;

/** A matrix of weights, fan-in by fan-out, with its gradient and what its optimiser remembers. */
final class Weights {
    private static final float FIRST = 0.9f;
    private static final float SECOND = 0.999f;
    private static final float TINY = 1e-12f;

    final FMatrixRMaj value;
    final FMatrixRMaj gradient;
    private final float[] mean;
    private final float[] square;
    private final float rate;
    private int steps;

    Weights(Parameterisation.Fan fan, Parameterisation.Start start, double rate, RandomGenerator random) {
        value = new FMatrixRMaj(fan.in(), fan.out());
        gradient = new FMatrixRMaj(fan.in(), fan.out());
        mean = new float[value.data.length];
        square = new float[value.data.length];
        this.rate = (float) (start.rate() * rate);
        for (int i = 0; i < value.data.length; i++) {
            value.data[i] = (float) (start.deviation() * random.nextGaussian());
        }
    }

    void step(Design.Optimiser optimiser) {
        steps++;
        switch (optimiser) {
            case SGD -> descend();
            case ADAM -> adapt();
        }
    }

    private void descend() {
        for (int i = 0; i < value.data.length; i++) {
            value.data[i] -= rate * gradient.data[i];
        }
    }

    /** Adam (Kingma and Ba, arXiv 1412.6980), Algorithm 1. */
    private void adapt() {
        float size = (float) (rate * Math.sqrt(1 - Math.pow(SECOND, steps)) / (1 - Math.pow(FIRST, steps)));
        for (int i = 0; i < value.data.length; i++) {
            float slope = gradient.data[i];
            mean[i] = FIRST * mean[i] + (1 - FIRST) * slope;
            square[i] = SECOND * square[i] + (1 - SECOND) * slope * slope;
            value.data[i] -= size * mean[i] / ((float) Math.sqrt(square[i]) + TINY);
        }
    }
}
