package keywright.cas;

import java.util.Random;

/**
 * Whether two formulas are the same rational function of their names, roots, exponentials and function values: both
 * are evaluated in exact arithmetic modulo random primes at random places (Schwartz 1980, Zippel 1979). Formulas that
 * differ are taken for equal with a chance below 10⁻³⁰; a formula whose identity rests on more than the rules of
 * powers, exponentials and the gamma function is not recognised.
 */
record Identity(Facts facts) {
    private static final int TRIALS = 10;
    private static final int TRIALS_WITH_SIGNS = 110;
    private static final int MOST_FAILURES = 1500;

    boolean equal(Expr left, Expr right) {
        try {
            return same(prepared(left, false), prepared(right, false))
                    || squares(left, right)
                    || (splits(left, right) && same(prepared(left, true), prepared(right, true)));
        } catch (ArithmeticException zero) {
            return false;
        }
    }

    /** Two numbers that are not negative are equal if their squares are. */
    private boolean squares(Expr left, Expr right) {
        var two = Expr.of(2);
        return splits(left, right)
                && nonnegative(left)
                && nonnegative(right)
                && same(prepared(Algebra.power(left, two), false), prepared(Algebra.power(right, two), false));
    }

    /** Whether no factor is negative where it is defined. */
    private boolean nonnegative(Expr product) {
        return Algebra.factors(product).stream()
                .allMatch(factor ->
                        Sign.of(Algebra.base(factor), facts).nonnegative() && Real.is(Algebra.exponent(factor), facts));
    }

    private Expr prepared(Expr formula, boolean factoring) {
        var rules = new RealRules(facts);
        return new Splitting(facts, factoring).apply(formula.map(rules::apply)).map(rules::apply);
    }

    /** Whether there is an absolute value, a logarithm or a root of something that might be factored. */
    private static boolean splits(Expr left, Expr right) {
        return splits(left) || splits(right);
    }

    private static boolean splits(Expr formula) {
        return formula instanceof Expr.Call call
                && (call.is("Log", 1)
                        || call.is("Abs", 1)
                        || (call.is("Power", 2) && !(call.argument(1) instanceof Expr.Num number && number.integer()))
                        || call.arguments().stream().anyMatch(Identity::splits));
    }

    private boolean same(Expr left, Expr right) {
        if (left.equals(right)) {
            return true;
        }
        var random = new Random(0x1DE);
        var needed = TRIALS;
        var failures = 0;
        for (int trial = 0, held = 0; held < needed; trial++) {
            var letters = new Letters(Residues.field(trial), random);
            var formula = new ResidueFormula(letters, facts);
            try {
                if (formula.value(left) != formula.value(right)) {
                    return false;
                }
                held++;
            } catch (NoResidue none) {
                if (++failures > MOST_FAILURES || (held == 0 && failures > MOST_FAILURES / 10)) {
                    return false;
                }
            }
            needed = letters.chose() ? TRIALS_WITH_SIGNS : needed;
        }
        return true;
    }
}
