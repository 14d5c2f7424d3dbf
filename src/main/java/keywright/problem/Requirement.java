package keywright.problem;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;

/**
 * A condition that the parameters in use meet, or the order of growth that a quantity has by assumption, as in {@code
 * Norm[h] == Theta[Sqrt[n]]}; and why the problem needs it.
 */
public record Requirement(Formula formula, Optional<Written> because) {
    /** Whether this assumes an order of growth. */
    public boolean assumes() {
        return formula.expr() instanceof Expr.Call call
                && call.is("Equal", 2)
                && call.argument(1) instanceof Expr.Call order
                && List.of("Theta", "BigO").contains(order.head());
    }
}
