package keywright.answer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Expr;

/** Reads a typed answer by precedence climbing; two operands side by side are multiplied. */
final class Grammar {
    static final int RELATION = Infix.RELATION;
    static final int ENTRY = Infix.ENTRY;
    static final int CONDITION = Infix.CONDITION;
    static final int PRODUCT = Infix.PRODUCT;
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
            var infix = touching(infix(left, least));
            if (infix.strength() < least || infix.strength() == 0) {
                words.leave();
                return left;
            }
            var beside = infix.head().isEmpty();
            var operator = beside ? words.next() : words.take();
            var right = formula(infix.head().equals("Power") ? Infix.POWER : infix.strength() + 1);
            var head = beside ? "Times" : infix.head();
            left = tree.located(start, words.end(), tree.joined(head, left, right, operator));
        }
    }

    private Infix touching(Infix infix) {
        return infix.equals(Infix.BESIDE) && reading.tight() && words.next().start() == words.end()
                ? Infix.TOUCHING
                : infix;
    }

    private Infix infix(Expr left, int least) {
        var word = words.next();
        return switch (word.kind()) {
            case END -> Infix.NONE;
            case MARK -> mark(word, left);
            case COMMAND ->
                word.text().equals("|") && bars > 0
                        ? Infix.NONE
                        : Optional.ofNullable(Infix.COMMANDS.get(word.text()))
                                .orElseGet(() -> primaries.starts(word) ? Infix.BESIDE : Infix.NONE);
            case NUMBER -> {
                if (least <= PRODUCT
                        && left instanceof Expr.Num
                        && !tree.isBracketed(left)
                        && words.end() <= word.start()
                        && afterDigit()
                        && !(reading.ofArrays()
                                && left.equals(Expr.ONE)
                                && word.text().equals("1"))) {
                    throw Words.error(word, "two numbers side by side: write '*' between them");
                }
                yield Infix.BESIDE;
            }
            case NAME -> name(word, left);
        };
    }

    private boolean afterDigit() {
        return words.ahead(-1).kind() == Word.Kind.NUMBER && !tex;
    }

    private Infix mark(Word word, Expr left) {
        if (word.is("||") && (bars > 0 || reading.ofArrays())) {
            return bars > 0 ? Infix.NONE : Infix.BESIDE;
        }
        if (word.is("|")) {
            return bars > 0 ? Infix.NONE : Tree.structure(left) || !barAhead() ? Infix.UNITED : Infix.BESIDE;
        }
        if (word.is("@") && reading.ofArrays()) {
            return Infix.MARKS.getOrDefault(".", Infix.NONE);
        }
        var infix = Infix.MARKS.get(word.text());
        if (infix != null) {
            return infix;
        }
        var apart = !reading.ofArrays() || word.start() > words.end();
        var square = word.is("[") && (tex || !reading.open()) && apart;
        return word.is("(") || square || (word.is("{") && (tex || reading.ofArrays())) ? Infix.BESIDE : Infix.NONE;
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
        if (!Infix.WORDS.contains(word.text()) || reading.declares(word.text())) {
            return Infix.BESIDE;
        }
        return switch (word.text()) {
            case "or" -> new Infix("Or", 12);
            case "and" -> new Infix("And", Infix.CONDITION);
            case "choose", "mod" ->
                words.ahead(1).is("(") && words.ahead(1).start() == word.end()
                        ? Infix.BESIDE
                        : word.text().equals("mod") ? Infix.MOD : Infix.CHOOSE;
            case "U" -> reading.open() && !Tree.structure(left) ? Infix.BESIDE : new Infix("Union", Infix.UNION);
            case "cap", "intersect" -> new Infix("Intersection", Infix.UNION);
            default -> new Infix("Union", Infix.UNION);
        };
    }

    private Expr prefixed() {
        var word = words.next();
        if (words.took("-")) {
            var right = Tree.lone(formula(Infix.SIGN));
            if (Tree.set(right)) {
                throw Words.error(word, "'-' does not stand before a set");
            }
            return tree.located(word.start(), words.end(), Expr.call("Times", Expr.MINUS_ONE, right));
        }
        if (words.took("+")) {
            return formula(Infix.SIGN);
        }
        if (words.took("+-") || words.tookCommand("pm")) {
            return Expr.call("PlusMinus", Expr.ZERO, formula(Infix.SIGN));
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
