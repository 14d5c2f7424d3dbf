package keywright.book.conditioning;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Drawn;
import keywright.term.Multinormal;
import keywright.term.Term;

/**
 * \(\mathbb E[f(x, y) \mid y]\) for independent arrays x and y: the moment over x alone, with y as if it were constant.
 */
public record GivenStandsStill(Prover book) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)
                || !moment.on().stream().allMatch(one -> one.open() && one.what() instanceof Array)
                || dependent(moment)) {
            return Optional.empty();
        }
        var given = moment.on().stream()
                .map(one -> (Array) one.what())
                .collect(Collectors.toMap(Array::name, Function.identity()));
        var still = Conditional.of(
                moment.kind(),
                moment.of().stream().map(part -> still(part, given)).toList(),
                List.of());
        return !still.all(Array.class).stream().anyMatch(Array::random)
                ? Optional.empty()
                : book.prove(still, context) instanceof Derivation.Done done
                                && done.predicates().isEmpty()
                        ? Optional.of(Step.of(this, goal, moving(done.result(), given), because(moment, context)))
                        : Optional.empty();
    }

    /** Whether something is drawn whose law may speak of what is given. */
    private static boolean dependent(Conditional moment) {
        return moment.of().stream()
                .anyMatch(part -> !part.all(Drawn.class).isEmpty()
                        || !part.all(Multinormal.class).isEmpty()
                        || !part.all(Conditional.class).isEmpty());
    }

    private static Term still(Term term, Map<String, Array> given) {
        return term.map(part -> part instanceof Array array && given.containsKey(array.name())
                ? Array.constant(array.name(), array.shape(), Array.Trait.ANY)
                : part);
    }

    private static Term moving(Term term, Map<String, Array> given) {
        return term.map(part -> part instanceof Array array ? given.getOrDefault(array.name(), array) : part);
    }

    private static String because(Conditional moment, Context context) {
        return "what is given stands still: "
                + moment.on().stream()
                        .map(one -> "$" + one.what().tex(context.notation()).code() + "$")
                        .collect(Collectors.joining(", "));
    }

    @Override
    public Citation source() {
        return Sources.CONDITIONAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Norm[W . x]^2, {W}]");
    }
}
