package keywright.answer;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;

/** Numbers of one sign: raised ones as exponents ({@code x⁻¹}, {@code 2ⁿ⁺¹}), and fractions ({@code ½}, {@code 1½}). */
final class Numerals {
    private static final String RAISED = "⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻⁽⁾ⁿⁱ";
    private static final String PLAIN = "0123456789+-()ni";

    private Numerals() {}

    static boolean raised(int codePoint) {
        return RAISED.indexOf(codePoint) >= 0;
    }

    /** Where raised signs that start here end. */
    static int end(String text, int from) {
        var end = from;
        while (end < text.length() && raised(text.codePointAt(end))) {
            end += Character.charCount(text.codePointAt(end));
        }
        return end;
    }

    /** What stands raised, in signs of the common size. */
    static String plain(String raised) {
        var plain = new StringBuilder();
        raised.codePoints().forEach(c -> plain.append(PLAIN.charAt(RAISED.indexOf(c))));
        return plain.toString();
    }

    static boolean fraction(int codePoint) {
        return Character.getType(codePoint) == Character.OTHER_NUMBER
                && spelled(codePoint).contains("⁄");
    }

    private static String spelled(int codePoint) {
        return Normalizer.normalize(Character.toString(codePoint), Normalizer.Form.NFKC);
    }

    /** A fraction of one sign in brackets, together with the whole number right before it: 1½ is 3/2. */
    static List<Word> fraction(int codePoint, int at, String whole) {
        var parts = spelled(codePoint).split("⁄", -1);
        var words = new ArrayList<Word>();
        words.add(new Word(Word.Kind.MARK, "(", at, at));
        if (!whole.isEmpty()) {
            words.add(new Word(Word.Kind.NUMBER, whole, at, at));
            words.add(new Word(Word.Kind.MARK, "+", at, at));
        }
        words.add(new Word(Word.Kind.NUMBER, parts[0], at, at));
        words.add(new Word(Word.Kind.MARK, "/", at, at));
        words.add(new Word(Word.Kind.NUMBER, parts[1], at, at));
        words.add(new Word(Word.Kind.MARK, ")", at, at + 1));
        return words;
    }
}
