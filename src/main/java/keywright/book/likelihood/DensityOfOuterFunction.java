package keywright.book.likelihood;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.expectation.OneVariable;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Marginal;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/**
 * \(p_{g(w)}(c) = p_w(h(c))\,\lvert h'(c)\rvert\) for an invertible function g of something random made of several
 * numbers; for \(|w|\) and \(w^2\) the density at both places.
 */
public record DensityOfOuterFunction() implements Rule {
    private static final Expr W = Expr.symbol(OneVariable.NAME);

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Marginal marginal)
                || !marginal.on().isEmpty()
                || !(marginal.at() instanceof Scalar at)
                || !marginal.of().shape().scalar()) {
            return Optional.empty();
        }
        var inner = inner(marginal.of());
        if (inner.equals(marginal.of()) || !(inner instanceof Plus || inner instanceof Times || number(inner))) {
            return Optional.empty();
        }
        var folded = folded(marginal, inner, at.value(), context);
        return folded.isPresent() || number(inner) ? folded : inverted(marginal, inner, at.value(), context);
    }

    /** Whether it is one number with a density, of which monotone functions are known by another rule. */
    private static boolean number(Term inner) {
        return inner instanceof Array array && array.law().orElseThrow().support() instanceof Support.Interval;
    }

    /** The smallest part in which everything random stands. */
    private static Term inner(Term term) {
        var random = term.parts().stream().filter(Term::random).toList();
        var opens = term instanceof Apply || term instanceof Power || term instanceof Plus || term instanceof Times;
        return opens && random.size() == 1 ? inner(random.get(0)) : term;
    }

    private static Expr formula(Term of, Term inner) {
        var name = inner.formula();
        return of.formula()
                .map(part -> {
                    if (part.equals(name)) {
                        return W;
                    }
                    return part instanceof Expr.Call call && call.is("Exp", 1)
                            ? Algebra.power(Expr.symbol("E"), call.argument(0))
                            : part;
                })
                .normal();
    }

    private Optional<Step> inverted(Marginal goal, Term inner, Expr at, Context context) {
        return DensityOfMonotoneFunction.inverse(formula(goal.of(), inner), at, context.facts())
                .map(found -> Step.of(
                        this,
                        goal,
                        Terms.times(
                                new Scalar(Cas.simplify(found.slope(), context.facts())),
                                density(inner, found.at(), context)),
                        "change of variables: the function is monotone, and the slope of its inverse is a factor"));
    }

    private Optional<Step> folded(Marginal goal, Term inner, Expr at, Context context) {
        var formula = formula(goal.of(), inner);
        var square = formula.equals(Algebra.power(W, Expr.of(2)));
        if (!square && !formula.equals(Expr.call("Abs", W)) || !Cas.positive(at, context.facts())) {
            return Optional.empty();
        }
        var place = square ? Algebra.sqrt(at) : at;
        var slope = square ? Algebra.divide(Expr.HALF, place) : Expr.ONE;
        var both = new ArrayList<Term>();
        both.add(density(inner, place, context));
        both.add(density(inner, Algebra.times(Expr.MINUS_ONE, place), context));
        return Optional.of(Step.of(
                this,
                goal,
                Terms.times(new Scalar(slope), Terms.plus(both)),
                "the value is taken at two places, one the negative of the other: their densities are added"));
    }

    private static Term density(Term inner, Expr at, Context context) {
        return new Marginal(inner, new Scalar(Cas.simplify(at, context.facts())), List.of());
    }

    @Override
    public Citation source() {
        return Sources.MONOTONE;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[Abs[X - u[[1]]], b]", "PDF[Exp[z*Q + X], a]", "PDF[Abs[laplace], b]");
    }
}
