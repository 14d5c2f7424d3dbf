package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.law.Law;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Expectation;
import keywright.term.Marginal;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Shape;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.tex.ExprTex;

/**
 * \(\sum_{j=1}^n x_j = T\) with a law that is known: of n numbers of probability q a binomial one, of Poisson numbers a
 * Poisson one, of exponential numbers a gamma one; where x occurs in no other way and a polynomial would not do.
 */
public record LawOfSum() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        var of = goal instanceof Expectation expectation ? expectation.of() : goal;
        if (!(goal instanceof Expectation)
                && !(goal instanceof Marginal marginal && marginal.on().isEmpty())) {
            return Optional.empty();
        }
        return of.all(Array.class).stream()
                .filter(array -> array.random() && !array.shape().scalar())
                .distinct()
                .filter(array -> onlyIn(of, array) && (goal instanceof Marginal || bent(of, array, false)))
                .flatMap(array -> law(array).map(law -> step(goal, array, law, context)).stream())
                .findFirst();
    }

    private static Optional<Law> law(Array array) {
        return array.law().flatMap(law -> law.total(Algebra.times(array.shape().sizes())));
    }

    /** Whether a term is the sum of all entries of an array. */
    private static boolean total(Term term, Array array) {
        return term instanceof Reduction reduction
                        && reduction.kind() == Reduction.Kind.TOTAL
                        && reduction.of().equals(array)
                || term instanceof Sum sum && SquaredLength.whole(sum, array);
    }

    private static boolean onlyIn(Term term, Array array) {
        return total(term, array)
                || !term.equals(array) && term.parts().stream().allMatch(part -> onlyIn(part, array));
    }

    /** Whether the sum stands in a function, or under a power that is not natural. */
    private static boolean bent(Term term, Array array, boolean bent) {
        if (total(term, array)) {
            return bent;
        }
        var bends = bent
                || term instanceof Apply
                || term instanceof Power power && !SquaredLength.natural(power.exponent());
        return term.parts().stream().anyMatch(part -> bent(part, array, bends));
    }

    private Step step(Term goal, Array array, Law law, Context context) {
        var name = context.letter("T", "R", "Q");
        var number = Array.random(name, Shape.SCALAR, law);
        var after = goal.map(part -> total(part, array) ? number : part);
        var because =
                "the sum of the entries of $" + array.tex(context.notation()).code() + "$ is $" + name + " \\sim "
                        + law.tex(new ExprTex(context.notation())) + "$";
        return Step.of(this, goal, after, because);
    }

    @Override
    public Citation source() {
        return Sources.TOTALS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[1/(1 + Total[expo])]", "Expectation[Sqrt[Sum[expo[[k]], {k, 1, d}]]]");
    }
}
