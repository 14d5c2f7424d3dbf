package keywright.solve;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import keywright.book.Rulebook;
import keywright.book.array.PowerOfSign;
import keywright.book.array.SumOfConstant;
import keywright.book.expectation.ExpectationOfProductIfIndependent;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Prover;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** A rule of the book that was broken on purpose: it goes by the same name and applies in its own, wrong way. */
public record Broken(Rule right, Wrong wrong) implements Rule {
    /** A wrong way to rewrite a term, given the right one. */
    @FunctionalInterface
    interface Wrong {
        Optional<Term> apply(Term goal, Optional<Term> right);
    }

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return wrong.apply(goal, right.apply(goal, context).map(Step::after))
                .filter(after -> !after.equals(goal))
                .map(after -> Step.of(this, goal, after, "so it seems"));
    }

    @Override
    public Citation source() {
        return right.source();
    }

    @Override
    public List<String> examples() {
        return right.examples();
    }

    @Override
    public String name() {
        return right.name();
    }

    /** The whole book with this rule in the place of the right one. */
    public Prover book() {
        UnaryOperator<Rule> exchange = rule -> rule.getClass() == right.getClass() ? this : rule;
        return new Prover(Rulebook.rules().stream().map(exchange).toList());
    }

    /** A sum from 1 to d is taken to have d + 1 terms. */
    public static Broken count() {
        return new Broken(
                new SumOfConstant(),
                (goal, right) -> right.map(after -> {
                    var index = ((Sum) goal).over().get(0);
                    var tooMany = Algebra.divide(Algebra.plus(index.count(), Expr.ONE), index.count());
                    return Terms.times(new Scalar(tooMany), after);
                }));
    }

    /** Factors are taken to be independent, whatever they share. */
    public static Broken independence() {
        return new Broken(
                new ExpectationOfProductIfIndependent(),
                (goal, right) -> goal instanceof Expectation of && of.of() instanceof Times product
                        ? Optional.of(Terms.times(product.factors().stream()
                                .<Term>map(Expectation::new)
                                .toList()))
                        : Optional.empty());
    }

    /** The square of a sign is taken to be two. */
    public static Broken sign() {
        return new Broken(new PowerOfSign(), (goal, right) -> right.map(after -> Scalar.of(2)));
    }
}
