package keywright.narrator;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import keywright.check.Verdict;
import keywright.page.Inline;
import keywright.page.Mark;

/** Text with formulas between dollar signs, as inlines. */
final class Phrases {
    /** How a part refers to an answer of its own that its reader has just read. */
    static final String ABOVE = "the answer above";

    private Phrases() {}

    /** As in {@code for $x \ne 0$, that is}. */
    static List<Inline> of(String text) {
        var inlines = new ArrayList<Inline>();
        var parts = text.split("\\$", -1);
        for (int i = 0; i < parts.length; i++) {
            if (!parts[i].isEmpty()) {
                inlines.add(i % 2 == 1 ? new Inline.Math(parts[i]) : new Inline.Words(parts[i]));
            }
        }
        return List.copyOf(inlines);
    }

    /** A reason told within a part, which does not refer to itself by its name. */
    static List<Inline> within(String part, String because) {
        return within(part, ABOVE, because);
    }

    /** A reason told within a part, with what is said instead of its name. */
    static List<Inline> within(String part, String earlier, String because) {
        var name = Pattern.compile("(?<=by |and |, )part " + part + "\\b");
        return of(name.matcher(because).replaceAll(Matcher.quoteReplacement(earlier)));
    }

    /** Two phrases one after the other. */
    static List<Inline> joined(List<Inline> one, List<Inline> other) {
        var both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** The first letter in upper case, where it is a letter. */
    static String sentence(String text) {
        return text.isEmpty() || text.startsWith("$")
                ? text
                : Character.toUpperCase(text.charAt(0)) + text.substring(1);
    }

    /** The mark of a verdict. */
    static Mark mark(Verdict verdict) {
        if (verdict instanceof Verdict.Agrees) {
            return Mark.AGREES;
        }
        return verdict instanceof Verdict.Disagrees ? Mark.DISAGREES : Mark.UNDECIDED;
    }
}
