package keywright.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Expr;

/** Reads a typed answer by precedence climbing; two operands side by side are multiplied. */
final class Grammar {
    static final int RELATION = 20;
    private static final int UNION = 25;
    /** What binds tighter than {@code &}, which stands between the entries of a matrix. */
    static final int ENTRY = 26;

    /** What a condition is made of: inequalities joined by and. */
    static final int CONDITION = 15;

    private static final int SUM = 30;
    static final int PRODUCT = 40;
    private static final int SIGN = 45;
    private static final int POWER = 60;
    private static final Infix MOD = new Infix("Mod", PRODUCT);
    private static final Map<String, Infix> MARKS = Map.ofEntries(
            Map.entry("||", new Infix("Or", 12)),
            Map.entry("&&", new Infix("And", CONDITION)),
            Map.entry("=", new Infix("Equal", RELATION)),
            Map.entry("==", new Infix("Equal", RELATION)),
            Map.entry("!=", new Infix("Unequal", RELATION)),
            Map.entry("<=", new Infix("LessEqual", RELATION)),
            Map.entry("=<", new Infix("LessEqual", RELATION)),
            Map.entry(">=", new Infix("GreaterEqual", RELATION)),
            Map.entry("<", new Infix("Less", RELATION)),
            Map.entry(">", new Infix("Greater", RELATION)),
            Map.entry("&", new Infix("Intersection", UNION)),
            Map.entry("+", new Infix("Plus", SUM)),
            Map.entry("-", new Infix("Minus", SUM)),
            Map.entry("+-", new Infix("PlusMinus", SUM)),
            Map.entry("*", new Infix("Times", PRODUCT)),
            Map.entry("/", new Infix("Divide", PRODUCT)),
            Map.entry(":", new Infix("Ratio", PRODUCT)),
            Map.entry(".", new Infix("Dot", PRODUCT)),
            Map.entry("^", new Infix("Power", POWER)),
            Map.entry("**", new Infix("Power", POWER)));
    private static final Map<String, Infix> COMMANDS = Map.ofEntries(
            Map.entry("le", new Infix("LessEqual", RELATION)),
            Map.entry("leq", new Infix("LessEqual", RELATION)),
            Map.entry("leqslant", new Infix("LessEqual", RELATION)),
            Map.entry("ge", new Infix("GreaterEqual", RELATION)),
            Map.entry("geq", new Infix("GreaterEqual", RELATION)),
            Map.entry("geqslant", new Infix("GreaterEqual", RELATION)),
            Map.entry("lt", new Infix("Less", RELATION)),
            Map.entry("gt", new Infix("Greater", RELATION)),
            Map.entry("ne", new Infix("Unequal", RELATION)),
            Map.entry("neq", new Infix("Unequal", RELATION)),
            Map.entry("in", new Infix("Element", RELATION)),
            Map.entry("cup", new Infix("Union", UNION)),
            Map.entry("cap", new Infix("Intersection", UNION)),
            Map.entry("pm", new Infix("PlusMinus", SUM)),
            Map.entry("cdot", new Infix("Times", PRODUCT)),
            Map.entry("times", new Infix("Times", PRODUCT)),
            Map.entry("ast", new Infix("Times", PRODUCT)),
            Map.entry("odot", new Infix("Hadamard", PRODUCT)),
            Map.entry("circ", new Infix("Hadamard", PRODUCT)),
            Map.entry("div", new Infix("Divide", PRODUCT)),
            Map.entry("mid", new Infix("Divides", RELATION)),
            Map.entry("bmod", MOD),
            Map.entry("mod", MOD),
            Map.entry("over", new Infix("Divide", 5)),
            Map.entry("choose", new Infix("Binomial", 5)),
            Map.entry("land", new Infix("And", CONDITION)),
            Map.entry("lor", new Infix("Or", 12)));
    private static final Set<String> WORDS = Set.of("U", "cup", "cap", "union", "intersect", "or", "and", "choose", "mod");
    private static final Infix NONE = new Infix("", 0);
    private static final Infix CHOOSE = new Infix("Binomial", SIGN + 1);
    private static final Infix UNITED = new Infix("Union", UNION);
    private static final Infix BESIDE = new Infix("", PRODUCT);

    private record Infix(String head, int strength) {}

    final Words words;
    final Tree tree = new Tree();
    final Reading reading;
    final boolean tex;
    private final Primaries primaries;
    private final Set<String> bound = new HashSet<>();
    private int bars;

    Grammar(List<Word> words, boolean tex, Reading reading) {
        this.words = new Words(words, 0);
        this.tex = tex;
        this.reading = reading;
        this.primaries = new Primaries(this);
    }

