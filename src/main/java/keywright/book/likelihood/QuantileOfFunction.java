package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.book.expectation.OneVariable;
import keywright.book.expectation.Positives;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Term;
import keywright.tex.ExprTex;

/**
 * \(Q_x(u) = g(Q_y(u))\) for \(x = g(y)\) with a rising g, \(g(Q_y(1-u))\) with a falling one: a location and a scale,
 * or a function of a number of a simpler law.
 */
public record QuantileOfFunction() implements Rule {
    private static final String VARIABLE = Law.Image.VARIABLE;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return Quantile.of(goal)
                .flatMap(quantile -> image(quantile.law()).flatMap(image -> step(goal, quantile, image, context)));
    }

    private static Optional<Law.Image> image(Law law) {
        return law.standardised()
                .map(affine -> new Law.Image(
                        Algebra.plus(affine.location(), Algebra.times(affine.scale(), Expr.symbol(VARIABLE))),
                        affine.standard()))
                .or(law::image);
    }

    private Optional<Step> step(Term goal, Quantile quantile, Law.Image image, Context context) {
        var facts =
                Positives.on(image.of().support(), VARIABLE, context.facts()).facts();
        var slope = Cas.derivative(image.formula(), VARIABLE);
        var rising = Cas.positive(slope, facts);
        if (image.formula().symbols().contains("Abs")
                || !rising && !Cas.positive(Algebra.times(Expr.MINUS_ONE, slope), facts)) {
            return Optional.empty();
        }
        var name = context.letter("z", "y", "v", "q");
        var simpler = quantile.with(name, image.of());
        var place = (rising ? simpler : simpler.turned()).solution();
        var formulas = new ExprTex(context.notation().and(VARIABLE, name));
        var because = "$" + quantile.number().tex(context.notation()).code() + " = "
                + formulas.of(image.formula()).code() + "$ with $" + name + " \\sim "
                + image.of().tex(formulas) + "$, and this function " + (rising ? "rises" : "falls");
        var reason = new Reason(because, quantile.conditions(context.facts()), List.of());
        return OneVariable.term(image.formula(), VARIABLE, place).map(after -> new Step(this, goal, after, reason));
    }

    @Override
    public Citation source() {
        return Sources.MONOTONE;
    }

    @Override
    public List<String> examples() {
        return List.of("InverseCDF[LaplaceDistribution[m, s], q]", "InverseCDF[ParetoDistribution[a, b], q]");
    }
}
