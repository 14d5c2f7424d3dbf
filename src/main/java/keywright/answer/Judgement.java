package keywright.answer;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** What can be said of two formulas. */
public sealed interface Judgement {

    /**
     * They are the same wherever both are defined and the assumptions hold.
     *
     * @param how the proof in words
     */
    record Equal(String how) implements Judgement {
        @Override
        public String verdict() {
            return "equal";
        }

        @Override
        public String because() {
            return how;
        }
    }

    /**
     * They differ.
     *
     * @param point where, by name; empty if no name matters
     * @param left the value of the left there, or what is said of it
     */
    record Different(Map<String, String> point, String left, String right) implements Judgement {
        /** A witness keeps its own sorted copy of the point. */
        public Different {
            point = Collections.unmodifiableMap(new TreeMap<>(point));
        }

        @Override
        public String verdict() {
            return "different";
        }

        @Override
        public String because() {
            var at = point.entrySet().stream()
                    .map(entry -> entry.getKey() + " = " + entry.getValue())
                    .collect(Collectors.joining(", "));
            return (point.isEmpty() ? "" : "at " + at + ": ") + left + " against " + right;
        }
    }

    /**
     * Neither is shown.
     *
     * @param why what was tried
     */
    record Undecided(String why) implements Judgement {
        @Override
        public String verdict() {
            return "undecided";
        }

        @Override
        public String because() {
            return why;
        }
    }

    /** {@code equal}, {@code different} or {@code undecided}. */
    String verdict();

    /** The proof, the witness or what was tried, in words. */
    String because();
}
