package keywright.book.optimum;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Minimum;
import keywright.term.Plus;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Terms;

/** A norm is least where its square is. */
public record SquaredDistance() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Minimum minimum)
                || !minimum.place()
                || !(minimum.of() instanceof Reduction norm)
                || norm.kind() != Reduction.Kind.NORM
                || !(norm.of() instanceof Plus)) {
            return Optional.empty();
        }
        var after = new Minimum(Terms.square(norm), minimum.by(), minimum.zero(), minimum.region(), true);
        return Optional.of(Step.of(this, goal, after, "a norm is least where its square is least"));
    }

    @Override
    public Citation source() {
        return Sources.EQUIVALENT;
    }

    @Override
    public List<String> examples() {
        return List.of("ArgMin[{Norm[step - pair], Norm[step] <= s}, step]");
    }
}
