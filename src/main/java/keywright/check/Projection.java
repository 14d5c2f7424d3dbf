package keywright.check;

import keywright.numeric.Seed;

/**
 * A fixed combination of all entries of an array, with weights drawn once: two arrays that differ in any entry differ
 * in it.
 */
record Projection(ArrayNode array) implements NumberNode {
    @Override
    public double at(Frame frame) {
        var weights = Seed.of("projection").stream();
        var total = 0.0;
        for (var entry : array.entries().at(frame)) {
            total += (0.5 + weights.nextDouble()) * entry;
        }
        return total;
    }
}
