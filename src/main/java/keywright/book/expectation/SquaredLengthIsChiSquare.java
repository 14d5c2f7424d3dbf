package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.law.ChiSquare;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Expectation;
import keywright.term.Marginal;
import keywright.term.Scalar;
import keywright.term.Shape;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.tex.ExprTex;

/**
 * \(\sum_{j=1}^n x_j^2 = s^2 Q\) with \(Q \sim \chi^2_n\) for independent \(x_j \sim \mathcal N(0, s^2)\), where x
 * occurs in no other way and a polynomial would not do.
 */
public record SquaredLengthIsChiSquare() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Marginal marginal && marginal.on().isEmpty()) {
            return step(goal, marginal.of(), SquaredLength.all(marginal.of()), context);
        }
        return goal instanceof Expectation expectation
                ? step(goal, expectation.of(), SquaredLength.bent(expectation.of()), context)
                : Optional.empty();
    }

    private Optional<Step> step(Term goal, Term of, List<SquaredLength> lengths, Context context) {
        return lengths.stream()
                .filter(length -> onlyIn(of, length))
                .findFirst()
                .map(length -> step(goal, length, context));
    }

    private static boolean onlyIn(Term term, SquaredLength length) {
        if (length.is(term)) {
            return true;
        }
        return !term.equals(length.array()) && term.parts().stream().allMatch(part -> onlyIn(part, length));
    }

    private Step step(Term goal, SquaredLength length, Context context) {
        var name = context.letter("Q", "R", "T");
        var law = new ChiSquare(length.count());
        var square = Terms.times(new Scalar(length.variance()), Array.random(name, Shape.SCALAR, law));
        var after = goal.map(part -> length.is(part) ? square : part);
        var because = "$" + length.sum().tex(context.notation()).code() + " = "
                + square.tex(context.notation()).code() + "$ with $" + name + " \\sim "
                + law.tex(new ExprTex(context.notation())) + "$";
        return Step.of(this, goal, after, because);
    }

    @Override
    public Citation source() {
        return Sources.CHI_SQUARE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[Sqrt[Sum[x[[k]]^2, {k, 1, d}]]]",
                "PDF[Sqrt[Sum[x[[k]]^2, {k, 1, d}]], a]",
                "Expectation[Log[Sum[W[[j, k]]^2, {j, 1, n}, {k, 1, d}]]]");
    }
}
