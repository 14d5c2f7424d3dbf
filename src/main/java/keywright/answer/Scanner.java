package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a typed answer into words: plain infix and Wolfram syntax, or TeX, where letters stand alone. */
final class Scanner {
    private static final int MOST_DIGITS = 400;
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+|\\.(?![.\\d]))?|\\.\\d+");
    /** Digits in groups of three outside brackets: {@code 7,425,000}, {@code 14{,}916}. */
    private static final Pattern GROUPED =
            Pattern.compile("\\d{1,3}(?:(?:,|\\{,\\}|,?\\\\[!,] ?)\\d{3})+(?![\\d,])(?:\\.\\d+)?");

    private static final Pattern EXPONENT =
            Pattern.compile("\\*\\^[+-]?\\d{1,3}|[eE][+-]?\\d{1,3}(?![\\p{L}\\p{N}_.])");
    private static final Pattern TIMES = Pattern.compile("[xX](?=\\s*10\\s*(?:\\^|\\*\\*|[⁰¹²³⁴⁵⁶⁷⁸⁹⁻]))");
    /** {@code Σ_{i=1}^n}, with a letter for the sign of a sum. */
    private static final Pattern SERIES = Pattern.compile("[ΣΠ]\\s*_\\s*\\{[^{}=]{1,9}=");

    /** {@code np.sqrt} and its kind. */
    private static final String FROBENIUS = "\"Frobenius\"";

    private static final Pattern MODULE = Pattern.compile("(?:(?:np|numpy|math|torch)\\.)(?:linalg\\.)?(?=[a-z])");

    private static final Pattern COMMAND = Pattern.compile("\\\\([A-Za-z]+|[^A-Za-z])");
    private static final Pattern MARK =
            Pattern.compile("\\*\\*|->|:=|==|!=|<=|>=|=<|&&|[-+*/^!()\\[\\]{},;|<>=&~:'%_@]");

    private final String text;
    private final boolean tex;
    private final Reading reading;
    private final List<Word> words = new ArrayList<>();
    private int at;
    private int depth;

    Scanner(String text, boolean tex, Reading reading) {
        this.text = text;
        this.tex = tex;
        this.reading = reading;
    }

    List<Word> words() {
        while (at < text.length()) {
            var c = text.codePointAt(at);
            if (space(c)) {
                at += Character.charCount(c);
            } else if (Character.isISOControl(c) || Character.getType(c) == Character.FORMAT) {
                throw new Unreadable(at, at + 1, String.format("a control character, U+%04X", c));
            } else {
                word(c);
            }
        }
        words.add(new Word(Word.Kind.END, "", text.length(), text.length()));
        return words;
    }

    private boolean space(int c) {
        return Character.isWhitespace(c)
                || Character.isSpaceChar(c)
                || c == 0x200B
                || (c == '~' && tex && !reading.ofArrays());
    }

    private void word(int c) {
        if (!number() && !times() && !command(c) && !numeral(c) && !name(c) && !mark(c)) {
            throw new Unreadable(
                    at, at + Character.charCount(c), "unexpected character '" + Character.toString(c) + "'");
        }
    }

    private void add(Word.Kind kind, String word, int end) {
        words.add(new Word(kind, word, at, end));
        at = end;
    }

    private boolean number() {
        var grouped = GROUPED.matcher(text).region(at, text.length());
        if (depth == 0 && grouped.lookingAt() && grouped.end() - at <= MOST_DIGITS) {
            add(Word.Kind.NUMBER, grouped.group().replaceAll("[^\\d.]", ""), grouped.end());
            return true;
        }
        var matcher = NUMBER.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        var end = matcher.end();
        var exponent = EXPONENT.matcher(text).region(end, text.length());
        if (!tex && exponent.lookingAt() && !reading.declares(text.substring(end, end + 1))) {
            end = exponent.end();
        }
        if (end - at > MOST_DIGITS) {
            throw new Unreadable(at, end, "a number of " + (end - at) + " digits, at most " + MOST_DIGITS);
        }
        add(Word.Kind.NUMBER, text.substring(at, end), end);
        return true;
    }

    /** {@code 1.5 x 10^3}. */
    private boolean times() {
        var sign = TIMES.matcher(text).region(at, text.length());
        var number = !words.isEmpty() && words.get(words.size() - 1).kind() == Word.Kind.NUMBER;
        if (!number || reading.declares("x") || !sign.lookingAt()) {
            return false;
        }
        add(Word.Kind.MARK, "*", at + 1);
        return true;
    }

    private boolean command(int c) {
        if (c != '\\' || !tex) {
            return false;
        }
        var matcher = COMMAND.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        switch (matcher.group(1)) {
            case "vert" -> add(Word.Kind.MARK, "|", matcher.end());
            case "Vert" -> add(Word.Kind.COMMAND, "|", matcher.end());
            default -> {
                if (TexSpaces.ALL.contains(matcher.group(1))) {
                    at = matcher.end();
                } else {
                    add(Word.Kind.COMMAND, matcher.group(1), matcher.end());
                }
            }
        }
        return true;
    }

    /** {@code x²} is {@code x^2}; {@code ½} is a number. */
    private boolean numeral(int c) {
        if (Numerals.fraction(c)) {
            var last = words.isEmpty() ? words.size() : words.size() - 1;
            var whole = last < words.size()
                            && words.get(last).kind() == Word.Kind.NUMBER
                            && words.get(last).end() == at
                    ? words.remove(last).text()
                    : "";
            words.addAll(Numerals.fraction(c, at, whole));
            at++;
            return true;
        }
        var end = Numerals.end(text, at);
        if (end == at) {
            return false;
        }
        words.add(new Word(Word.Kind.MARK, "^", at, at));
        words.add(new Word(Word.Kind.MARK, "(", at, at));
        var inner = new Scanner(Numerals.plain(text.substring(at, end)), tex, reading).words();
        for (var word : inner.subList(0, inner.size() - 1)) {
            words.add(new Word(word.kind(), word.text(), at + word.start(), at + word.end()));
        }
        add(Word.Kind.MARK, ")", end);
        return true;
    }

    /** A run of letters and digits; in TeX one letter. A Greek letter is a name of its own. */
    private boolean name(int c) {
        return c == '%' ? constant() : said(c) || letters(c);
    }

    /** What is more than a name: the kind of a norm, a sign of a sum, the module of a function. */
    private boolean said(int c) {
        if (reading.ofArrays() && text.startsWith(FROBENIUS, at)) {
            add(Word.Kind.NAME, "Frobenius", at + FROBENIUS.length());
            return true;
        }
        if (SERIES.matcher(text).region(at, text.length()).lookingAt()) {
            add(Word.Kind.COMMAND, c == 'Σ' ? "sum" : "prod", at + 1);
            return true;
        }
        var module = MODULE.matcher(text).region(at, text.length());
        if (!tex && module.lookingAt()) {
            at = module.end();
            return true;
        }
        return false;
    }

    private boolean letters(int c) {
        if (!Character.isLetter(c) || Alphabet.mark(c).length() > 1) {
            return false;
        }
        var run = tex ? new TexRun(text, reading).at(at) : "";
        if (!run.isEmpty()) {
            add(Word.Kind.NAME, run, at + run.length());
            return true;
        }
        var name = Accents.name(text, at).orElseGet(() -> NameRun.at(text, at, tex));
        add(Word.Kind.NAME, name.name(), name.end());
        return true;
    }

    /** {@code %pi}, {@code %e} and {@code %i}, as Maxima has them. */
    private boolean constant() {
        for (var constant : List.of("pi", "e", "i")) {
            if (!tex && text.startsWith(constant, at + 1)) {
                add(Word.Kind.NAME, "%" + constant, at + 1 + constant.length());
                return true;
            }
        }
        return false;
    }

    /** A full stop for a product, and double bars. */
    private boolean arrayMark(int c) {
        if (c == '.' && reading.ofArrays()) {
            add(Word.Kind.MARK, ".", at + 1);
        } else if (reading.ofArrays() && (text.startsWith("||", at) || c == '‖')) {
            add(Word.Kind.MARK, "||", at + (c == '‖' ? 1 : 2));
        } else if (c == '‖') {
            add(Word.Kind.COMMAND, "|", at + 1);
        } else {
            return false;
        }
        return true;
    }

    private boolean mark(int c) {
        if (arrayMark(c)) {
            return true;
        }
        var plain = Alphabet.mark(c);
        if (plain.length() > 1 || !plain.equals(Character.toString(c))) {
            if (MARK.matcher(plain).matches() || plain.length() > 1) {
                var letters = Character.isLetter(plain.charAt(0));
                add(letters ? Word.Kind.COMMAND : Word.Kind.MARK, plain, at + Character.charCount(c));
                return true;
            }
            return false;
        }
        var matcher = MARK.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            if (c == '∞') {
                add(Word.Kind.NAME, "Infinity", at + 1);
                return true;
            }
            return false;
        }
        depth += "([".contains(matcher.group()) ? 1 : ")]".contains(matcher.group()) ? -1 : 0;
        add(Word.Kind.MARK, matcher.group(), matcher.end());
        return true;
    }
}
