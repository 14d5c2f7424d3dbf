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
import keywright.term.Apply;
import keywright.term.Derivative;
import keywright.term.Minimum;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\min\{\lVert u\rVert : a^\top u = b\} = |b|/\lVert a\rVert_*\): by \(|a^\top u| \le \lVert a\rVert_*\lVert
 * u\rVert\), with equality where u points along a.
 */
public record LeastNormOnHyperplane(Prover derivatives) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Minimum minimum)
                || minimum.zero().size() != 1
                || minimum.region().isPresent()
                || !minimum.zero().get(0).shape().scalar()) {
            return Optional.empty();
        }
        var norm = norm(minimum);
        if (norm.isEmpty()) {
            return Optional.empty();
        }
        var slope = derivatives.prove(new Derivative(minimum.zero().get(0), minimum.by()), context);
        if (!(slope instanceof Derivation.Done) || Radial.contains(slope.result(), minimum.by())) {
            return Optional.empty();
        }
        var dual = new DualNorm(norm.get().kind(), slope.result());
        var right = Terms.times(Scalar.of(-1), AtZero.of(minimum.zero().get(0), minimum.by()));
        return after(minimum, norm.get(), dual, right, context)
                .map(after -> new Step(this, goal, after, reason(slope)));
    }

    /** The norm that is to be least, or a power of it. */
    private static Optional<Reduction> norm(Minimum minimum) {
        var base = minimum.of() instanceof Power power
                        && power.exponent() instanceof Expr.Num number
                        && number.signum() > 0
                ? power.base()
                : minimum.of();
        return base instanceof Reduction norm
                        && DualNorm.known(norm.kind())
                        && norm.of().equals(minimum.by())
                ? Optional.of(norm)
                : Optional.empty();
    }

    private static Optional<Term> after(Minimum minimum, Reduction norm, DualNorm dual, Term right, Context context) {
        var inverse = Terms.power(dual.value(), Expr.MINUS_ONE);
        if (minimum.place()) {
            return dual.direction().map(direction -> Terms.times(right, inverse, direction));
        }
        var size = context.positive(right) ? right : new Apply("Abs", List.of(right)).with(List.of(right));
        return Optional.of(minimum.of().map(part -> part.equals(norm) ? Terms.times(size, inverse) : part));
    }

    private static Reason reason(Derivation slope) {
        return new Reason(
                "by the inequality of the dual norms, with equality where the array points along the gradient of the"
                        + " constraint",
                List.of(new Condition.Declared("no entry of this gradient vanishes")),
                List.of(slope));
    }

    @Override
    public Citation source() {
        return Sources.DUAL_NORM;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "ArgMin[{Norm[step]^2, pair . step == s}, step]",
                "ArgMin[{Norm[step, Infinity], pair . step == 1}, step]",
                "MinValue[{Norm[step, 1], pair . step == s}, step]");
    }
}
