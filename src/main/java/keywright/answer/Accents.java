package keywright.answer;

import java.text.Normalizer;
import java.util.Map;
import java.util.Optional;

/** Letters with a bar, a hat or a tilde, which are names such as {@code xbar}, as \(\bar x\) is. */
final class Accents {
    private static final Map<Character, String> MARKS =
            Map.of('\u0304', "bar", '\u0305', "bar", '\u0302', "hat", '\u0303', "tilde");

    private Accents() {}

    /** The name of a letter with an accent that stands at a place, if one does. */
    static Optional<NameRun> name(String text, int at) {
        var behind = at + 1 < text.length() ? MARKS.get(text.charAt(at + 1)) : null;
        if (behind != null) {
            return Optional.of(new NameRun(Alphabet.letter(text.charAt(at)) + behind, at + 2));
        }
        var parts = Normalizer.normalize(text.substring(at, at + 1), Normalizer.Form.NFD);
        var within = parts.length() == 2 ? MARKS.get(parts.charAt(1)) : null;
        return within == null
                ? Optional.empty()
                : Optional.of(new NameRun(Alphabet.letter(parts.charAt(0)) + within, at + 1));
    }
}
