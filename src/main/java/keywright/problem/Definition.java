package keywright.problem;

/** A name for a formula. */
public record Definition(Label label, Formula formula) implements Quantity {}
