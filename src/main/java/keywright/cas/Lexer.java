package keywright.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** Splits a formula into tokens. */
final class Lexer {
    private static final int LONGEST = 20_000;
    private static final int MOST_DIGITS = 400;
    private static final Pattern SPACE = Pattern.compile("\\s+");
    private static final Pattern NUMBER =
            Pattern.compile("(?:\\d+(?:\\.\\d+)?|\\.\\d+)(?:\\*\\^[+-]?\\d{1,3}|[eE][+-]?\\d{1,3}(?![A-Za-z0-9_]))?");
    private static final Pattern NAME = Pattern.compile("[\\p{L}$][\\p{L}\\p{N}$]*(?:_[\\p{L}\\p{N}]+)*");
    private static final Pattern STRING = Pattern.compile("\"[^\"\\n]*\"");
    private static final Pattern MARK =
            Pattern.compile("\\[\\[|\\]\\]|->|==|!=|<=|>=|&&|\\|\\||[-+*/^.!\\[\\](){},<>]");

    private final String text;
    private final List<Token> tokens = new ArrayList<>();
    private int at;

    Lexer(String text) {
        this.text = text;
    }

    List<Token> tokens() {
        if (text.length() > LONGEST) {
            throw new SyntaxError(LONGEST, "the formula has " + text.length() + " characters, at most " + LONGEST);
        }
        while (at < text.length()) {
            if (!take(SPACE, null)
                    && !take(NUMBER, Token.Kind.NUMBER)
                    && !take(NAME, Token.Kind.NAME)
                    && !take(STRING, Token.Kind.STRING)
                    && !take(MARK, Token.Kind.MARK)) {
                throw new SyntaxError(at, "unexpected character '" + Character.toString(text.codePointAt(at)) + "'");
            }
        }
        tokens.add(new Token(Token.Kind.END, "", text.length()));
        return tokens;
    }

    private boolean take(Pattern pattern, Token.@org.jspecify.annotations.Nullable Kind kind) {
        var matcher = pattern.matcher(text).region(at, text.length());
        if (!matcher.lookingAt()) {
            return false;
        }
        if (kind == Token.Kind.NUMBER && matcher.group().length() > MOST_DIGITS) {
            throw new SyntaxError(at, "a number of " + matcher.group().length() + " digits, at most " + MOST_DIGITS);
        }
        if (kind != null) {
            tokens.add(new Token(kind, matcher.group(), at));
        }
        at = matcher.end();
        return true;
    }
}
