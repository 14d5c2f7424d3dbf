package keywright.problem;

import org.commonmark.node.CustomNode;

/** A formula between dollars in a line; {@code fence} counts the dollars on each side. */
final class MathInline extends CustomNode {
    private final int fence;
    private final boolean closed;

    MathInline(int fence, boolean closed) {
        this.fence = fence;
        this.closed = closed;
    }

    int fence() {
        return fence;
    }

    boolean closed() {
        return closed;
    }

    boolean display() {
        return fence == 2;
    }
}
