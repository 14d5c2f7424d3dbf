package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Expectation;
import keywright.term.Plus;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E|x - y| = 2\,\mathbb E[\max(x, y)] - \mathbb E[x] - \mathbb E[y]\) for independent numbers with densities;
 * where y is symmetric about zero, \(|x + y|\) is of the same law.
 */
public record AbsOfDifference() implements Rule {
    private static final int BOTH = 2;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)
                || !(expectation.of() instanceof Apply bent)
                || !(bent.is("Abs") || bent.is("Ramp"))
                || !(bent.argument() instanceof Plus sum)
                || sum.terms().size() != BOTH) {
            return Optional.empty();
        }
        var first = sum.terms().get(0);
        var second = sum.terms().get(1);
        return pair(first, second, bent, context)
                .or(() -> pair(second, first, bent, context))
                .map(after -> Step.of(this, goal, after, because(bent, sum)));
    }

    private static String because(Apply bent, Plus sum) {
        var reflected = sum.terms().stream().noneMatch(term -> coefficient(term).equals(Expr.MINUS_ONE));
        return (reflected ? "what is symmetric about zero may change its sign, and " : "")
                + (bent.is("Abs")
                        ? "$|x - y| = 2\\max(x, y) - x - y$"
                        : "the larger of two numbers exceeds the second by $\\max(0, x - y)$");
    }

    private static Expr coefficient(Term term) {
        return Terms.coefficient(term);
    }

    /** The mean for x − y, where y may be minus a symmetric number. */
    private static Optional<Term> pair(Term x, Term minusY, Apply bent, Context context) {
        var reflected = coefficient(minusY).equals(Expr.ONE);
        var y = reflected ? minusY : Terms.rest(minusY);
        var one = Atom.only(x);
        var other = Atom.only(y);
        if (one.isEmpty()
                || other.isEmpty()
                || !one.get().term().equals(x)
                || !other.get().term().equals(y)
                || !coefficient(minusY).equals(reflected ? Expr.ONE : Expr.MINUS_ONE)
                || reflected
                        && !other.get().law().centre().filter(Expr.ZERO::equals).isPresent()
                || one.get().mayMeet(other.get(), context)
                || !(one.get().law().support() instanceof Support.Interval)) {
            return Optional.empty();
        }
        var greatest = new Expectation(new Apply("Max", List.of(x, y)));
        if (new ExpectationOfExtreme().apply(greatest, context).isEmpty()) {
            return Optional.empty();
        }
        var second = new Expectation(y);
        return Optional.of(
                bent.is("Abs")
                        ? Terms.plus(
                                Terms.times(Scalar.of(BOTH), greatest), negative(new Expectation(x)), negative(second))
                        : Terms.plus(greatest, negative(second)));
    }

    private static Term negative(Term term) {
        return Terms.times(Scalar.of(-1), term);
    }

    @Override
    public Citation source() {
        return Sources.ORDER_STATISTICS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Abs[u[[1]] + u[[2]]]]", "Expectation[Ramp[expo[[1]] - expo[[2]]]]");
    }
}
