package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keywright.cas.Expr;

/** Reads what stands between brackets that TeX writes by commands, growing ones too. */
final class TexBrackets {
    /** The opening brackets written by commands, and what closes them. */
    private static final Set<String> FROBENIUS = Set.of("F", "fro", "Frobenius");

    private static final Map<String, String> PAIRS = Map.of(
            "lfloor", "rfloor", "lceil", "rceil", "langle", "rangle", "{", "}", "lvert", "rvert", "|", "|", "lbrace",
            "rbrace", "lVert", "rVert");

    private final Grammar grammar;
    private final Primaries primaries;
    private final TexPrimaries tex;
    private final Words words;

    TexBrackets(Grammar grammar, Primaries primaries, TexPrimaries tex) {
        this.grammar = grammar;
        this.primaries = primaries;
        this.tex = tex;
        this.words = grammar.words;
    }

    static boolean opens(String command) {
        return PAIRS.containsKey(command);
    }

    private Expr located(Word word, Expr node) {
        return grammar.tree.located(word.start(), words.end(), node);
    }

    /** {@code \left( … \right)}; the closing bracket may be of another kind: an interval. */
    Expr left(Word command) {
        var open = words.take();
        return grammar.nested(() -> {
            if (open.kind() == Word.Kind.COMMAND) {
                return paired(open, open.text(), true);
            }
            if (open.is("|")) {
                return located(command, size(grammar.barred(() -> right("|", open)), open));
            }
            var parts = new ArrayList<Expr>();
            do {
                parts.add(grammar.formula(0));
            } while (words.took(",") || words.took(";"));
            if (!words.tookCommand("right")) {
                throw Words.error(
                        words.next(),
                        "expected '\\right' for '\\left' but found "
                                + words.next().shown());
            }
            return closed(command, open, words.take(), parts);
        });
    }

    private Expr closed(Word command, Word open, Word close, List<Expr> parts) {
        var round = open.is("(") && close.is(")");
        if (parts.size() == 1 && (round || (open.is("[") && close.is("]")))) {
            return located(command, grammar.tree.bracketed(parts.get(0)));
        }
        if (round || (open.is("[") && close.is("]"))) {
            return located(command, new Expr.Call(round ? "Tuple" : "List", parts));
        }
        if ((open.is("(") || open.is("[")) && (close.is(")") || close.is("]"))) {
            return primaries.interval(
                    open,
                    parts,
                    Expr.symbol(open.is("[") ? "True" : "False"),
                    Expr.symbol(close.is("]") ? "True" : "False"));
        }
        throw Words.error(close, "expected a bracket that closes " + open.shown());
    }

    private void right(String mark, Word open) {
        if (!words.tookCommand("right")) {
            throw Words.error(
                    words.next(),
                    "expected '\\right' for '\\left' but found " + words.next().shown());
        }
        words.expect(mark, open);
    }

    Expr paired(Word open, String name, boolean sized) {
        if (name.equals("{") || name.equals("lbrace")) {
            return located(open, set(name, sized));
        }
        if (grammar.reading.ofArrays() && name.equals("langle")) {
            return located(open, product(open, sized));
        }
        if (name.equals("langle")) {
            return located(open, tuple(open, sized));
        }
        var function =
                switch (name) {
                    case "lfloor" -> "Floor";
                    case "lceil" -> "Ceiling";
                    case "lvert", "|", "lVert" -> "Abs";
                    default -> throw Words.error(open, "these brackets have no meaning here");
                };
        var inner = name.equals("|") ? grammar.barred(() -> {}) : grammar.formula(0);
        if (!ends(PAIRS.getOrDefault(name, ""), sized)) {
            throw Words.error(words.next(), "expected the bracket that closes " + open.shown());
        }
        return located(
                open,
                !function.equals("Abs")
                        ? primaries.called(function, List.of(inner), open)
                        : grammar.reading.ofArrays() && !name.equals("lvert") ? norm(inner, open) : size(inner, open));
    }

    private Expr set(String name, boolean sized) {
        var parts = new ArrayList<Expr>();
        while (!ends(PAIRS.getOrDefault(name, ""), sized)) {
            parts.add(grammar.formula(0));
            words.took(",");
        }
        return new Expr.Call("Set", parts);
    }

    private Expr tuple(Word open, boolean sized) {
        var parts = new ArrayList<>(List.of(grammar.formula(0)));
        while (!ends("rangle", sized)) {
            words.expect(",", open);
            parts.add(grammar.formula(0));
        }
        return new Expr.Call("Tuple", parts);
    }

    /** What stands between single bars: the absolute value of a number, the length of a vector. */
    Expr size(Expr inner, Word open) {
        return grammar.reading.ofArrays() ? Expr.call("Length", inner) : primaries.called("Abs", List.of(inner), open);
    }

    /** A norm; which one stands below: 2 if nothing does. */
    Expr norm(Expr inner, Word open) {
        if (words.next().is("_") && FROBENIUS.contains(words.ahead(1).text())) {
            words.take();
            words.take();
            return primaries.called("Norm", List.of(inner, Expr.symbol("Frobenius")), open);
        }
        return words.took("_")
                ? primaries.called("Norm", List.of(inner, tex.argument(open)), open)
                : primaries.called("Norm", List.of(inner), open);
    }

    private Expr product(Word open, boolean sized) {
        var left = grammar.formula(0);
        words.expect(",", open);
        var right = grammar.formula(0);
        if (!ends("rangle", sized)) {
            throw Words.error(words.next(), "expected the bracket that closes " + open.shown());
        }
        return Expr.call("Dot", left, right);
    }

    private boolean ends(String close, boolean sized) {
        var place = words.place();
        var right = words.tookCommand("right");
        if (right == sized && words.tookCommand(close)) {
            return true;
        }
        words.back(place);
        if (words.next().kind() == Word.Kind.END) {
            throw Words.error(words.next(), "expected '\\" + close + "' but found the end of the answer");
        }
        return false;
    }
}
