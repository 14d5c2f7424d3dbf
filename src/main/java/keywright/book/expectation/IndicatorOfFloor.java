package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.book.schedule.Whole;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Plus;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/**
 * \(\mathbf 1[\lfloor y\rfloor \ge k] = \mathbf 1[y \ge k]\) and \(\mathbf 1[\lfloor y\rfloor \le k] = 1 - \mathbf
 * 1[y \ge k + 1]\) for a whole k; with ceilings likewise.
 */
public record IndicatorOfFloor() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Apply step && step.is("UnitStep") && step.argument() instanceof Plus gap
                ? gap.parts().stream()
                        .filter(part -> bare(part) instanceof Apply whole && (whole.is("Floor") || whole.is("Ceiling")))
                        .flatMap(part -> step(goal, gap, part, context).stream())
                        .findFirst()
                : Optional.empty();
    }

    private static Term bare(Term part) {
        return part instanceof Times times ? times.rest() : part;
    }

    private Optional<Step> step(Term goal, Plus gap, Term part, Context context) {
        var rest = Terms.plus(
                gap.parts().stream().filter(other -> !other.equals(part)).toList());
        var sign = part instanceof Times times ? times.coefficient() : Expr.ONE;
        var unit = sign.equals(Expr.ONE) || sign.equals(Expr.MINUS_ONE);
        if (!unit || !(rest instanceof Scalar scalar) || !Whole.certainly(scalar.value(), context.facts())) {
            return Optional.empty();
        }
        var whole = (Apply) bare(part);
        var above = sign.equals(Expr.ONE);
        var plain = above == whole.is("Floor");
        var bound = Algebra.times(above ? Expr.MINUS_ONE : Expr.ONE, scalar.value());
        var after = plain
                ? indicator(gap, part, whole.argument(), sign)
                : Terms.plus(Scalar.of(1), Terms.times(Scalar.of(-1), beyond(whole.argument(), bound, above)));
        return Optional.of(
                Step.of(this, goal, after, "a whole number and the number it is rounded from lie on the same side"));
    }

    private static Term indicator(Plus gap, Term part, Term inside, Expr sign) {
        var others = Terms.plus(
                gap.parts().stream().filter(other -> !other.equals(part)).toList());
        return step(Terms.plus(others, Terms.times(new Scalar(sign), inside)));
    }

    /** For a floor \(y \ge k + 1\), for a ceiling \(y \le k - 1\). */
    private static Term beyond(Term inside, Expr bound, boolean above) {
        return above
                ? step(Terms.plus(new Scalar(Algebra.minus(bound, Expr.ONE)), Terms.times(Scalar.of(-1), inside)))
                : step(Terms.plus(inside, new Scalar(Algebra.minus(Expr.MINUS_ONE, bound))));
    }

    private static Term step(Term gap) {
        return new Apply("UnitStep", List.of()).with(List.of(gap));
    }

    @Override
    public Citation source() {
        return Sources.CALCULUS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[Boole[Floor[X] >= c]]",
                "Expectation[Boole[Floor[X] <= c]]",
                "Expectation[Boole[Ceiling[X] <= c]]",
                "Expectation[Boole[Ceiling[X] >= c]]");
    }
}
