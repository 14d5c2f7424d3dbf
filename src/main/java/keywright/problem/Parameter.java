package keywright.problem;

import keywright.cas.Domain;
import keywright.cas.Expr;

/**
 * A number an author may change: the values it may take, the value in use as written, and that value as a number, which
 * is exact for rational values and the nearest double for others.
 */
public record Parameter(Label label, Domain domain, Formula formula, Expr.Num number) implements Quantity {

    /** The value in use. */
    public Expr value() {
        return formula.expr();
    }

    /** Whether the value in use comes from the command line or a file of parameters. */
    public boolean overridden() {
        return !formula.written().source().file().equals(place().file());
    }
}
