package keywright.book.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.expectation.Atom;
import keywright.book.expectation.OneVariable;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.law.Law;
import keywright.law.Support;
import keywright.rule.Condition;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Expectation;
import keywright.term.Plus;
import keywright.term.Scalar;
import keywright.term.Shape;
import keywright.term.Solution;
import keywright.term.Term;
import keywright.term.Terms;

/** The place t with \(P(x \le t) = u\), for a number x of a law with a density. */
record Quantile(String unknown, Array number, Term share) {
    /** Between zero and one, both ends left out. */
    private static final Domain OPEN = new Domain(false, 0x1p-20, 1 - 0x1p-20);

    private static final Support UNIT = new Support.Interval(Expr.ZERO, Expr.ONE);

    /** What is asked, if it is such a place. */
    static Optional<Quantile> of(Term goal) {
        return goal instanceof Solution solution
                        && solution.left() instanceof Expectation mean
                        && mean.of() instanceof Apply step
                        && step.is("UnitStep")
                        && step.argument() instanceof Plus gap
                ? gap.all(Array.class).stream()
                        .filter(array -> array.shape().scalar() && array.law().isPresent())
                        .map(array -> new Quantile(solution.unknown(), array, solution.right()))
                        .filter(quantile -> quantile.law().support() instanceof Support.Interval
                                && quantile.below().equals(mean))
                        .findFirst()
                : Optional.empty();
    }

    Law law() {
        return number.law().orElseThrow();
    }

    /** \(P(x \le t)\). */
    Expectation below() {
        var t = new Scalar(Expr.symbol(unknown));
        return new Expectation(new Apply("UnitStep", Terms.plus(t, Terms.times(Scalar.of(-1), number))));
    }

    Solution solution() {
        var within = law().support().equals(Support.POSITIVE) ? Domain.POSITIVE : Domain.REAL;
        return new Solution(unknown, within, below(), share);
    }

    /** The same of a number of another law. */
    Quantile with(String name, Law law) {
        return new Quantile(unknown, Array.random(name, Shape.SCALAR, law), share);
    }

    /** The same of the share that lies above. */
    Quantile turned() {
        return new Quantile(unknown, number, Terms.plus(Scalar.of(1), Terms.times(Scalar.of(-1), share)));
    }

    /** What must hold of the share as far as it is not certain. */
    List<Condition> conditions(Facts facts) {
        var claims = new ArrayList<Condition>();
        share.scalar().ifPresent(u -> {
            if (!Cas.nonpositive(Algebra.times(Expr.MINUS_ONE, u), facts)) {
                claims.add(new Condition.Holds(Expr.call("Less", Expr.ZERO, u)));
            }
            if (!Cas.nonpositive(Algebra.minus(u, Expr.ONE), facts)) {
                claims.add(new Condition.Holds(Expr.call("Less", u, Expr.ONE)));
            }
        });
        return claims;
    }

    /** The share as a formula, in which a random number is called {@link OneVariable#NAME}. */
    Optional<Expr> formula() {
        return share.scalar()
                .or(() -> Atom.only(share).map(atom -> OneVariable.formula(share, atom, OneVariable.NAME)));
    }

    /** What a formula says where the random number of the share has its own name again. */
    Optional<Term> term(Expr formula) {
        return share.scalar().isPresent()
                ? Optional.of(new Scalar(formula))
                : Atom.only(share).flatMap(atom -> OneVariable.term(formula, OneVariable.NAME, atom.term()));
    }

    /** What is known where the share lies strictly between 0 and 1, and the place among the values. */
    Facts facts(Facts facts) {
        var values = (Support.Interval) law().support();
        var known = facts.and(unknown, new Domain(false, end(values.from(), -1), end(values.to(), 1)));
        if (Atom.only(share).filter(atom -> atom.law().support().equals(UNIT)).isPresent()) {
            return known.and(OneVariable.NAME, OPEN);
        }
        return share.scalar().orElse(Expr.ZERO) instanceof Expr.Sym name ? known.and(name.name(), OPEN) : known;
    }

    private static double end(Expr end, int side) {
        return end instanceof Expr.Num number ? number.value() : side * Double.POSITIVE_INFINITY;
    }
}
