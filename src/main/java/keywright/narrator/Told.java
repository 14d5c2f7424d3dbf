package keywright.narrator;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.check.Audit;
import keywright.check.Verdict;
import keywright.rule.Step;

/** A chain told before, with its steps numbered, under the name of its part. */
record Told(String part, Audit audit) {
    private static final int LEAST = 4;

    /**
     * Steps at hand that repeat steps of a chain told before, maybe under other names.
     *
     * @param from the first of them at hand
     * @param first the number of the first of those told before
     */
    record Echo(Told of, int from, int first, int length, Renaming renaming) {
        int end() {
            return from + length;
        }
    }

    /** The longest run of steps of a chain that repeats steps of this one, if it is worth a reference. */
    Optional<Echo> echo(Audit here) {
        var longest = Optional.<Echo>empty();
        for (int from = 0; from < here.verdicts().size(); from++) {
            for (int first = 0; first < audit.verdicts().size(); first++) {
                var run = run(here, from, first);
                if (run.length() >= LEAST
                        && run.length() > longest.map(Echo::length).orElse(0)) {
                    longest = Optional.of(run);
                }
            }
        }
        return longest;
    }

    private Echo run(Audit here, int from, int first) {
        var renaming = Renaming.NONE;
        int length = 0;
        while (from + length < here.verdicts().size()
                && first + length < audit.verdicts().size()) {
            var next = agrees(here, from + length) && agrees(audit, first + length)
                    ? repeated(step(audit, first + length), step(here, from + length), renaming)
                    : Optional.<Renaming>empty();
            if (next.isEmpty()) {
                break;
            }
            renaming = next.orElseThrow();
            length++;
        }
        return new Echo(this, from, first + 1, length, renaming);
    }

    private static Step step(Audit of, int number) {
        return of.derivation().steps().get(number);
    }

    private static boolean agrees(Audit of, int number) {
        return of.verdicts().get(number) instanceof Verdict.Agrees;
    }

    private static Optional<Renaming> repeated(Step told, Step here, Renaming so) {
        if (!told.rule().equals(here.rule())) {
            return Optional.empty();
        }
        var before = changed(told.before().formula(), told.after().formula());
        var now = changed(here.before().formula(), here.after().formula());
        return so.and(before.from(), now.from()).flatMap(one -> one.and(before.to(), now.to()));
    }

    private record Change(Expr from, Expr to) {}

    /** The innermost part in which all the difference between two formulas lies. */
    private static Change changed(Expr from, Expr to) {
        if (!(from instanceof Expr.Call before)
                || !(to instanceof Expr.Call after)
                || !before.head().equals(after.head())
                || before.arguments().size() != after.arguments().size()) {
            return new Change(from, to);
        }
        var places = IntStream.range(0, before.arguments().size())
                .filter(i -> !before.argument(i).equals(after.argument(i)))
                .boxed()
                .toList();
        return places.size() == 1
                ? changed(before.argument(places.get(0)), after.argument(places.get(0)))
                : new Change(from, to);
    }

    /** The lemmas of the steps told before, which a reader knows. */
    boolean knows(Audit lemma) {
        return lemmas(audit).stream()
                .anyMatch(one -> one.derivation()
                                .goal()
                                .equals(lemma.derivation().goal())
                        && one.derivation().result().equals(lemma.derivation().result()));
    }

    private static List<Audit> lemmas(Audit of) {
        return of.lemmas().stream()
                .flatMap(one -> Stream.concat(Stream.of(one), lemmas(one).stream()))
                .toList();
    }
}
