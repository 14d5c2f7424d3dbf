package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/**
 * \(\mathbb E[f(x)\,\lVert x\rVert^{p}] = \mathbb E[f(x)]\;\mathbb E[\lVert x\rVert^{p+q}]\,/\,\mathbb E[\lVert
 * x\rVert^{q}]\) for independent centred normal entries of one variance and f homogeneous of degree q: the direction
 * of x, and so \(f(x)/\lVert x\rVert^q\), is independent of its length.
 */
public record LengthAndDirectionOfNormals() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        var factors = Terms.factors(expectation.of());
        return factors.stream()
                .filter(factor -> factor instanceof Power power && !SquaredLength.natural(power.exponent()))
                .flatMap(factor -> SquaredLength.of(((Power) factor).base()).stream()
                        .flatMap(length -> step(expectation, (Power) factor, length, context).stream()))
                .findFirst();
    }

    private Optional<Step> step(Expectation goal, Power factor, SquaredLength length, Context context) {
        var others = Terms.factors(goal.of()).stream()
                .filter(other -> !other.equals(factor))
                .toList();
        var rest = Terms.times(others);
        if (!rest.all(Array.class).contains(length.array())) {
            return Optional.empty();
        }
        return degree(rest, length.array()).map(degree -> {
            var half = Algebra.times(Expr.HALF, degree);
            var ratio = Terms.times(
                    new Expectation(rest),
                    mean(factor, Algebra.plus(half, factor.exponent())),
                    Terms.power(mean(factor, half), Expr.MINUS_ONE));
            var name = "$" + length.array().tex(context.notation()).code() + "$";
            var because = "the direction of " + name + " is independent of its length, and the other factor is a"
                    + " function of the direction times the length to the power "
                    + degree.wolfram();
            return new Step(
                    this,
                    goal,
                    ratio,
                    Reason.given(because, "the entries are independent and normal, of one variance"));
        });
    }

    private static Term mean(Power factor, Expr exponent) {
        var power = Terms.power(factor.base(), exponent);
        return power.random() ? new Expectation(power) : power;
    }

    /** The q for which \(f(cx) = c^q f(x)\) for c > 0; nothing if there may be none. */
    private static Optional<Expr> degree(Term term, Array array) {
        if (!term.all(Array.class).contains(array)) {
            return Optional.of(Expr.ZERO);
        }
        if (term instanceof Entry entry) {
            return entry.of().equals(array) ? Optional.of(Expr.ONE) : Optional.empty();
        }
        if (term instanceof Times times) {
            return times.factors().stream()
                    .map(factor -> degree(factor, array))
                    .reduce(Optional.of(Expr.ZERO), (a, b) -> a.flatMap(p -> b.map(q -> Algebra.plus(p, q))));
        }
        if (term instanceof Plus || term instanceof Sum) {
            var degrees = term.parts().stream()
                    .map(part -> degree(part, array))
                    .distinct()
                    .toList();
            return degrees.size() == 1 ? degrees.get(0) : Optional.empty();
        }
        if (term instanceof Power power) {
            return degree(power.base(), array).map(degree -> Algebra.times(degree, power.exponent()));
        }
        return term instanceof Apply apply && (apply.is("Abs") || apply.is("Ramp"))
                ? degree(apply.argument(), array)
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.DIRECTIONS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[x[[1]]^2/Sum[x[[k]]^2, {k, 1, d}]]",
                "Expectation[Abs[x[[1]]]*Sum[x[[k]]^2, {k, 1, d}]^(-1/2)]");
    }
}
