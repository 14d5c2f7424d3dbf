package keywright.book.optimum;

import java.util.List;
import java.util.Optional;
import keywright.book.gradient.AtZero;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Extremum;
import keywright.term.Minimum;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\min_u\,a^\top u + \varphi(\lVert u\rVert) = \min_{r \ge 0}\,\varphi(r) - r\,\lVert a\rVert_*\): among all u of
 * norm r, \(a^\top u\) is least where u points against a.
 */
public record RadiusAndDirection(Prover derivatives) implements Rule {
    private static final Expr INFINITY = Expr.symbol("Infinity");

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Minimum minimum)
                || !minimum.zero().isEmpty()
                || minimum.box().isPresent()) {
            return Optional.empty();
        }
        var radial = Radial.of(minimum, context.letter("r", "s", "t"));
        if (radial.isEmpty() || minimum.ball().isEmpty() && radial.get().quadratic()) {
            return Optional.empty();
        }
        var slope = derivatives.prove(new Derivative(radial.get().along(), minimum.by()), context);
        return slope instanceof Derivation.Done && !Radial.contains(slope.result(), minimum.by())
                ? after(minimum, radial.get(), slope.result())
                        .map(after -> new Step(this, goal, after, reason(minimum, radial.get(), slope)))
                : Optional.empty();
    }

    private static Optional<Term> after(Minimum minimum, Radial radial, Term slope) {
        var dual = new DualNorm(radial.kind(), slope);
        var radius = new Scalar(Expr.symbol(radial.radius()));
        var of = Terms.plus(
                radial.outward(),
                AtZero.of(radial.along(), minimum.by()),
                Terms.times(Scalar.of(-1), radius, dual.value()));
        var to = minimum.ball().map(ball -> ball.radius().scalar()).orElse(Optional.of(INFINITY));
        if (to.isEmpty()) {
            return Optional.empty();
        }
        var kind = minimum.place() ? Extremum.Kind.ARGMIN : Extremum.Kind.MIN;
        var best = new Extremum(kind, radial.radius(), new Extremum.Interval(Expr.ZERO, to.get(), false), of);
        return minimum.place()
                ? dual.direction().map(direction -> Terms.times(Scalar.of(-1), best, direction))
                : Optional.of(best);
    }

    private static Reason reason(Minimum minimum, Radial radial, Derivation slope) {
        var dual = new DualNorm(radial.kind(), slope.result());
        var because = "among all arrays of one norm $" + radial.radius()
                + "$ the part of first degree is least against its gradient, by $" + radial.radius()
                + "$ times the dual norm";
        return minimum.place()
                ? new Reason(because, List.of(new Condition.Declared(dual.because())), List.of(slope))
                : Reason.by(because, List.of(slope));
    }

    @Override
    public Citation source() {
        return Sources.DUAL_NORM;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "MinValue[pair . step + s*Norm[step, Infinity]^2, step]",
                "ArgMin[pair . step + s*Norm[step, Infinity]^2, step]",
                "ArgMin[{Norm[step - pair]^2, Norm[step] <= s}, step]",
                "MinValue[{pair . step, Norm[step, 1] <= s}, step]");
    }
}
