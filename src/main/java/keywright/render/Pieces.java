package keywright.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/** Finds where a formula may be broken: before relations and binary operators that no brace encloses. */
final class Pieces {
    private static final Pattern TOKEN = Pattern.compile("\\\\[A-Za-z]+|\\\\.|.", Pattern.DOTALL);
    private static final Set<String> RELATIONS = Set.of(
            "=",
            "<",
            ">",
            "\\le",
            "\\leq",
            "\\ge",
            "\\geq",
            "\\ne",
            "\\neq",
            "\\approx",
            "\\sim",
            "\\simeq",
            "\\to",
            "\\propto",
            "\\equiv",
            "\\coloneqq",
            "\\Rightarrow",
            "\\implies",
            "\\iff",
            "\\Leftrightarrow",
            "\\ll",
            "\\gg",
            "\\mapsto");
    private static final Set<String> SUMS = Set.of("+", "-", "\\pm", "\\mp", "\\cup", "\\oplus");
    private static final Set<String> PRODUCTS = Set.of("\\cdot", "\\times", "\\otimes", "\\odot");
    private static final Set<String> OPENING =
            Set.of("(", "[", "\\{", "\\lbrace", "\\lbrack", "\\langle", "\\lfloor", "\\lceil", "\\lvert", "\\lVert");
    private static final Set<String> CLOSING =
            Set.of(")", "]", "\\}", "\\rbrace", "\\rbrack", "\\rangle", "\\rfloor", "\\rceil", "\\rvert", "\\rVert");
    private static final Pattern SIZED = Pattern.compile("\\\\(?:[bB]igg?)?(l|r|left|right)");
    private static final Map<String, String> LOOSE =
            Map.of("\\left", "\\KwLeft", "\\right", "\\KwRight", "\\middle", "\\KwMiddle");
    private static final Pattern BLANK = Pattern.compile("\\s|\\\\[,:;! ]|~");

    private final String tex;
    private final StringBuilder loose = new StringBuilder();
    private final List<Piece> pieces = new ArrayList<>();
    private int start;
    private int startDepth;
    private int enclosed;
    private int brackets;
    private boolean operand;
    private boolean sized;

    private Pieces(String tex) {
        this.tex = tex;
    }

    /** The pieces of a formula, which together are the formula. */
    static List<Piece> of(String tex) {
        var pieces = new Pieces(tex);
        var tokens = TOKEN.matcher(tex);
        while (tokens.find()) {
            pieces.read(tokens.group(), tokens.start());
            pieces.loose.append(
                    pieces.enclosed == 0 ? LOOSE.getOrDefault(tokens.group(), tokens.group()) : tokens.group());
        }
        pieces.cut(tex.length(), 0);
        return List.copyOf(pieces.pieces);
    }

    private void read(String token, int at) {
        if (BLANK.matcher(token).matches()) {
            return;
        }
        if (sized) {
            sized = false;
        } else if (!enclose(token) && enclosed == 0 && !bracket(token)) {
            operate(token, at);
        }
    }

    private boolean enclose(String token) {
        switch (token) {
            case "{", "\\begin" -> enclosed++;
            case "}", "\\end" -> enclosed--;
            default -> {
                return false;
            }
        }
        operand = true;
        return true;
    }

    private boolean bracket(String token) {
        var size = SIZED.matcher(token);
        sized = size.matches();
        boolean opens = sized ? size.group(1).startsWith("l") : OPENING.contains(token);
        boolean closes = sized ? !opens : CLOSING.contains(token);
        brackets = Math.max(0, brackets + (opens ? 1 : 0) - (closes ? 1 : 0));
        operand = opens ? false : closes || operand;
        return opens || closes;
    }

    private void operate(String token, int at) {
        boolean relation = RELATIONS.contains(token);
        boolean product = PRODUCTS.contains(token);
        if (relation || product || SUMS.contains(token)) {
            if (operand) {
                cut(at, brackets + (product ? 1 : 0));
            }
            operand = false;
        } else {
            operand = !token.equals("^") && !token.equals("_");
        }
    }

    private void cut(int end, int depth) {
        if (end > start) {
            pieces.add(new Piece(tex.substring(start, end), loose.toString(), startDepth));
            loose.setLength(0);
        }
        start = end;
        startDepth = depth;
    }
}
