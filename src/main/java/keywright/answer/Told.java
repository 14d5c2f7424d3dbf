package keywright.answer;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import keywright.numeric.Precise;

/** Compares two answers that stand within prose: a name before a sign of equality counts only if both have one. */
public final class Told {
    private static final int DIGITS = 20;

    private Told() {}

    /** The verdict; undecided if what was found cannot be read. */
    public static Judgement judge(String left, String right, Assumptions assumptions) {
        if (Math.max(left.length(), right.length()) > Answer.LONGEST) {
            return new Judgement.Undecided("cannot be read: more than " + Answer.LONGEST + " characters");
        }
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

    /** The verdict where numbers typed with a decimal point count as rounded: to so many decimals. */
    public static Judgement rounded(String left, String right, Assumptions assumptions, int decimals) {
        var judgement = judge(left, right, assumptions);
        return judgement instanceof Judgement.Different && near(values(left), values(right), decimals)
                ? new Judgement.Equal("the same to " + decimals + " decimals")
                : judgement;
    }

    private static String values(String text) {
        return Phrase.of(Prose.answer(text)).values();
    }

    private static boolean near(String left, String right, int decimals) {
        if (!(left + " " + right).matches("(?s).*\\d\\.\\d.*")) {
            return false;
        }
        try {
            var a = Precise.of(Answer.read(left).formula(), Map.of(), decimals + DIGITS);
            var b = Precise.of(Answer.read(right).formula(), Map.of(), decimals + DIGITS);
            var half = BigDecimal.ONE.movePointLeft(decimals).multiply(new BigDecimal("0.5"));
            return a.isPresent() && b.isPresent() && a.get().distance(b.get()).compareTo(half) < 0;
        } catch (Unreadable unreadable) {
            return false;
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
