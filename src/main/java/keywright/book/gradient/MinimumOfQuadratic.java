package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.book.array.Entries;
import keywright.book.matrix.Matrices;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Minimum;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** For \(\nabla f = Px + q\) the least value is \(f(0) - \frac12 q^\top P^{-1} q\). */
public record MinimumOfQuadratic(Prover prover) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Minimum minimum)
                || minimum.place()
                || !minimum.free()
                || minimum.by().shape().rank() != 1) {
            return Optional.empty();
        }
        var x = minimum.by();
        var gradient = prover.prove(new Derivative(minimum.of(), x), context);
        return Affine.of(gradient.result(), x)
                .filter(affine -> affine.slope().filter(Entries::stays).isPresent())
                .map(affine -> {
                    var inverse = Matrices.inverse(affine.slope().orElseThrow());
                    var drop = Matrices.inner(affine.rest(), Matrices.dot(inverse, affine.rest()));
                    var start = AtZero.of(minimum.of(), x);
                    var after = Terms.plus(start, Terms.times(new Scalar(Expr.of(-1, 2)), drop));
                    var because = "a convex quadratic with gradient $Px + q$ is least at $-P^{-1} q$, "
                            + "by $\\tfrac12 q^\\top P^{-1} q$ less than at zero";
                    return new Step(this, goal, after, Reason.by(because, List.of(gradient)));
                });
    }

    @Override
    public Citation source() {
        return Sources.QUADRATIC;
    }

    @Override
    public List<String> examples() {
        return List.of("MinValue[g . H . g/2 + p . g + a, g]");
    }
}