    Expr whole() {
        var parts = new ArrayList<Expr>();
        var start = words.next().start();
        do {
            parts.add(formula(0));
        } while (words.took(",") || words.took(";"));
        if (words.next().kind() != Word.Kind.END) {
            throw Words.error(words.next(), "unexpected " + words.next().shown());
        }
        return parts.size() == 1 ? parts.get(0) : tree.located(start, words.end(), new Expr.Call("Sequence", parts));
    }

    Expr formula(int least) {
        words.enter();
        var start = words.next().start();
        var left = prefixed();
        while (true) {
            var infix = infix(left, least);
            if (infix.strength() < least || infix.strength() == 0) {
                words.leave();
                return left;
            }
            var operator = infix.equals(BESIDE) ? words.next() : words.take();
            var right = formula(infix.head().equals("Power") ? POWER : infix.strength() + 1);
            var head = infix.equals(BESIDE) ? "Times" : infix.head();
            left = tree.located(start, words.end(), tree.joined(head, left, right, operator));
        }
    }

    private Infix infix(Expr left, int least) {
        var word = words.next();
        return switch (word.kind()) {
            case END -> NONE;
            case MARK -> mark(word, left);
            case COMMAND ->
                word.text().equals("|") && bars > 0
                        ? NONE
                        : Optional.ofNullable(COMMANDS.get(word.text()))
                                .orElseGet(() -> primaries.starts(word) ? BESIDE : NONE);
            case NUMBER -> {
                if (least <= PRODUCT
                        && left instanceof Expr.Num
                        && !tree.isBracketed(left)
                        && words.end() <= word.start()
                        && afterDigit()) {
                    throw Words.error(word, "two numbers side by side: write '*' between them");
                }
                yield BESIDE;
            }
            case NAME -> name(word, left);
        };
    }

    private boolean afterDigit() {
        return words.ahead(-1).kind() == Word.Kind.NUMBER && !tex;
    }

    private Infix mark(Word word, Expr left) {
        if (word.is("||") && bars > 0) {
            return NONE;
        }
        if (word.is("|")) {
            return bars > 0 ? NONE : Tree.structure(left) || !barAhead() ? UNITED : BESIDE;
        }
        if (word.is("@") && reading.ofArrays()) {
            return MARKS.getOrDefault(".", NONE);
        }
        var infix = MARKS.get(word.text());
        if (infix != null) {
            return infix;
        }
        var square = word.is("[") && (tex || !reading.open()) && !reading.ofArrays();
        return word.is("(") || square || (word.is("{") && tex) ? BESIDE : NONE;
    }

    /** Whether the bar that comes next is closed by another. */
    private boolean barAhead() {
        var at = 1;
        while (words.ahead(at).kind() != Word.Kind.END && !words.ahead(at).is("|")) {
            at++;
        }
        return words.ahead(at).is("|");
    }

    private Infix name(Word word, Expr left) {
        if (!WORDS.contains(word.text()) || reading.declares(word.text())) {
            return BESIDE;
        }
        return switch (word.text()) {
            case "or" -> new Infix("Or", 12);
            case "and" -> new Infix("And", CONDITION);
            case "choose", "mod" ->
                words.ahead(1).is("(") && words.ahead(1).start() == word.end()
                        ? BESIDE
                        : word.text().equals("mod") ? MOD : CHOOSE;
            case "U" -> reading.open() && !Tree.structure(left) ? BESIDE : new Infix("Union", UNION);
            case "cap", "intersect" -> new Infix("Intersection", UNION);
            default -> new Infix("Union", UNION);
        };
    }

    private Expr prefixed() {
        var word = words.next();
        if (words.took("-")) {
            var right = Tree.lone(formula(SIGN));
            if (Tree.set(right)) {
                throw Words.error(word, "'-' does not stand before a set");
            }
            return tree.located(word.start(), words.end(), Expr.call("Times", Expr.MINUS_ONE, right));
        }
        if (words.took("+")) {
            return formula(SIGN);
        }
        if (words.took("+-") || words.tookCommand("pm")) {
            return Expr.call("PlusMinus", Expr.ZERO, formula(SIGN));
        }
        return primaries.postfixed();
    }

    /** Lets a name occur that is not declared. */
    void bind(String name) {
        bound.add(name);
    }

    /** Lets a name no longer occur. */
    void release(String name) {
        bound.remove(name);
    }

    boolean bound(String name) {
        return bound.contains(name);
    }

    /** What stands between bars. */
    Expr barred(Runnable close) {
        bars++;
        var inner = formula(0);
        bars--;
        close.run();
        return inner;
    }

    /** What stands between brackets, where bars begin anew. */
    Expr nested(java.util.function.Supplier<Expr> inner) {
        var outside = bars;
        bars = 0;
        var formula = inner.get();
        bars = outside;
        return formula;
    }
}
