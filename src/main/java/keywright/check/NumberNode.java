package keywright.check;

/** A scalar term, made ready to be carried out. */
@FunctionalInterface
interface NumberNode {
    /** The value in a frame. */
    double at(Frame frame);
}
