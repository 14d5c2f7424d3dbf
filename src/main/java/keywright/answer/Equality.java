package keywright.answer;

import java.time.Duration;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Effort;
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
        var one = harmonics(left);
        var other = harmonics(right);
        return new Structures(this).judge(one, other).orElseGet(() -> scalars(one, other));
    }

    /** Harmonic numbers as they are read, wherever a formula comes from. */
    private static Expr harmonics(Expr formula) {
        return formula.map(part -> part instanceof Expr.Call call && call.head().equals("HarmonicNumber")
                ? Functions.harmonic(call.arguments())
                : part);
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
        var endless = Infinities.apart(left.get(), right.get());
        if (endless.isPresent()) {
            return endless.get();
        }
        var deadline = Effort.now() + limit.toNanos();
        return Cas.bounded(
                limit,
                () -> Series.in(left.get()) || Series.in(right.get())
                        ? sums(left.get(), right.get(), deadline)
                        : scalars(left.get(), right.get(), deadline));
    }

    /** Sums over an index by their values where these are known, else by induction on their ends. */
    private Judgement sums(Expr left, Expr right, long deadline) {
        var series = new Series(facts);
        var one = normal(series.closed(left));
        var other = normal(series.closed(right));
        if (one.isEmpty() || other.isEmpty()) {
            return new Judgement.Undecided("a side divides by zero");
        }
        if (!Series.in(one.get()) && !Series.in(other.get())) {
            return scalars(one.get(), other.get(), deadline);
        }
        if (one.equals(other)) {
            return new Judgement.Equal("the same sum");
        }
        if (one.get() instanceof Expr.Call a
                && a.is("Log", 1)
                && other.get() instanceof Expr.Call b
                && b.is("Log", 1)) {
            var inside = judge(a.argument(0), b.argument(0));
            return inside instanceof Judgement.Equal ? inside : new Judgement.Undecided("no proof was found");
        }
        var comparison = new Comparison(left, right, facts);
        Optional<Judgement> difference = comparison.difference(ENOUGH, deadline).map(found -> found);
        return difference
                .or(() -> new Induction(facts)
                        .proves(one.get(), other.get())
                        .map(name -> new Judgement.Equal("by induction on " + name)))
                .orElseGet(() -> open(comparison));
    }

    private Judgement scalars(Expr left, Expr right, long deadline) {
        var judgement = smooth(left, right, deadline);
        if (judgement instanceof Judgement.Different) {
            return judgement;
        }
        return new Comparison(left, right, facts)
                .jump()
                .<Judgement>map(jump -> judgement instanceof Judgement.Equal && (steps(left) || steps(right))
                        ? new Judgement.Undecided("the same but where a function jumps: " + jump.because())
                        : jump)
                .orElse(judgement);
    }

    /** Whether there is a step, whose value where it jumps is a matter of convention. */
    private static boolean steps(Expr formula) {
        return formula instanceof Expr.Call call
                && (call.head().equals("UnitStep") || call.arguments().stream().anyMatch(Equality::steps));
    }

    private Judgement smooth(Expr left, Expr right, long deadline) {
        if (left.equals(right)) {
            return new Judgement.Equal("the same normal form");
        }
        var comparison = new Comparison(left, right, facts);
        var difference = comparison.difference(FEW, deadline);
        var proof = difference.isEmpty() ? proof(left, right) : Optional.<Judgement>empty();
        if (proof.isPresent()) {
            return proof.get();
        }
        difference = difference.or(() -> comparison.difference(ENOUGH, Effort.now() + limit.toNanos() / 2));
        if (difference.isPresent()) {
            return difference.get();
        }
        var grown = new Induction(facts).provesProducts(left, right);
        if (grown.isPresent()) {
            return new Judgement.Equal("by induction on " + grown.get());
        }
        if (Cas.provedEqual(left, right, facts)) {
            return new Judgement.Equal("the difference reduces to zero by exact algebra");
        }
        return open(comparison);
    }

    /** By what is fast. */
    private Optional<Judgement> proof(Expr left, Expr right) {
        if (Cas.identical(left, right, facts)) {
            return equal("the same rational function of names, roots and function values");
        }
        if (AlgebraicNumber.zero(Angles.roots(Algebra.minus(left, right)).normal())
                .orElse(false)) {
            return equal("the difference is smaller than any such number other than zero can be");
        }
        if (Angles.same(left, right)) {
            return equal("the same angle: the sine of the difference is zero");
        }
        if (Cas.identical(Angles.reciprocals(Algebra.minus(left, right), facts), Expr.ZERO, facts)) {
            return equal("the arcs of a number and of one over it make a right angle");
        }
        if (new Classes(facts).equal(left, right)) {
            return equal("the same for each remainder of a whole number");
        }
        if (logarithms(left, right)) {
            return equal("the same exponential, and both are real");
        }
        return inEachCase(left, right)
                ? equal("the same in each case, whichever number is the greater")
                : Optional.empty();
    }

    private static Optional<Judgement> equal(String how) {
        return Optional.of(new Judgement.Equal(how));
    }

    private static Judgement open(Comparison comparison) {
        return new Judgement.Undecided(
                comparison.agreed() == 0
                        ? "no point was found at which both sides have a value"
                        : "the same to 22 digits at " + comparison.agreed() + " point(s), but no proof was found");
    }

    /** Two real numbers are equal if their exponentials are. */
    private boolean logarithms(Expr left, Expr right) {
        var e = Expr.symbol("E");
        return (left.wolfram().contains("Log[") || right.wolfram().contains("Log["))
                && Cas.real(left, facts)
                && Cas.real(right, facts)
                && Cas.identical(Algebra.power(e, left), Algebra.power(e, right), facts);
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
            return Optional.of(Infinities.drawn(Extremes.ordered(formula.normal())));
        } catch (ArithmeticException zero) {
            return Optional.empty();
        }
    }
}
