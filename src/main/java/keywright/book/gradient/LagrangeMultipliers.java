package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.book.matrix.Matrices;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Minimum;
import keywright.term.Scalar;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;

/** Least f with \(\nabla f = Px + q\) where \(Ax = b\): \(Px + q + A^\top\nu = 0\), ν from the constraint. */
public record LagrangeMultipliers(Prover prover) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Minimum minimum)
                || !minimum.place()
                || minimum.zero().size() != 1
                || minimum.region().isPresent()
                || minimum.zero().get(0).shape().rank() > 1
                || minimum.shape().rank() != 1) {
            return Optional.empty();
        }
        var gradient = prover.prove(new Derivative(minimum.of(), minimum.by()), context);
        var slope = Affine.of(gradient.result(), minimum.by());
        if (minimum.zero().get(0).shape().scalar()) {
            return slope.filter(form -> form.slope().isPresent())
                    .flatMap(form -> one(minimum, gradient, form, context));
        }
        var constraint = Affine.of(minimum.zero().get(0), minimum.by());
        if (slope.flatMap(Affine::slope).isEmpty()
                || constraint.flatMap(Affine::slope).isEmpty()) {
            return Optional.empty();
        }
        var after = eliminated(slope.orElseThrow(), constraint.orElseThrow());
        var reason = Reason.by(
                "Lagrange: the gradient plus $A^\\top \\nu$ vanishes, and the constraint gives the multipliers $\\nu$",
                List.of(gradient));
        return Optional.of(new Step(this, goal, after, reason));
    }

    /** For \(a^\top x + c = 0\): \(x = -P^{-1}q - P^{-1}a\,(c - a^\top P^{-1}q)/(a^\top P^{-1}a)\). */
    private Optional<Step> one(Minimum minimum, Derivation gradient, Affine slope, Context context) {
        var normal = prover.prove(new Derivative(minimum.zero().get(0), minimum.by()), context);
        if (!(normal instanceof Derivation.Done) || Affine.contains(normal.result(), minimum.by())) {
            return Optional.empty();
        }
        var inverse = Matrices.inverse(slope.slope().orElseThrow());
        var towards = Matrices.dot(inverse, normal.result());
        var centred = slope.rest().equals(Standard.zeros(minimum.shape()));
        var free = centred ? slope.rest() : Matrices.dot(inverse, slope.rest());
        var off = AtZero.of(minimum.zero().get(0), minimum.by());
        var missing = centred ? off : Terms.plus(off, negative(Matrices.inner(normal.result(), free)));
        var multiplier = Terms.times(missing, Terms.power(Matrices.inner(normal.result(), towards), Expr.MINUS_ONE));
        var after = Terms.plus(negative(free), negative(Terms.times(multiplier, towards)));
        var reason = Reason.by(
                "Lagrange: the gradient plus $\\nu a$ vanishes, and the constraint gives the multiplier $\\nu$",
                List.of(gradient, normal));
        return Optional.of(new Step(this, minimum, after, reason));
    }

    /** For \(Ax + c = 0\): \(x = -P^{-1}(q + A^\top\nu)\), so that \(A P^{-1} A^\top \nu = c - A P^{-1} q\). */
    private static Term eliminated(Affine slope, Affine constraint) {
        var inverse = Matrices.inverse(slope.slope().orElseThrow());
        var a = constraint.slope().orElseThrow();
        var free = Matrices.dot(inverse, slope.rest());
        var gram = Matrices.dot(a, Matrices.dot(inverse, Matrices.transpose(a)));
        var missing = Terms.plus(Matrices.dot(a, free), negative(constraint.rest()));
        var pull = Matrices.dot(
                inverse, Matrices.dot(Matrices.transpose(a), Matrices.dot(Matrices.inverse(gram), missing)));
        return Terms.plus(pull, negative(free));
    }

    private static Term negative(Term term) {
        return Terms.plus(Terms.terms(term).stream()
                .map(part -> Terms.times(Scalar.of(-1), part))
                .toList());
    }

    @Override
    public Citation source() {
        return Sources.LAGRANGE;
    }

    @Override
    public List<String> examples() {
        return List.of("ArgMin[{Norm[g]^2, H . g == p}, g]", "ArgMin[{g . H . g, Total[g] == 1}, g]");
    }
}
