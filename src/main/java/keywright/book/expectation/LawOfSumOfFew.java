package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.ChiSquare;
import keywright.law.Law;
import keywright.law.Normal;
import keywright.law.Totals;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Expectation;
import keywright.term.Marginal;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Shape;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.tex.ExprTex;

/**
 * \(x + y = T\) for independent numbers of one family: Poisson, binomial of one probability, gamma of one scale;
 * \(x^2 + y^2 = s^2 Q\) with \(Q \sim \chi^2_2\) for centred normal numbers of one variance; where they occur in no
 * other way.
 */
public record LawOfSumOfFew() implements Rule {
    /** The random parts of a sum, and factor times a number of a law in their place. */
    private record Few(List<Term> parts, Expr factor, Law law) {}

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        var density = goal instanceof Marginal marginal && marginal.on().isEmpty();
        if (!density && !(goal instanceof Expectation)) {
            return Optional.empty();
        }
        var of = goal.parts().get(0);
        return of.all(Plus.class).stream()
                .filter(sum -> density || bent(of, sum, false))
                .flatMap(sum ->
                        few(sum).filter(few -> onlyIn(of, sum, few)).map(few -> step(goal, sum, few, context)).stream())
                .findFirst();
    }

    private static Optional<Few> few(Plus sum) {
        var random = sum.parts().stream().filter(Term::random).toList();
        var factors = random.stream().map(LawOfSumOfFew::factor).distinct().toList();
        if (random.size() < 2 || factors.size() != 1) {
            return Optional.empty();
        }
        var bare = random.stream()
                .map(part -> part instanceof Times times ? times.rest() : part)
                .toList();
        return numbers(bare).map(law -> new Few(random, factors.get(0), law)).or(() -> squares(bare)
                .map(normal -> new Few(
                        random,
                        Algebra.times(factors.get(0), Algebra.power(normal.deviation(), Expr.of(2))),
                        new ChiSquare(Expr.of(bare.size())))));
    }

    private static Expr factor(Term part) {
        return part instanceof Times times ? times.coefficient() : Expr.ONE;
    }

    private static Optional<Law> numbers(List<Term> parts) {
        var laws = parts.stream().flatMap(part -> law(part).stream()).toList();
        return laws.size() == parts.size() && parts.stream().distinct().count() == parts.size()
                ? Totals.of(laws)
                : Optional.empty();
    }

    private static Optional<Law> law(Term part) {
        return part instanceof Array array && array.shape().scalar() ? array.law() : Optional.empty();
    }

    private static Optional<Normal> squares(List<Term> parts) {
        var laws = parts.stream()
                .filter(part -> part instanceof Power power && power.exponent().equals(Expr.of(2)))
                .flatMap(part -> law(((Power) part).base()).stream())
                .filter(law -> law instanceof Normal normal && normal.mean().equals(Expr.ZERO))
                .map(Normal.class::cast)
                .toList();
        return laws.size() == parts.size() && laws.stream().distinct().count() == 1
                ? Optional.of(laws.get(0))
                : Optional.empty();
    }

    private static boolean onlyIn(Term term, Plus sum, Few few) {
        var names = few.parts().stream()
                .flatMap(part -> part.all(Array.class).stream())
                .filter(Array::random)
                .toList();
        return term.equals(sum)
                ? sum.parts().stream()
                        .filter(part -> !few.parts().contains(part))
                        .noneMatch(Term::random)
                : term.all(Array.class).stream().noneMatch(names::contains)
                        || !term.parts().isEmpty() && term.parts().stream().allMatch(part -> onlyIn(part, sum, few));
    }

    /** Whether the sum stands in a function, or under a power that is not natural. */
    private static boolean bent(Term term, Plus sum, boolean bent) {
        if (term.equals(sum)) {
            return bent;
        }
        var bends = bent
                || term instanceof Apply
                || term instanceof Power power && !SquaredLength.natural(power.exponent());
        return term.parts().stream().anyMatch(part -> bent(part, sum, bends));
    }

    private Step step(Term goal, Plus sum, Few few, Context context) {
        var name = context.letter("T", "R", "Q");
        var number = Array.random(name, Shape.SCALAR, few.law());
        var rest =
                sum.parts().stream().filter(part -> !few.parts().contains(part)).toList();
        var whole = Terms.plus(Terms.times(new Scalar(few.factor()), number), Terms.plus(rest));
        var after = goal.map(part -> part.equals(sum) ? whole : part);
        var because = "$" + Terms.plus(few.parts()).tex(context.notation()).code() + " = "
                + Terms.times(new Scalar(few.factor()), number)
                        .tex(context.notation())
                        .code() + "$ with $" + name
                + " \\sim " + few.law().tex(new ExprTex(context.notation())) + "$";
        return Step.of(this, goal, after, because);
    }

    @Override
    public Citation source() {
        return Sources.TOTALS;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[G + X, b]", "Expectation[Sqrt[z^2 + Q^2]]");
    }
}
