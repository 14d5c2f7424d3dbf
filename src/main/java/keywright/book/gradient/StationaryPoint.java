package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.ArraySolution;
import keywright.term.Derivative;
import keywright.term.Minimum;
import keywright.term.Standard;
import keywright.term.Term;

/** At a minimum of a smooth function the gradient vanishes; for a convex one there only. */
public record StationaryPoint() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Minimum minimum) || !minimum.place() || !minimum.free()) {
            return Optional.empty();
        }
        var gradient = new Derivative(minimum.of(), minimum.by());
        var equation = new ArraySolution(
                minimum.by(), gradient, Standard.zeros(minimum.by().shape()));
        var reason = Reason.given("at the minimum of a convex function the gradient vanishes", "convexity");
        return Optional.of(new Step(this, goal, equation, reason));
    }

    @Override
    public Citation source() {
        return Sources.MINIMUM;
    }

    @Override
    public List<String> examples() {
        return List.of("ArgMin[Norm[A . g - A . p]^2 + s*Norm[g]^2, g]", "ArgMin[g . H . g/2 - p . g, g]");
    }
}
