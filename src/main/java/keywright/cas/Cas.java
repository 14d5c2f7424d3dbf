package keywright.cas;

/**
 * Exact algebra on scalar formulas: rationals, π, e and roots, never an approximation.
 *
 * <p>Bounded in time and size; what cannot be done comes back as it was, or as nothing, never as a guess.
 */
public final class Cas {
    private Cas() {}

    /** The formula as a person would write it: the shortest of its factored, expanded and collected forms. */
    public static Expr simplify(Expr formula, Facts facts) {
        return new Simplifier(new RealRules(facts)).simplify(formula);
    }

    /** Products and whole powers of sums multiplied out. */
    public static Expr expand(Expr formula) {
        return Expansion.expand(formula);
    }

    /** One fraction, common factors cancelled. */
    public static Expr together(Expr formula) {
        return Simplifier.over(Symja.Command.TOGETHER, formula.normal());
    }

    /** Factored over the rationals. */
    public static Expr factor(Expr formula) {
        return Simplifier.over(Symja.Command.FACTOR, formula.normal());
    }
}
