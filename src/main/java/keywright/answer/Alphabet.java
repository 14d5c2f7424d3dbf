package keywright.answer;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Letters and signs beyond ASCII, by what they stand for. */
final class Alphabet {
    private static final List<String> GREEK_NAMES = List.of(
            "alpha",
            "beta",
            "gamma",
            "delta",
            "epsilon",
            "zeta",
            "eta",
            "theta",
            "iota",
            "kappa",
            "lambda",
            "mu",
            "nu",
            "xi",
            "omicron",
            "pi",
            "rho",
            "finalsigma",
            "sigma",
            "tau",
            "upsilon",
            "phi",
            "chi",
            "psi",
            "omega");
    private static final Map<Integer, String> GREEK = greek();
    private static final String SUBSCRIPTS = "₀₁₂₃₄₅₆₇₈₉";
    private static final Map<Integer, String> MARKS = marks();

    /** The names of the Greek letters, small and capital, and their variants. */
    static final Set<String> NAMES = Set.copyOf(GREEK.values());

    private Alphabet() {}

    private static Map<Integer, String> greek() {
        var letters = new HashMap<Integer, String>();
        for (int i = 0; i < GREEK_NAMES.size(); i++) {
            var name = GREEK_NAMES.get(i);
            letters.put('α' + i, name);
            if (!name.equals("finalsigma")) {
                letters.put('Α' + i, Character.toUpperCase(name.charAt(0)) + name.substring(1));
            }
        }
        letters.put((int) 'ϵ', "epsilon");
        letters.put((int) 'ϕ', "phi");
        letters.put((int) 'ϑ', "theta");
        letters.put((int) 'ς', "sigma");
        letters.put((int) 'ℓ', "ell");
        return letters;
    }

    private static Map<Integer, String> marks() {
        var marks = new HashMap<Integer, String>();
        "−–—‐‑".codePoints().forEach(c -> marks.put(c, "-"));
        "×·⋅∙∗•".codePoints().forEach(c -> marks.put(c, "*"));
        "÷∕⁄".codePoints().forEach(c -> marks.put(c, "/"));
        marks.put((int) '≤', "<=");
        marks.put((int) '⩽', "<=");
        marks.put((int) '≥', ">=");
        marks.put((int) '⩾', ">=");
        marks.put((int) '≠', "!=");
        marks.put((int) '±', "+-");
        marks.put((int) '′', "'");
        commands(marks);
        return marks;
    }

    private static void commands(Map<Integer, String> marks) {
        marks.put((int) '∪', "cup");
        marks.put((int) '∩', "cap");
        marks.put((int) '∈', "in");
        marks.put((int) '√', "sqrt");
        marks.put((int) '∛', "cbrt");
        marks.put((int) '∑', "sum");
        marks.put((int) '∏', "prod");
        marks.put((int) '⌊', "lfloor");
        marks.put((int) '⌋', "rfloor");
        marks.put((int) '⌈', "lceil");
        marks.put((int) '⌉', "rceil");
        marks.put((int) '⟨', "langle");
        marks.put((int) '⟩', "rangle");
        marks.put((int) '→', "->");
        marks.put((int) '⊤', "top");
        marks.put((int) '∇', "nabla");
        marks.put((int) '∂', "partial");
        marks.put((int) '∼', "~");
        marks.put((int) 'ᵀ', "transposed");
        marks.put((int) '⊙', "odot");
        marks.put((int) '°', "circ");
    }

    /** The letter of a code point in the spelling of this program: {@code sigma} for σ, {@code B} for a bold B. */
    static String letter(int codePoint) {
        var plain = plain(codePoint);
        var name = plain.codePointCount(0, plain.length()) == 1 ? GREEK.get(plain.codePointAt(0)) : null;
        return name == null ? plain : name;
    }

    private static String plain(int codePoint) {
        var text = Character.toString(codePoint);
        return GREEK.containsKey(codePoint) ? text : Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    static boolean greek(int codePoint) {
        return GREEK.containsKey(codePoint) || !letter(codePoint).equals(plain(codePoint));
    }

    /** The ASCII sign a sign stands for, or itself. */
    static String mark(int codePoint) {
        var known = MARKS.get(codePoint);
        if (known != null) {
            return known;
        }
        var wide = codePoint >= 0xFF01 && codePoint <= 0xFF5E;
        return Character.toString(wide ? codePoint - 0xFF01 + '!' : codePoint);
    }

    /** The digit lowered, or −1. */
    static int lowered(int codePoint) {
        return SUBSCRIPTS.indexOf(codePoint);
    }
}
