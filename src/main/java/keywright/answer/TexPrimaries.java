package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keywright.cas.Expr;

/** Reads operands that TeX writes by commands: fractions, roots, brackets of growing size, functions, letters. */
final class TexPrimaries {
    private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac");
    private static final Set<String> BINOMIALS = Set.of("binom", "dbinom", "tbinom");
    private static final Set<String> MATRICES =
            Set.of("matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "array", "smallmatrix");
    /** The opening brackets written by commands, and what closes them. */
    private static final Map<String, String> PAIRS = Map.of(
            "lfloor", "rfloor", "lceil", "rceil", "langle", "rangle", "{", "}", "lvert", "rvert", "|", "|", "lbrace",
            "rbrace", "lVert", "rVert");

    private final Grammar grammar;
    private final Primaries primaries;
    private final Words words;

    TexPrimaries(Grammar grammar, Primaries primaries) {
        this.grammar = grammar;
        this.primaries = primaries;
        this.words = grammar.words;
    }

    boolean starts(Word command) {
        var name = command.text();
        return FRACTIONS.contains(name)
                || BINOMIALS.contains(name)
                || PAIRS.containsKey(name)
                || name.equals("sqrt")
                || name.equals("left")
                || name.equals("infty")
                || name.equals("begin")
                || name.equals("emptyset")
                || grammar.reading.function(name).isPresent()
                || TexNames.letter(command)
                || TexNames.font(command);
    }

    Expr command() {
        var word = words.next();
        var name = word.text();
        if (FRACTIONS.contains(name)) {
            words.take();
            return located(word, grammar.tree.joined("Divide", argument(word), argument(word), word));
        }
        if (BINOMIALS.contains(name)) {
            words.take();
            return located(word, primaries.called("Binomial", List.of(argument(word), argument(word)), word));
        }
        if (TexNames.font(word) || TexNames.letter(word)) {
            return named();
        }
        if (PAIRS.containsKey(name)) {
            words.take();
            return grammar.nested(() -> paired(word, name, false));
        }
        return switch (name) {
            case "sqrt" -> root(words.take());
            case "left" -> left(words.take());
            case "infty" -> located(words.take(), Expr.symbol("Infinity"));
            case "emptyset", "varnothing" -> located(words.take(), new Expr.Call("Set", List.of()));
            case "begin" -> matrix(words.take());
            default -> function(word);
        };
    }

    private Expr located(Word word, Expr node) {
        return grammar.tree.located(word.start(), words.end(), node);
    }

    /** One thing as TeX takes it: a group, a digit, a letter, a command with its arguments. */
    Expr argument(Word command) {
        if (words.next().kind() == Word.Kind.END) {
            throw Words.error(command, command.shown() + " needs an argument");
        }
        Digits.split(words);
        return primaries.primary();
    }

    private Expr root(Word command) {
        var open = words.next();
        if (!words.took("[")) {
            return located(command, Functions.root(argument(command)));
        }
        var degree = grammar.nested(() -> grammar.formula(0));
        words.expect("]", open);
        return located(command, Functions.power(argument(command), Functions.over(Expr.ONE, degree)));
    }

    /** {@code \left( … \right)}; the closing bracket may be of another kind: an interval. */
    private Expr left(Word command) {
        var open = words.take();
        return grammar.nested(() -> {
            if (open.kind() == Word.Kind.COMMAND) {
                return paired(open, open.text(), true);
            }
            if (open.is("|")) {
                return located(command, primaries.called("Abs", List.of(grammar.barred(() -> right("|", open))), open));
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

    private Expr paired(Word open, String name, boolean sized) {
        if (name.equals("{") || name.equals("lbrace")) {
            var parts = new ArrayList<Expr>();
            while (!ends(PAIRS.getOrDefault(name, ""), sized)) {
                parts.add(grammar.formula(0));
                words.took(",");
            }
            return located(open, new Expr.Call("Set", parts));
        }
        if (grammar.reading.ofArrays() && name.equals("langle")) {
            return located(open, product(open, sized));
        }
        var function =
                switch (name) {
                    case "lfloor" -> "Floor";
                    case "lceil" -> "Ceiling";
                    case "lvert", "|", "lVert" -> "Abs";
                    default -> throw Words.error(open, "these brackets have no meaning here");
                };
        var inner = grammar.formula(0);
        if (!ends(PAIRS.getOrDefault(name, ""), sized)) {
            throw Words.error(words.next(), "expected the bracket that closes " + open.shown());
        }
        return located(
                open,
                grammar.reading.ofArrays() && (name.equals("|") || name.equals("lVert"))
                        ? norm(inner, open)
                        : primaries.called(function, List.of(inner), open));
    }

    /** A norm; which one stands below: 2 if nothing does. */
    Expr norm(Expr inner, Word open) {
        return words.took("_")
                ? primaries.called("Norm", List.of(inner, argument(open)), open)
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

    /** The name that starts here, with what stands below it. */
    Expr named() {
        var word = words.next();
        var name = new TexNames(words, grammar.reading).name();
        return primaries.names().name(new Word(Word.Kind.NAME, name, word.start(), words.end()));
    }

    private Expr function(Word word) {
        if (grammar.reading.function(word.text()).isEmpty()) {
            throw Words.error(word, "unknown command " + word.shown());
        }
        words.take();
        if (word.text().equals("log") && words.next().is("_")) {
            words.take();
            var base = located(word, argument(word));
            var inner = primaries.names().argumentOf(word);
            return located(word, primaries.called("Log", List.of(base, inner), word));
        }
        return primaries.names().name(new Word(Word.Kind.NAME, word.text(), word.start(), word.end()));
    }

    private Expr matrix(Word command) {
        var open = words.next();
        if (!words.took("{") || words.next().kind() == Word.Kind.END) {
            throw Words.error(command, "'\\begin' of what?");
        }
        var name = new StringBuilder();
        while (!words.next().is("}") && words.next().kind() != Word.Kind.END) {
            name.append(words.take().text());
        }
        words.expect("}", open);
        if (!MATRICES.contains(name.toString())) {
            throw Words.error(open, "unknown environment '" + name + "'");
        }
        return grammar.nested(() -> located(command, new TexMatrix(grammar, name.toString()).rows(command)));
    }
}
