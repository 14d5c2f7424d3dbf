package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.book.expectation.Atom;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Derivative;
import keywright.term.Expectation;
import keywright.term.Marginal;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(p_f(c) = \frac{d}{dc} P(f \le c)\) for a function f of one random number that has a density; the distribution
 * function is a lemma.
 */
public record DensityAsDerivative(Prover moments) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Marginal marginal)
                || !marginal.on().isEmpty()
                || !(marginal.at() instanceof Scalar at && at.value() instanceof Expr.Sym place)
                || !marginal.of().freeOf(place.name())) {
            return Optional.empty();
        }
        return Atom.only(marginal.of())
                .filter(atom -> atom.law().support() instanceof Support.Interval)
                .filter(atom -> !marginal.of().equals(atom.term()) || atom.term() instanceof Array)
                .flatMap(atom -> step(marginal, context));
    }

    private Optional<Step> step(Marginal goal, Context context) {
        return moments.prove(below(goal), context) instanceof Derivation.Done lemma
                        && lemma.result() instanceof Scalar below
                        && Stream.of("Max", "Min").noneMatch(head -> calls(below.value(), head))
                ? Optional.of(step(this, goal, lemma, context))
                : Optional.empty();
    }

    private static boolean calls(Expr formula, String head) {
        return formula instanceof Expr.Call call
                && (call.head().equals(head) || call.arguments().stream().anyMatch(part -> calls(part, head)));
    }

    /** The chance that what is asked for is at most the place where its density is wanted. */
    static Expectation below(Marginal goal) {
        var gap = Terms.plus(goal.at(), Terms.times(Scalar.of(-1), goal.of()));
        return new Expectation(new Apply("UnitStep", List.of()).with(List.of(gap)));
    }

    /** The step from a density to the slope of a distribution function that is known. */
    static Step step(Rule rule, Marginal goal, Derivation.Done lemma, Context context) {
        return new Step(rule, goal, new Derivative(lemma.result(), goal.at()), reason(goal, lemma, context));
    }

    private static Reason reason(Marginal goal, Derivation.Done lemma, Context context) {
        var event = goal.of().tex(context.notation()).code() + " \\le "
                + goal.at().tex(context.notation()).code();
        var because = "the density is the slope of the distribution function, $P(" + event + ") = "
                + lemma.result().tex(context.notation()).code() + "$";
        var conditions = lemma.steps().stream()
                .flatMap(step -> step.reason().conditions().stream())
                .distinct()
                .toList();
        return new Reason(because, conditions, List.of(lemma));
    }

    @Override
    public Citation source() {
        return Sources.NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[Exp[z], a]", "PDF[X^2, a]", "PDF[s*Log[X], m]");
    }
}
