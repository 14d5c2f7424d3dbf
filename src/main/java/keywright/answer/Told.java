package keywright.answer;

import java.util.Locale;

/**
 * Two answers that stand within prose, compared: a name before a sign of equality counts only if both have one.
 */
public record Told(String left, String right, Assumptions assumptions) {

    /** The verdict. @throws Unreadable if what was found cannot be read */
    public Judgement judge() {
        var a = Phrase.of(Prose.answer(left));
        var b = Phrase.of(Prose.answer(right));
        var named = a.ofNames() && b.ofNames();
        var one = named ? a.whole() : a.values();
        var other = named ? b.whole() : b.values();
        if (letters(one).equals(letters(other)) && !one.isBlank()) {
            return new Judgement.Equal("the same text");
        }
        if (a.words().isPresent() || b.words().isPresent()) {
            var same = word(a.words().orElse(one)).equals(word(b.words().orElse(other)));
            return same
                    ? new Judgement.Equal("the same words")
                    : new Judgement.Different(java.util.Map.of(), one, other);
        }
        return Pair.read(one, other, assumptions).judge();
    }

    private static String word(String text) {
        return letters(text).toLowerCase(Locale.ROOT);
    }

    private static String letters(String text) {
        return text.replaceAll("\\s+", "");
    }
}
