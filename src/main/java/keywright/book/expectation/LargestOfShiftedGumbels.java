package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.law.ExtremeValue;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Variance;
import keywright.tex.ExprTex;

/** \(\max_j (a_j + g_j) = \beta\log\sum_j e^{a_j/\beta} + g\) in law, for independent Gumbel numbers. */
public record LargestOfShiftedGumbels() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Expectation || goal instanceof Variance
                ? goal.all(Reduction.class).stream()
                        .filter(largest -> largest.kind() == Reduction.Kind.MAX)
                        .flatMap(largest -> ShiftedGumbels.of(largest.of()).stream()
                                .flatMap(shifted -> step(goal, largest, shifted, context).stream()))
                        .findFirst()
                : Optional.empty();
    }

    private Optional<Step> step(Term goal, Reduction largest, ShiftedGumbels shifted, Context context) {
        ExtremeValue law = shifted.law();
        var one = ExtremeOfArray.number(law, context);
        var moved = Terms.times(new Scalar(law.scale()), new Reduction(Reduction.Kind.LOG_SUM_EXP, shifted.weights()));
        var after = goal.map(part -> part.equals(largest) ? Terms.plus(moved, one) : part);
        var because = "the greatest of them stays below $t$ with the probability $\\prod_j \\exp(-e^{-(t - a_j)}) ="
                + " \\exp(-e^{-t}\\sum_j e^{a_j})$, the scale being one: it is $"
                + Terms.plus(moved, one).tex(context.notation()).code() + "$ with $" + one.name() + " \\sim "
                + law.tex(new ExprTex(context.notation())) + "$";
        return after.all(keywright.term.Array.class).contains(shifted.noise())
                ? Optional.empty()
                : Optional.of(Step.of(this, goal, after, because));
    }

    @Override
    public Citation source() {
        return Sources.GUMBEL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Max[g + gumbel]]", "Probability[Max[g + gumbel] <= m]");
    }
}
