package keywright.grade;

import java.util.Optional;

/**
 * The judgement of a typed answer: the verdict, the points (none where a person should look), the mistake it matches,
 * and what is to be said.
 */
public record Graded(Verdict verdict, Optional<Credit> credit, Optional<Mistake> mistake, String feedback) {

    /** What can be said of a typed answer. */
    public enum Verdict {
        /** It is equal to the key. */
        EQUAL,
        /** It is not. */
        DIFFERENT,
        /** Neither is shown: a person should look. */
        UNDECIDED,
        /** It cannot be read: a person should look. */
        UNREADABLE,
        /** Nothing was typed. */
        MISSING;

        /** The word for it in reports. */
        public String word() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }

    /** The points for reports; empty where a person should look. */
    public String points() {
        return credit.map(Credit::shown).orElse("");
    }

    static Graded equal(Credit full, String feedback) {
        return new Graded(Verdict.EQUAL, Optional.of(full), Optional.empty(), feedback);
    }

    static Graded wrong(String feedback) {
        return new Graded(Verdict.DIFFERENT, Optional.of(Credit.NONE), Optional.empty(), feedback);
    }

    static Graded open(Verdict verdict, String feedback) {
        return new Graded(verdict, Optional.empty(), Optional.empty(), feedback);
    }
}
