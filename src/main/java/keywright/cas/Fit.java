package keywright.cas;

/** Whether the units in a formula fit together. */
public sealed interface Fit {
    /** They do, and this is the unit of the value. */
    record Fits(Unit unit) implements Fit {}

    /**
     * They do not: at {@code node}, {@code left} is wanted by what stands before or around it, and {@code right} is
     * found.
     */
    record Misfit(Expr node, Unit left, Unit right) implements Fit {}
}
