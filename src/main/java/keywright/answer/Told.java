package keywright.answer;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Compares two answers that stand within prose: a name before a sign of equality counts only if both have one. */
public final class Told {
    private Told() {}

    /** The verdict; undecided if what was found cannot be read. */
    public static Judgement judge(String left, String right, Assumptions assumptions) {
        var a = Phrase.of(Prose.answer(left));
        var b = Phrase.of(Prose.answer(right));
        var named = a.ofNames() && b.ofNames();
        var one = named ? a.whole() : a.values();
        var other = named ? b.whole() : b.values();
        if (letters(one).equals(letters(other)) && !one.isBlank()) {
            return new Judgement.Equal("the same text");
        }
        if (a.words().isPresent() || b.words().isPresent()) {
            return word(a.words().orElse(one)).equals(word(b.words().orElse(other)))
                    ? new Judgement.Equal("the same words")
                    : new Judgement.Different(Map.of(), one, other);
        }
        try {
            return Pair.read(one, other, assumptions).judge();
        } catch (Unreadable unreadable) {
            return new Judgement.Undecided("cannot be read: " + unreadable.getMessage());
        }
    }

    /** The value that a text tells, without the name before a sign of equality; nothing if it may be one of several. */
    public static Optional<String> value(String text) {
        return Prose.sole(text).map(answer -> Phrase.of(answer).values()).filter(value -> !value.isBlank());
    }

    private static String word(String text) {
        return letters(text).toLowerCase(Locale.ROOT);
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
