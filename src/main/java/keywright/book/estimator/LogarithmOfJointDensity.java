package keywright.book.estimator;

import java.util.List;
import java.util.Optional;
import keywright.book.likelihood.JointDensity;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.DensityOf;
import keywright.term.Derivative;
import keywright.term.Drawn;
import keywright.term.Term;

/**
 * \(\log p_\theta(x) = \sum_k \log p_\theta(x_k)\) by the formula of the density, where it is differentiated; what does
 * not differ from entry to entry is counted, not summed.
 */
public record LogarithmOfJointDensity() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Apply log)
                || !log.is("Log")
                || !derivative.concerns(log)) {
            return Optional.empty();
        }
        return joint(log.argument(), derivative, context).flatMap(joint -> joint.logarithm(context)
                .map(after -> new Step(this, goal, derivative.with(List.of(after)), joint.reason())));
    }

    private static Optional<JointDensity> joint(Term density, Derivative derivative, Context context) {
        return density instanceof DensityOf of
                        && of.drawn() instanceof Drawn drawn
                        && derivative.by() instanceof Array
                        && drawn.arguments().contains(derivative.by())
                ? Optional.empty()
                : JointDensity.of(density, context);
    }

    @Override
    public Citation source() {
        return Sources.DENSITY;
    }

    @Override
    public List<String> examples() {
        return List.of("D[Log[PDF[xi, p]], s]");
    }
}
