package keywright.term;

import java.util.Collection;
import java.util.List;
import keywright.cas.Expr;

/**
 * A formula that is well-formed but means nothing: the node at fault, what is wrong, and names that may have been
 * meant.
 */
public final class ReadError extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Expr node;
    private final transient List<String> candidates;

    /** Nothing similar is known. */
    public ReadError(Expr node, String message) {
        this(node, message, List.of());
    }

    /** @param candidates all names that could stand here */
    public ReadError(Expr node, String message, Collection<String> candidates) {
        super(message);
        this.node = node;
        this.candidates = List.copyOf(candidates);
    }

    /** The node at fault, of the formula as parsed. */
    public Expr node() {
        return node;
    }

    /** All names that could stand here. */
    public List<String> candidates() {
        return candidates;
    }
}
