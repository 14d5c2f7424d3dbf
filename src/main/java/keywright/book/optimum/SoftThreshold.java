package keywright.book.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.scaling.Opaque;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Extremum;
import keywright.term.Term;

/**
 * \(\tfrac{p}{2}v^2 + qv + \lambda|v|\) with positive p and λ is least at \(-\operatorname{sign}(q)\max(0, |q| -
 * \lambda)/p\): at zero while \(|q| \le \lambda\), for there zero is a subgradient. Likewise at other kinks, and with
 * \(\lambda\max(0, v)\) at \(\max(-(q + \lambda)/p, \min(0, -q/p))\).
 */
public record SoftThreshold() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Extremum extremum)
                || !extremum.kind().least()
                || extremum.over().whole()
                || !extremum.of().closed()) {
            return Optional.empty();
        }
        var opaque = new Opaque();
        var formula = opaque.formula(extremum.of());
        var facts = opaque.facts(context.facts());
        return Kink.of(formula, extremum.variable(), facts).map(kink -> {
            var place = new Between(extremum, facts).nearest(kink.place());
            var value = extremum.kind().place() ? place : kink.value(formula, extremum, place);
            var reason = new Reason(
                    words(kink, extremum, opaque, context), new Between(extremum, facts).conditions(), List.of());
            return new Step(this, goal, opaque.term(Cas.simplify(value, facts)), reason);
        });
    }

    private static String words(Kink kink, Extremum extremum, Opaque opaque, Context context) {
        var slope = opaque.term(kink.slope()).tex(context.notation()).code();
        var from = opaque.term(Algebra.times(Expr.MINUS_ONE, kink.after()));
        var to = opaque.term(kink.before()).tex(context.notation()).code();
        var small = kink.even()
                ? "no larger than $" + to + "$ in size"
                : "between $" + from.tex(context.notation()).code() + "$ and $" + to + "$";
        var clipped = Between.finite(extremum.from()) || Between.finite(extremum.to())
                ? "; beyond an end of the interval the end is taken"
                : "";
        return "at the kink the slope of the smooth part is $" + slope + "$: while it is " + small
                + ", zero is a subgradient there, and else the slope vanishes beyond it" + clipped;
    }

    /**
     * \(\tfrac{p}{2}(v - c)^2 + q(v - c) + \alpha\max(0, c - v) + \beta\max(0, v - c)\), but for a constant.
     *
     * @param at c
     * @param before α
     * @param after β
     * @param bend p
     * @param slope q
     */
    private record Kink(Expr at, Expr before, Expr after, Expr bend, Expr slope) {
        static Optional<Kink> of(Expr formula, String variable, Facts facts) {
            var smooth = new ArrayList<Expr>();
            var sized = new ArrayList<Expr>();
            Algebra.terms(formula).forEach(term -> (Between.kinked(term, variable) ? sized : smooth).add(term));
            var parabola = Cas.coefficients(Algebra.plus(smooth), variable).filter(all -> all.size() == 3);
            if (sized.size() != 1 || parabola.isEmpty()) {
                return Optional.empty();
            }
            var factors = Algebra.factors(sized.get(0));
            var kinked = factors.stream()
                    .filter(factor -> factor instanceof Expr.Call call && (call.is("Abs", 1) || call.is("Ramp", 1)))
                    .map(Expr.Call.class::cast)
                    .findFirst();
            var outside =
                    factors.stream().filter(factor -> factor.freeOf(variable)).toList();
            return kinked.filter(one -> outside.size() == factors.size() - 1)
                    .flatMap(one -> Cas.coefficients(one.argument(0), variable)
                            .filter(line -> line.size() == 2)
                            .flatMap(line -> of(one, line, Algebra.times(outside), facts)))
                    .flatMap(sides -> of(sides, parabola.get(), facts));
        }

        /** Where the kink is, and how steep it is before and after. */
        private record Sides(Expr at, Expr before, Expr after) {}

        private static Optional<Sides> of(Expr.Call kinked, List<Expr> line, Expr outside, Facts facts) {
            var at = Algebra.times(Expr.MINUS_ONE, Algebra.divide(line.get(0), line.get(1)));
            var steep = Cas.simplify(Algebra.times(outside, Expr.call("Abs", line.get(1))), facts);
            if (!Cas.positive(steep, facts)) {
                return Optional.empty();
            }
            if (kinked.is("Abs", 1)) {
                return Optional.of(new Sides(at, steep, steep));
            }
            if (Cas.positive(line.get(1), facts)) {
                return Optional.of(new Sides(at, Expr.ZERO, steep));
            }
            return Cas.positive(Algebra.times(Expr.MINUS_ONE, line.get(1)), facts)
                    ? Optional.of(new Sides(at, steep, Expr.ZERO))
                    : Optional.empty();
        }

        private static Optional<Kink> of(Sides sides, List<Expr> parabola, Facts facts) {
            var bend = Algebra.times(Expr.of(2), parabola.get(2));
            var slope = Cas.simplify(Algebra.plus(Algebra.times(bend, sides.at()), parabola.get(1)), facts);
            return Cas.positive(bend, facts)
                    ? Optional.of(new Kink(sides.at(), sides.before(), sides.after(), bend, slope))
                    : Optional.empty();
        }

        /** Whether it is as steep on both sides. */
        boolean even() {
            return before.equals(after);
        }

        Expr place() {
            return even()
                    ? Algebra.minus(at, Algebra.divide(Algebra.times(Expr.call("Sign", slope), excess()), bend))
                    : Expr.call(
                            "Max",
                            Cas.expand(beyond(Algebra.plus(slope, after))),
                            Expr.call("Min", at, Cas.expand(beyond(Algebra.minus(slope, before)))));
        }

        private Expr beyond(Expr slope) {
            return Algebra.minus(at, Algebra.divide(slope, bend));
        }

        /** By how much the slope at the kink is larger than the weight. */
        private Expr excess() {
            return Expr.call("Max", Expr.ZERO, Algebra.minus(Expr.call("Abs", slope), before));
        }

        Expr value(Expr formula, Extremum extremum, Expr place) {
            if (!even() || Between.finite(extremum.from()) || Between.finite(extremum.to())) {
                return formula.with(extremum.variable(), place);
            }
            var drop = Algebra.divide(Algebra.power(excess(), Expr.of(2)), Algebra.times(Expr.of(2), bend));
            return Algebra.minus(formula.with(extremum.variable(), at), drop);
        }
    }

    @Override
    public Citation source() {
        return Sources.SUBGRADIENT;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "ArgMin[(v - m)^2/2 + s*Abs[v], v]",
                "MinValue[a*v^2 - m*v + s*Abs[v - 1], v]",
                "ArgMin[(v - m)^2/2 + s*Ramp[1 - v], v]",
                "ArgMin[(v - m)^2/2 + s*Abs[v - 1], {v, 0, b}]");
    }
}
