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
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Extremum;
import keywright.term.Term;

/**
 * \(\tfrac{p}{2}v^2 + qv + \lambda|v|\) with positive p and λ is least at \(-\operatorname{sign}(q)\max(0, |q| -
 * \lambda)/p\): at zero while \(|q| \le \lambda\), for there zero is a subgradient.
 */
public record SoftThreshold() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Extremum extremum)
                || !extremum.kind().least()
                || extremum.over().whole()
                || Between.finite(extremum.from())
                || Between.finite(extremum.to())
                || !extremum.of().closed()) {
            return Optional.empty();
        }
        var opaque = new Opaque();
        var formula = opaque.formula(extremum.of());
        var facts = opaque.facts(context.facts());
        return Kink.of(formula, extremum.variable(), context).map(kink -> {
            var value = extremum.kind().place() ? kink.place() : kink.value(formula, extremum.variable());
            var slope = opaque.term(kink.slope()).tex(context.notation()).code();
            var weight = opaque.term(kink.weight()).tex(context.notation()).code();
            return Step.of(
                    this,
                    goal,
                    opaque.term(Cas.simplify(value, facts)),
                    "at the kink the slope of the smooth part is $" + slope
                            + "$: while it is no larger than $" + weight
                            + "$ in size, zero is a subgradient there, and else the slope vanishes beyond it");
        });
    }

    /**
     * \(\tfrac{p}{2}(v - c)^2 + q(v - c) + \lambda|v - c|\), but for a constant.
     *
     * @param at c
     * @param weight λ
     */
    private record Kink(Expr at, Expr weight, Expr bend, Expr slope) {
        static Optional<Kink> of(Expr formula, String variable, Context context) {
            var smooth = new ArrayList<Expr>();
            var sized = new ArrayList<Expr>();
            Algebra.terms(formula).forEach(term -> (Between.kinked(term, variable) ? sized : smooth).add(term));
            if (sized.size() != 1) {
                return Optional.empty();
            }
            var factors = Algebra.factors(sized.get(0));
            var inner = factors.stream()
                    .filter(factor -> factor instanceof Expr.Call call && call.is("Abs", 1))
                    .map(factor -> ((Expr.Call) factor).argument(0))
                    .findFirst();
            var line = inner.flatMap(part -> Cas.coefficients(part, variable)).filter(all -> all.size() == 2);
            var parabola = Cas.coefficients(Algebra.plus(smooth), variable).filter(all -> all.size() == 3);
            if (line.isEmpty() || parabola.isEmpty()) {
                return Optional.empty();
            }
            var outside =
                    factors.stream().filter(factor -> factor.freeOf(variable)).toList();
            return outside.size() == factors.size() - 1
                    ? of(line.get(), parabola.get(), Algebra.times(outside), context.facts())
                    : Optional.empty();
        }

        private static Optional<Kink> of(List<Expr> line, List<Expr> parabola, Expr outside, Facts facts) {
            var weight = Algebra.times(outside, Expr.call("Abs", line.get(1)));
            var at = Algebra.times(Expr.MINUS_ONE, Algebra.divide(line.get(0), line.get(1)));
            var bend = Algebra.times(Expr.of(2), parabola.get(2));
            var slope = Algebra.plus(Algebra.times(bend, at), parabola.get(1));
            return Cas.positive(Cas.simplify(weight, facts), facts) && Cas.positive(bend, facts)
                    ? Optional.of(new Kink(at, Cas.simplify(weight, facts), bend, Cas.simplify(slope, facts)))
                    : Optional.empty();
        }

        Expr place() {
            return Algebra.minus(at, Algebra.divide(Algebra.times(Expr.call("Sign", slope), excess()), bend));
        }

        /** By how much the slope at the kink is larger than the weight. */
        private Expr excess() {
            return Expr.call("Max", Expr.ZERO, Algebra.minus(Expr.call("Abs", slope), weight));
        }

        Expr value(Expr formula, String variable) {
            var drop = Algebra.divide(Algebra.power(excess(), Expr.of(2)), Algebra.times(Expr.of(2), bend));
            return Algebra.minus(formula.with(variable, at), drop);
        }
    }

    @Override
    public Citation source() {
        return Sources.SUBGRADIENT;
    }

    @Override
    public List<String> examples() {
        return List.of("ArgMin[(v - m)^2/2 + s*Abs[v], v]", "MinValue[a*v^2 - m*v + s*Abs[v - 1], v]");
    }
}
