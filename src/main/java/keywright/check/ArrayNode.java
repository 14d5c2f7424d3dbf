package keywright.check;

/** An array-valued term, made ready to be carried out: its sizes, and its entries in row-major order. */
final class ArrayNode {
    private final int[] sizes;
    private final Entries entries;

    /** The entries in a frame. */
    @FunctionalInterface
    interface Entries {
        /** Row-major; not to be written to. */
        double[] at(Frame frame);
    }

    ArrayNode(int[] sizes, Entries entries) {
        this.sizes = sizes;
        this.entries = entries;
    }

    int[] sizes() {
        return sizes;
    }

    Entries entries() {
        return entries;
    }

    /** How many entries there are. */
    int length() {
        var length = 1;
        for (var size : sizes) {
            length *= size;
        }
        return length;
    }
}
