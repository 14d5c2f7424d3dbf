package keywright.problem;

import java.io.Serial;
import keywright.cas.Expr;

/** A formula has no value here: which node, why, and a way out. */
final class Undefined extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final transient Expr node;
    private final String hint;

    Undefined(Expr node, String message) {
        this(node, message, "");
    }

    Undefined(Expr node, String message, String hint) {
        super(message);
        this.node = node;
        this.hint = hint;
    }

    Diagnostic in(Formula formula) {
        return formula.error(node, String.valueOf(getMessage()), hint);
    }
}
