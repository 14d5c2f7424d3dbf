package keywright.book.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Known;
import keywright.rule.Prover;
import keywright.rule.Step;
import keywright.term.Term;

/**
 * Every way off a right derivation: each wrong rule at each step it fits, inside the lemmas too, carried to the end by
 * the prover that found the right way. What does not come to an end, or comes to the right one, is left out. Of
 * several places that lead to the same answer the last is taken, which is to a student's advantage.
 */
public record Detours(Prover prover, Context context) {

    /** The ways off a derivation that lead to different answers, in the order of the errata. */
    public List<Detour> of(Derivation right) {
        var trail = new Trail(prover, context);
        trail.remember(right.goal(), right.steps());
        var found = new ArrayList<Detour>();
        for (var misconception : Errata.all()) {
            for (int i = right.steps().size() - 1; i >= 0; i--) {
                var at = i;
                off(right, at, new Slip(misconception, context, trail), trail)
                        .filter(one -> news(one, right, found))
                        .ifPresent(found::add);
            }
        }
        return found;
    }

    private static Optional<Detour> off(Derivation right, int at, Slip slip, Trail trail) {
        try {
            return slip.instead(right.steps().get(at)).flatMap(step -> detour(right, at, step, trail));
        } catch (ArithmeticException zero) { // the wrong way divides by zero and leads nowhere
            return Optional.empty();
        }
    }

    /** The ways in which an earlier answer that is wrong leads to a wrong answer here, all else being right. */
    public List<Detour> carrying(Derivation right, Known earlier, List<Detour> wrong) {
        var found = new ArrayList<Detour>();
        var use = IntStream.range(0, right.steps().size())
                .filter(i -> uses(right.steps().get(i), earlier))
                .reduce((first, second) -> second);
        if (use.isEmpty()) {
            return found;
        }
        var at = use.getAsInt();
        for (var one : wrong) {
            carried(right, at, earlier, one)
                    .filter(detour -> news(detour, right, found))
                    .ifPresent(found::add);
        }
        return found;
    }

    /** Whether a step does away with the goal of an earlier answer. */
    private static boolean uses(Step step, Known earlier) {
        return below(step.before()).anyMatch(earlier.goal()::equals)
                && below(step.after()).noneMatch(earlier.goal()::equals);
    }

    private static Stream<Term> below(Term term) {
        return Stream.concat(Stream.of(term), term.parts().stream().flatMap(Detours::below));
    }

    private Optional<Detour> carried(Derivation right, int at, Known earlier, Detour wrong) {
        var others = context.known().stream()
                .map(known -> known.equals(earlier) ? new Known(wrong.path(), known.label()) : known)
                .toList();
        var rest = prover.prove(right.steps().get(at).before(), context.knowing(others));
        if (!(rest instanceof Derivation.Done) || rest.steps().isEmpty()) {
            return Optional.empty();
        }
        var steps = Stream.concat(right.steps().subList(0, at).stream(), rest.steps().stream())
                .toList();
        var path = new Derivation.Done(right.goal(), steps);
        return Optional.of(new Detour(wrong.by(), at, path, Optional.of(earlier.label())));
    }

    private static boolean news(Detour one, Derivation right, List<Detour> found) {
        return !one.result().equals(right.result())
                && found.stream().noneMatch(other -> other.result().equals(one.result()));
    }

    private static Optional<Detour> detour(Derivation right, int at, Step wrong, Trail trail) {
        return trail.onwards(wrong.after()).map(rest -> {
            var steps = Stream.of(right.steps().subList(0, at), List.of(wrong), rest)
                    .flatMap(List::stream)
                    .toList();
            var by = (Misconception) wrong.rule();
            return new Detour(by, at, new Derivation.Done(right.goal(), steps), Optional.empty());
        });
    }
}
