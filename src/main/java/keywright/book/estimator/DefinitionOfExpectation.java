package keywright.book.estimator;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Derivative;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Mapped;
import keywright.term.Sampled;
import keywright.term.SpaceIntegral;
import keywright.term.Term;

/** \(\mathbb E[f(x)] = \int f(x)\,p(x)\,dx\), where the expectation is differentiated. */
public record DefinitionOfExpectation() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Expectation expectation)
                || expectation.of().all(Mapped.class).isEmpty()
                || !expectation.of().all(Expectation.class).isEmpty()) {
            return Optional.empty();
        }
        return drawn(expectation.of())
                .filter(drawn ->
                        drawn.stream().map(SpaceIntegral.Place::of).noneMatch(place -> place.moves(derivative)))
                .map(drawn -> {
                    var integral = SpaceIntegral.mean(expectation.of(), drawn);
                    return Step.of(this, goal, derivative.with(List.of(integral)), "definition of the expectation");
                });
    }

    /** What is random, where nothing random is a parameter of another law. */
    private static Optional<List<Term>> drawn(Term of) {
        var found = Stream.of(
                        of.all(Drawn.class).stream(),
                        of.all(Sampled.class).stream(),
                        of.all(Array.class).stream().filter(Array::random))
                .flatMap(terms -> terms)
                .map(Term.class::cast)
                .distinct()
                .toList();
        var plain = found.stream().noneMatch(term -> term.parts().stream().anyMatch(Term::random));
        return !found.isEmpty() && plain ? Optional.of(found) : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.EXPECTATION;
    }

    @Override
    public List<String> examples() {
        return List.of("Grad[Expectation[phi[g + s*x]], g]");
    }
}
