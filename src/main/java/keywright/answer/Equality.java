package keywright.answer;

import java.time.Duration;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.numeric.AlgebraicNumber;

/**
 * Whether two answers are equal under assumptions: by normal forms and exact arithmetic, by values at points with many
 * digits, by computer algebra, in this order and within bounds.
 */
public final class Equality {
    private static final Duration LIMIT = Duration.ofMillis(1500);
    private static final int FEW = 2;
    private static final int ENOUGH = 12;
    private final Facts facts;
    private final Duration limit;

    /** @param facts the domain of each name; a name that is not listed is any real number */
    public Equality(Facts facts) {
        this(facts, LIMIT);
    }

    /** @param limit after which nothing more is tried, roughly */
    public Equality(Facts facts, Duration limit) {
        this.facts = facts;
        this.limit = limit;
    }

    /** The verdict on two answers. */
    public Judgement judge(Answer left, Answer right) {
        return judge(left.formula(), right.formula());
    }

    /** The verdict on two formulas, which must be harmless. */
    public Judgement judge(Expr left, Expr right) {
        return new Structures(this).judge(left, right).orElseGet(() -> scalars(left, right));
    }

    Facts facts() {
        return facts;
    }

    Judgement scalars(Expr typedLeft, Expr typedRight) {
        var left = normal(typedLeft);
        var right = normal(typedRight);
        if (left.isEmpty() || right.isEmpty()) {
            return new Judgement.Undecided("the " + (left.isEmpty() ? "left" : "right") + " side divides by zero");
        }
        var deadline = Effort.now() + limit.toNanos();
        return Cas.bounded(limit, () -> scalars(left.get(), right.get(), deadline));
    }

    private Judgement scalars(Expr left, Expr right, long deadline) {
        if (left.equals(right)) {
            return new Judgement.Equal("the same normal form");
        }
        var comparison = new Comparison(left, right, facts);
        var difference = comparison.difference(FEW, deadline);
        if (difference.isEmpty() && Cas.identical(left, right, facts)) {
            return new Judgement.Equal("the same rational function of names, roots and function values");
        }
        if (difference.isEmpty()
                && AlgebraicNumber.zero(Angles.roots(Algebra.minus(left, right)).normal())
                        .orElse(false)) {
            return new Judgement.Equal("the difference is smaller than any such number other than zero can be");
        }
        if (difference.isEmpty() && inEachCase(left, right)) {
            return new Judgement.Equal("the same in each case, whichever number is the greater");
        }
        difference = difference.or(() -> comparison.difference(ENOUGH, Effort.now() + limit.toNanos() / 2));
        if (difference.isPresent()) {
            return difference.get();
        }
        if (Cas.provedEqual(left, right, facts)) {
            return new Judgement.Equal("the difference reduces to zero by exact algebra");
        }
        return new Judgement.Undecided(
                comparison.agreed() == 0
                        ? "no point was found at which both sides have a value"
                        : "the same to 22 digits at " + comparison.agreed() + " point(s), but no proof was found");
    }

    private boolean inEachCase(Expr left, Expr right) {
        var cases = new Extremes(left, right, facts).cases();
        return !cases.isEmpty()
                && cases.stream()
                        .allMatch(one ->
                                Cas.identical(one.left().normal(), one.right().normal(), facts));
    }

    private static Optional<Expr> normal(Expr formula) {
        try {
            return Optional.of(formula.normal());
        } catch (ArithmeticException zero) {
            return Optional.empty();
        }
    }
}
