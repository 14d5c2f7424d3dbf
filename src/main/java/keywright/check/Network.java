package keywright.check;

/**
 * A chain of layers through which one number flows: \(a_l = \sigma(a_{l-1}) + b_l\), read out as \(y = \sigma(a_L)\),
 * with \(\sigma(z) = z + \tfrac12 \sin z\) and shifts \(b_l = \sin l\).
 *
 * <p>The slope of \(\sigma\) lies between 1/2 and 3/2, so that no derivative is lost in a deep chain; every layer has
 * its own shift, so that the activation of one is not mistaken for that of another.
 */
record Network(int layers, double input) {

    /** The activation of a layer from that of the layer below. */
    double forward(double below, int layer) {
        return activated(below) + Math.sin(layer);
    }

    /** \(\sigma\). */
    static double activated(double activation) {
        return activation + Math.sin(activation) / 2;
    }

    /** \(\sigma'\). */
    static double slope(double activation) {
        return 1 + Math.cos(activation) / 2;
    }

    /**
     * \(\partial y/\partial b_l\) by carrying a tangent forward through the layers from l up: nothing is stored or run
     * backwards.
     */
    double derivative(int layer) {
        var activation = input;
        for (int l = 1; l <= layer; l++) {
            activation = forward(activation, l);
        }
        var tangent = slope(activation);
        for (int l = layer + 1; l <= layers; l++) {
            activation = forward(activation, l);
            tangent *= slope(activation);
        }
        return tangent;
    }
}
