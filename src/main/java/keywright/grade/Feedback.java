package keywright.grade;

import java.util.Optional;
import keywright.tex.PlainFormulas;

/** What is said of an answer that is wrong. */
final class Feedback {
    private Feedback() {}

    static Graded matched(KeyEntry entry, Mistake mistake) {
        var steps = entry.asked().derivation().steps().size();
        var path = mistake.step() == 1
                ? "The first step is the one that went wrong."
                : "It left the path at step " + mistake.step() + " of " + steps + ".";
        var reveals = mistake.way().by().reveals();
        var words = "It looks as if " + mistake.way().words() + ". " + Character.toUpperCase(reveals.charAt(0))
                + reveals.substring(1) + ". " + path;
        return new Graded(
                Graded.Verdict.DIFFERENT, Optional.of(mistake.credit()), Optional.of(mistake), PlainFormulas.in(words));
    }
}
