package keywright.grade;

import java.util.Locale;
import java.util.Set;
import keywright.term.Truth;

/** Judges answers of yes or no. */
record YesNo(KeyEntry entry, Truth truth) {
    private static final Set<String> YES = Set.of("yes", "y", "true", "free", "independent", "it is free");
    private static final Set<String> NO = Set.of("no", "n", "false", "depends", "dependent", "it depends");

    Graded grade(String text) {
        var whole = text.toLowerCase(Locale.ROOT).replaceAll("[.!]$", "");
        var first = whole.replaceFirst("[\\s,.;:!].*", "");
        var word = first.equals("yes") || first.equals("no") ? first : whole;
        if (!YES.contains(word) && !NO.contains(word)) {
            return Graded.open(Graded.Verdict.UNREADABLE, "Not understood: yes or no is wanted.");
        }
        if (YES.contains(word) == truth.value()) {
            return Graded.equal(entry.full(), "Right.");
        }
        return entry.catalogue().mistakes().stream()
                .findFirst()
                .map(mistake -> Feedback.matched(entry, mistake))
                .orElseGet(() -> Graded.wrong("Not right."));
    }
}
