package keywright.book.conditioning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.book.expectation.Atom;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Multinormal;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Shape;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.term.Variance;

/**
 * A sum u of independent normal numbers is normal: \(\mathbb E[f(u)] = \mathbb E[f(m + \sqrt v\,z)]\) with its mean m
 * and variance v.
 */
public record SumOfNormals() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)
                || degree(expectation.of()) <= 2 // which linearity serves better
                || !expectation.of().all(Conditional.class).isEmpty()) {
            return Optional.empty();
        }
        var sums = new LinkedHashSet<Term>();
        return collected(expectation.of(), sums) && sums.size() == 1 && !entangled(expectation.of(), context)
                ? Optional.of(step(expectation, sums.iterator().next(), context))
                : Optional.empty();
    }

    /** The degree of a polynomial in sums of normal numbers; more than any where it is none. */
    private static double degree(Term term) {
        if (!term.random()) {
            return 0;
        }
        if (Gaussian.affine(term)) {
            return 1;
        }
        if (term instanceof Plus plus) {
            return plus.terms().stream().mapToDouble(SumOfNormals::degree).max().orElse(0);
        }
        if (term instanceof Times product) {
            return product.factors().stream().mapToDouble(SumOfNormals::degree).sum();
        }
        return term instanceof Power power && power.exponent() instanceof Expr.Num whole && whole.signum() > 0
                ? degree(power.base()) * whole.value()
                : Double.POSITIVE_INFINITY;
    }

    /** Whether all that is random stands in sums of normal numbers. */
    private static boolean collected(Term term, Set<Term> sums) {
        if (!term.random()) {
            return true;
        }
        if ((term instanceof Plus || term instanceof Sum) && Gaussian.affine(term)) {
            sums.add(term);
            return term instanceof Sum
                    || Atom.in(term).size() > 1
                    || !term.all(Multinormal.class).isEmpty();
        }
        if (term instanceof Entry entry && entry.of() instanceof Multinormal) {
            sums.add(term);
            return true;
        }
        return !term.parts().isEmpty()
                && !(term instanceof Sum)
                && Atom.only(term).isEmpty()
                && term.parts().stream().allMatch(part -> collected(part, sums));
    }

    /** Whether this is a power of a sum whose terms share random numbers: its variance leads back to its square. */
    private static boolean entangled(Term of, Context context) {
        if (!(of instanceof Power power) || !(power.base() instanceof Plus plus)) {
            return false;
        }
        return plus.terms().stream().anyMatch(one -> plus.terms().stream()
                .anyMatch(other -> !other.equals(one) && meet(one, other, context)));
    }

    private static boolean meet(Term one, Term other, Context context) {
        return Atom.in(one).stream()
                .anyMatch(left -> Atom.in(other).stream().anyMatch(right -> left.mayMeet(right, context)));
    }

    private Step step(Expectation goal, Term sum, Context context) {
        var name = context.letter("z", "w", "v", "q");
        var standard = Array.random(name, Shape.SCALAR, new Normal(Expr.ZERO, Expr.ONE));
        var spread = Terms.power(new Variance(sum), Expr.HALF);
        var draw = Terms.plus(new Expectation(sum), Terms.times(spread, standard));
        var after = goal.map(part -> part.equals(sum) ? draw : part);
        var because = "$" + sum.tex(context.notation()).code() + "$ is normal: its mean, and its standard deviation "
                + "times a standard normal $" + name + "$";
        return Step.of(this, goal, after, because);
    }

    @Override
    public Citation source() {
        return Sources.LINEAR_NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[Exp[a*z + Q + m]]",
                "Expectation[(z - a*Q)^4]",
                "Expectation[Abs[Sum[g[[k]]*y[[k]], {k, 1, d}]]]");
    }
}
