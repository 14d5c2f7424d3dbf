package keywright.book.mistake;

import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Step;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Term;

/** One misconception in the place of a right step: at the step itself, or in a lemma that it rests on. */
record Slip(Misconception misconception, Context context, Trail trail) {

    /** The wrong step, if the misconception fits. */
    Optional<Step> instead(Step right) {
        var direct = Prover.first(misconception, right.before(), context);
        return direct.isPresent()
                ? direct
                : right.reason().lemmas().stream()
                        .flatMap(lemma -> inside(lemma, right).stream())
                        .findFirst();
    }

    private Optional<Step> inside(Derivation lemma, Step right) {
        for (var step : lemma.steps()) {
            var after = instead(step)
                    .flatMap(this::end)
                    .filter(wrong -> !wrong.equals(lemma.result()))
                    .map(wrong -> right.before().map(part -> stands(part, lemma.goal()) ? wrong : part))
                    .filter(wrong -> !wrong.equals(right.before()));
            if (after.isPresent()) {
                var reason = Reason.of(misconception.words());
                return after.map(wrong -> new Step(misconception, right.before(), wrong, reason));
            }
        }
        return Optional.empty();
    }

    private Optional<Term> end(Step wrong) {
        return trail.onwards(wrong.after())
                .map(rest -> rest.isEmpty()
                        ? wrong.after()
                        : rest.get(rest.size() - 1).after());
    }

    /** Whether a term is the goal of a lemma, which speaks of the first entry where any may stand. */
    private static boolean stands(Term part, Term goal) {
        return part.equals(goal)
                || part instanceof Expectation
                        && part.all(Entry.class).stream().distinct().count() == 1
                        && part.map(Slip::first).equals(goal);
    }

    private static Term first(Term part) {
        return part instanceof Entry entry
                ? new Entry(
                        entry.of(),
                        entry.at().stream().<Expr>map(index -> Expr.ONE).toList())
                : part;
    }
}
