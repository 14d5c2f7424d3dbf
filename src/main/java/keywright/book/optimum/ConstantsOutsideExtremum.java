package keywright.book.optimum;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Extremum;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\min(c f + d) = c \min f + d\) for a positive c, and both are taken at the same place;
 * likewise for powers of what is not negative.
 */
public record ConstantsOutsideExtremum() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Extremum extremum) || !(extremum.of() instanceof Scalar scalar)) {
            return Optional.empty();
        }
        var variable = extremum.variable();
        if (power(scalar.value(), context)) {
            return Optional.of(base(extremum, (Expr.Call) scalar.value()));
        }
        var terms = Algebra.terms(scalar.value()).stream()
                .collect(Collectors.partitioningBy(term -> term.freeOf(variable)));
        var factors = Algebra.factors(Algebra.plus(terms.getOrDefault(false, List.of()))).stream()
                .collect(Collectors.partitioningBy(
                        factor -> factor.freeOf(variable) && Cas.positive(factor, context.facts())));
        var outside = Algebra.times(factors.getOrDefault(true, List.of()));
        var added = Algebra.plus(terms.getOrDefault(true, List.of()));
        if (outside.equals(Expr.ONE) && added.equals(Expr.ZERO)) {
            return Optional.empty();
        }
        var inside = extremum.with(List.of(new Scalar(Algebra.times(factors.getOrDefault(false, List.of())))));
        var after = extremum.kind().place()
                ? inside
                : Terms.plus(Terms.times(new Scalar(outside), inside), new Scalar(added));
        return Optional.of(
                Step.of(this, goal, after, "a positive factor and a constant do not move the place of the optimum"));
    }

    private Step base(Extremum extremum, Expr.Call power) {
        var base = extremum.with(List.of(new Scalar(power.argument(0))));
        var after = extremum.kind().place() ? base : Terms.power(base, power.argument(1));
        return Step.of(this, extremum, after, "a power of what is not negative rises with it");
    }

    /** Whether this is a positive power of something that is not negative. */
    private static boolean power(Expr formula, Context context) {
        return formula instanceof Expr.Call power
                && power.is("Power", 2)
                && power.argument(1) instanceof Expr.Num exponent
                && exponent.signum() > 0
                && nonnegative(power.argument(0), context);
    }

    private static boolean nonnegative(Expr formula, Context context) {
        return formula instanceof Expr.Call size && size.is("Abs", 1)
                || formula instanceof Expr.Call larger
                        && larger.head().equals("Max")
                        && larger.arguments().stream().anyMatch(part -> nonnegative(part, context))
                || Cas.nonpositive(Algebra.times(Expr.MINUS_ONE, formula), context.facts());
    }

    @Override
    public Citation source() {
        return Sources.EQUIVALENT;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "MaxValue[a*Min[s*v, b/v] + m, {v, 0, Infinity}]",
                "ArgMax[a*Min[s*v, b/v], {v, 0, Infinity}]",
                "MinValue[Max[Abs[1 - a*v], Abs[1 - b*v]]^2, {v, 0, Infinity}]");
    }
}
