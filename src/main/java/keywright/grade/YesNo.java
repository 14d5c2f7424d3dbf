package keywright.grade;

import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.term.Truth;

/** Judges answers of yes or no. */
record YesNo(KeyEntry entry, Truth truth) {
    private static final Pattern YES = Pattern.compile("yes|y|true|(?:it )?(?:is )?(?:free|independent)(?: of \\S+)?"
            + "|(?:it )?(?:does not|doesn't) depend(?: on \\S+)?");
    private static final Pattern NO = Pattern.compile("no|n|false"
            + "|(?:it )?(?:is )?(?:not (?:free|independent)|dependent)(?: o[fn] \\S+)?|(?:it )?depends(?: on \\S+)?");

    /** Other words for the answer. */
    static List<Expr> words(Truth truth) {
        return Stream.of(
                        truth.value()
                                ? new String[] {"true", "free", "independent"}
                                : new String[] {"false", "dependent", "depends"})
                .<Expr>map(Expr::symbol)
                .toList();
    }

    Graded grade(String text) {
        var whole = text.toLowerCase(Locale.ROOT).replaceAll("[.!]$", "");
        var first = whole.replaceFirst("[\\s,.;:!].*", "");
        var word = first.equals("yes") || first.equals("no") ? first : whole;
        var yes = YES.matcher(word).matches();
        if (!yes && !NO.matcher(word).matches()) {
            return Graded.open(Graded.Verdict.UNREADABLE, "Not understood: yes or no is wanted.");
        }
        if (yes == truth.value()) {
            return Graded.equal(entry.full(), "Right.");
        }
        return entry.catalogue().mistakes().stream()
                .findFirst()
                .map(mistake -> Feedback.matched(entry, mistake))
                .orElseGet(() -> Graded.wrong("Not right."));
    }
}
