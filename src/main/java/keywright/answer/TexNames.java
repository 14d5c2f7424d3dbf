package keywright.answer;

import java.util.Set;

/** Names in TeX: a letter, a Greek letter or a word in a font, with what stands below it. */
final class TexNames {
    private static final Set<String> FONTS = Set.of(
            "mathrm",
            "mathbf",
            "mathit",
            "mathsf",
            "mathcal",
            "mathbb",
            "mathbbm",
            "mathds",
            "text",
            "textbf",
            "textit",
            "textrm",
            "boldsymbol",
            "bm",
            "operatorname",
            "vec",
            "hat",
            "bar",
            "tilde",
            "overline",
            "textnormal",
            "mbox",
            "overrightarrow");
    private static final Set<String> ACCENTS = Set.of("hat", "bar", "tilde", "overline");
    private final Words words;
    private final Reading reading;

    TexNames(Words words, Reading reading) {
        this.words = words;
        this.reading = reading;
    }

    static boolean font(Word word) {
        return word.kind() == Word.Kind.COMMAND && FONTS.contains(word.text());
    }

    static boolean letter(Word word) {
        return word.kind() == Word.Kind.COMMAND
                && (Alphabet.NAMES.contains(plain(word.text())) || word.text().equals("ell"));
    }

    private static String plain(String command) {
        return command.startsWith("var") && command.length() > 3 ? command.substring(3) : command;
    }

    /** The name that starts here, subscripts included: {@code sigma_x}. */
    String name() {
        var base = base();
        return base + subscript(base);
    }

    /** The name without what stands below it. */
    String base() {
        var word = words.take();
        if (font(word)) {
            var inner = words.took("{") ? inside(word) : base();
            return ACCENTS.contains(word.text()) ? inner + word.text() : inner;
        }
        return word.kind() == Word.Kind.COMMAND ? plain(word.text()) : word.text();
    }

    private String subscript(String base) {
        if (!words.took("_")) {
            return "";
        }
        var below = words.next();
        if (words.took("{")) {
            return "_" + inside(below);
        }
        if (below.kind() == Word.Kind.NUMBER && below.text().length() > 1 && !declared(base, below)) {
            Digits.split(words);
        }
        return "_" + base();
    }

    private boolean declared(String base, Word number) {
        return reading.declares(base + "_" + number.text());
    }

    /** What stands in braces, as letters, digits and underscores. */
    private String inside(Word open) {
        var name = new StringBuilder();
        var depth = 1;
        while (depth > 0) {
            var word = words.next();
            if (word.kind() == Word.Kind.END) {
                throw Words.error(open, "'{' is not closed");
            }
            depth += word.is("{") ? 1 : word.is("}") ? -1 : 0;
            if (depth > 0) {
                name.append(piece(word));
            }
            words.take();
        }
        return name.toString();
    }

    private static String piece(Word word) {
        return switch (word.kind()) {
            case NAME, NUMBER -> word.text();
            case COMMAND -> FONTS.contains(word.text()) || !letter(word) ? "" : plain(word.text());
            case MARK -> word.is("_") ? "_" : word.is("+") || word.is("-") ? word.text() : "";
            case END -> "";
        };
    }
}
