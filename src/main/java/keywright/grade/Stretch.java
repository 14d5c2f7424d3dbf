package keywright.grade;

import keywright.answer.Equality;
import keywright.answer.Judgement;
import keywright.term.Where;

/** Judges where a number may lie, typed as an interval or as inequalities. */
record Stretch(KeyEntry entry, Where where, Typist typist) {
    Graded grade(String text) {
        var judgement =
                new Equality(entry.asked().declarations().facts()).judge(typist.formula(text), where.interval());
        if (judgement instanceof Judgement.Equal) {
            return Graded.equal(entry.full(), "Right.");
        }
        return judgement instanceof Judgement.Different
                ? Graded.wrong("Not the interval.")
                : Graded.open(Graded.Verdict.UNDECIDED, "Neither proved nor disproved: a person should look.");
    }

    /** The inequalities as plain text. */
    static String written(Where where) {
        var low = where.all().stream().flatMap(one -> where.below(one).stream()).findFirst();
        var high =
                where.all().stream().flatMap(one -> where.above(one).stream()).findFirst();
        return low.map(bound -> Typed.of(bound) + " < ").orElse("")
                + where.variable()
                + high.map(bound -> " < " + Typed.of(bound)).orElse("");
    }
}
