package keywright.book.conditioning;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Conditional;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(\mathbb E[x \mid y] = \mathbb E[x]\) for independent x and y; an observation with no bearing on x is dropped. */
public record IrrelevantObservation() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)) {
            return Optional.empty();
        }
        var first = moment.of().get(0);
        if (moment.of().stream().anyMatch(part -> !part.random())) {
            var value = moment.kind() == Conditional.Kind.EXPECTATION ? first : Scalar.of(0);
            return Optional.of(Step.of(this, goal, value, "this is constant once the observation is made"));
        }
        var relevant = relevant(moment);
        return relevant.size() == moment.on().size()
                ? Optional.empty()
                : Optional.of(Step.of(
                        this,
                        goal,
                        Conditional.of(moment.kind(), moment.of(), relevant),
                        "what is independent of the rest tells nothing"));
    }

    /** The observations that have something random in common with the number, directly or by others. */
    private static List<Conditional.Observed> relevant(Conditional moment) {
        var known = new HashSet<String>();
        moment.of().forEach(part -> known.addAll(Gaussian.sources(part)));
        for (int round = 0; round < moment.on().size(); round++) {
            for (var one : moment.on()) {
                var sources = Gaussian.sources(one.what());
                if (!Collections.disjoint(sources, known)) {
                    known.addAll(sources);
                }
            }
        }
        return moment.on().stream()
                .filter(one -> !Collections.disjoint(Gaussian.sources(one.what()), known))
                .toList();
    }

    @Override
    public Citation source() {
        return Sources.INDEPENDENCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Conditioned[z^2, Q == m]]", "Variance[Conditioned[X, z + Q == 1]]");
    }
}
