package keywright.cas;

import java.util.List;
import java.util.Optional;

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

    /** Gamma functions, their logarithmic derivatives and zeta values in terms of as few as possible. */
    public static Expr gammas(Expr formula) {
        return Gammas.reduced(formula.normal());
    }

    /** Whether the formula is certainly greater than zero. */
    public static boolean positive(Expr formula, Facts facts) {
        return Sign.of(formula.normal(), facts).positive();
    }

    /** Whether the formula is certainly at most zero. */
    public static boolean nonpositive(Expr formula, Facts facts) {
        return Sign.of(Algebra.times(Expr.MINUS_ONE, formula.normal()), facts).nonnegative();
    }

    /** Whether the formula is certainly a real number. */
    public static boolean real(Expr formula, Facts facts) {
        return Real.is(formula.normal(), facts);
    }

    /** The coefficients of a polynomial in a name, that of the constant term first; nothing if it is no polynomial. */
    public static Optional<List<Expr>> coefficients(Expr formula, String name) {
        return Expansion.coefficients(formula.normal(), name);
    }

    /** One fraction, common factors cancelled. */
    public static Expr together(Expr formula) {
        return Simplifier.over(Symja.Command.TOGETHER, formula.normal());
    }

    /** Factored over the rationals. */
    public static Expr factor(Expr formula) {
        return Simplifier.over(Symja.Command.FACTOR, formula.normal());
    }

    /** The derivative by a name. @throws IllegalArgumentException if a function occurs whose derivative is not known */
    public static Expr derivative(Expr formula, String name) {
        return new Differentiation(name).of(formula.normal());
    }

    /**
     * \(\int_l^u f\,dx\), for polynomials, powers, exponentials and Gaussians; the ends may be {@code Infinity}.
     *
     * @return nothing if the value is not known to exist or no rule finds it
     */
    public static Optional<Expr> integrate(Expr formula, String name, Expr lower, Expr upper, Facts facts) {
        var inside = facts.and(name, between(lower.normal(), upper.normal(), facts));
        var integrand = new Simplifier(new RealRules(inside)).prepared(formula.normal());
        return new DefiniteIntegral(name, lower.normal(), upper.normal(), facts)
                .of(integrand)
                .map(value -> simplify(value.map(part -> zero(part, facts)), facts));
    }

    /** A power of zero, as it comes from putting in an end. */
    private static Expr zero(Expr part, Facts facts) {
        return part instanceof Expr.Call power
                        && power.is("Power", 2)
                        && power.argument(0).equals(Expr.ZERO)
                        && positive(power.argument(1), facts)
                ? Expr.ZERO
                : part;
    }

    /** The numbers that certainly include those from one end to another. */
    public static Domain between(Expr lower, Expr upper, Facts facts) {
        var least = DefiniteIntegral.infinite(lower)
                ? Double.NEGATIVE_INFINITY
                : Range.of(lower, facts).least();
        var greatest = DefiniteIntegral.infinite(upper)
                ? Double.POSITIVE_INFINITY
                : Range.of(upper, facts).greatest();
        return new Domain(false, least, Math.max(least, greatest));
    }

    /**
     * The real roots of an equation, those certainly outside the name's domain left out; a root not found is not
     * listed.
     */
    public static List<Expr> solve(Expr left, Expr right, String name, Facts facts) {
        return new Roots(name, facts).of(left.normal(), right.normal());
    }

    /** \(\sum_{i=l}^u f\) for f polynomial in the index; right for u ≥ l − 1. */
    public static Optional<Expr> sum(Expr formula, String index, Expr lower, Expr upper) {
        return IndexSum.of(formula.normal(), index, lower.normal(), upper.normal())
                .map(value -> simplify(value, Facts.NONE));
    }

    /**
     * The limit of a quotient of sums of powers, at {@code Infinity} or at a point where the denominator does not
     * vanish.
     */
    public static Optional<Expr> limit(Expr formula, String name, Expr to, Facts facts) {
        return new Limits(name, facts).of(formula, to.normal());
    }

    /**
     * Whether the two are the same rational function of names, roots, exponentials and function values: exact
     * arithmetic modulo random primes at random places, wrong with a chance below 10⁻³⁰. Never asks Symja.
     */
    public static boolean identical(Expr left, Expr right, Facts facts) {
        return new Identity(facts).equal(left.normal(), right.normal());
    }

    /**
     * 1 if the first grows faster with a name, −1 if it grows more slowly, 0 if their quotient stays between constants;
     * nothing if that is not seen.
     */
    public static Optional<Integer> growth(Expr first, Expr second, String name, Facts facts) {
        return new LogGrowth(name, facts).compare(first.normal(), second.normal());
    }

    /** The formula with the signs of its names used, nothing else. @throws ArithmeticException if it divides by zero */
    public static Expr realForm(Expr formula, Facts facts) {
        var rules = new RealRules(facts);
        return Expansion.expand(formula.normal().map(rules::apply));
    }

    /** Starts the algebra system, which takes about a second the first time: before a clock is started. */
    public static void ready() {
        var name = Expr.symbol("x");
        together(Algebra.plus(Algebra.power(name, Expr.MINUS_ONE), Expr.ONE));
    }

    /** Does some work in which the algebra system may be asked for no longer than this altogether. */
    public static <T> T bounded(java.time.Duration limit, java.util.function.Supplier<T> work) {
        return Symja.bounded(limit, work);
    }

    /** Whether the two are equal wherever the facts hold; false also if no proof is found. Never a numerical test. */
    public static boolean provedEqual(Expr left, Expr right, Facts facts) {
        return new Proof(facts).equal(left, right);
    }
}
