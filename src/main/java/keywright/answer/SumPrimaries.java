package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import keywright.cas.Expr;

/**
 * Reads sums and products over an index: \(\sum_{i=1}^{n} i^2\), {@code Sum[i^2, {i, 1, n}]}, {@code sum(i^2, i, 1,
 * n)}; an array by its entries, {@code table(i^2, {i, 1, n})}; without bounds, as \(\sum_i x_i\), the index runs over
 * the entries of an array. The term goes on up to the next sign of addition.
 */
final class SumPrimaries {
    private static final Map<String, String> HEADS =
            Map.of("sum", "Sum", "prod", "Product", "Sum", "Sum", "Product", "Product", "product", "Product");
    private static final Set<String> TABLES = Set.of("Table", "table");
    private final Grammar grammar;
    private final Primaries primaries;
    private final Words words;

    SumPrimaries(Grammar grammar, Primaries primaries) {
        this.grammar = grammar;
        this.primaries = primaries;
        this.words = grammar.words;
    }

    static boolean starts(Word word) {
        return word.kind() == Word.Kind.COMMAND && HEADS.containsKey(word.text());
    }

    /** An entry of a declared array at bound indices or numbers, as {@code x_i}, {@code x_1} or {@code W_ij}. */
    Optional<Expr> entry(Word word) {
        var name = word.text();
        return IntStream.range(1, name.length() - 1)
                .filter(at -> grammar.reading.ofArrays() && name.charAt(at) == '_')
                .filter(at -> grammar.reading.declares(name.substring(0, at)) && places(name.substring(at + 1)))
                .boxed()
                .findFirst()
                .map(at -> Expr.symbol(
                        grammar.reading.meant(name.substring(0, at)) + "_" + place(name.substring(at + 1))));
    }

    private boolean places(String below) {
        return below.chars().allMatch(this::index) || grammar.reading.declares(below);
    }

    private String place(String below) {
        return below.chars().allMatch(this::index) ? below : grammar.reading.meant(below);
    }

    private boolean index(int letter) {
        return Character.isDigit(letter) || grammar.bound(Character.toString(letter));
    }

    /** A sum whose name has just been read, if it is one. */
    Optional<Expr> named(Word word) {
        var table = grammar.reading.ofArrays() && TABLES.contains(word.text());
        if (!HEADS.containsKey(word.text()) && !table) {
            return Optional.empty();
        }
        if (!table && words.next().is("_")) {
            return Optional.of(signed(word));
        }
        var opens = words.next().is("(") || words.next().is("[");
        var indices = opens ? indices() : List.<String>of();
        var implied = indices.isEmpty() && !table ? new ImpliedIndex(grammar).letter() : Optional.<String>empty();
        if (implied.isPresent()) {
            return Optional.of(over(word, implied.get()));
        }
        return indices.isEmpty() ? Optional.empty() : Optional.of(called(word, indices));
    }

    /** A sum written with a sign, which has been read. */
    Expr signed(Word sign) {
        var ranges = new ArrayList<Expr>();
        var bound = new ArrayList<String>();
        Optional<Expr> upper = words.took("^") ? Optional.of(raised(sign)) : Optional.empty();
        if (upper.isEmpty() && !words.next().is("_")) {
            var implied = new ImpliedIndex(grammar).letter();
            if (implied.isPresent()) {
                return over(sign, implied.get());
            }
        }
        if (!words.took("_")) {
            throw Words.error(sign, sign.shown() + " needs an index below it, as in \\sum_{i=1}^{n}");
        }
        var close = words.took("{") ? "}" : words.took("(") ? ")" : "";
        do {
            ranges.add(range(sign, bound));
        } while (!close.isEmpty() && words.took(","));
        if (!close.isEmpty()) {
            words.expect(close, sign);
        }
        upper = words.took("^") ? Optional.of(raised(sign)) : upper;
        var body = grammar.formula(Grammar.PRODUCT);
        bound.forEach(grammar::release);
        return located(sign, call(sign, body, bounded(sign, ranges, upper)));
    }

    /** A sum over an index that is not said, whose letter stands below an array. */
    private Expr over(Word sign, String index) {
        var touching = words.next().is("(") && words.next().start() == words.end() && sign.kind() == Word.Kind.NAME;
        grammar.bind(index);
        var body = touching ? primaries.primary() : grammar.formula(Grammar.PRODUCT);
        grammar.release(index);
        if (touching && words.next().is("^")) {
            throw Words.error(
                    words.next(), "may be the power of the sum or of its terms: put brackets around what is meant");
        }
        return located(sign, call(sign, body, List.of(Expr.call("List", Expr.symbol(index)))));
    }

    private Expr raised(Word sign) {
        return words.next().is("(") ? primaries.primary() : primaries.below(sign);
    }

    /** {@code i = 1}, {@code i}, or {@code 1 <= i <= n}. */
    private Expr range(Word sign, List<String> bound) {
        var name = index(sign);
        bound.add(name);
        if (words.took("=")) {
            return Expr.call("List", Expr.symbol(name), grammar.formula(Grammar.RELATION + 1));
        }
        return Expr.call("List", Expr.symbol(name));
    }

    private String index(Word sign) {
        var word = words.next();
        if (word.kind() != Word.Kind.NAME && !TexNames.letter(word)) {
            throw Words.error(word, "expected the index of " + sign.shown() + " but found " + word.shown());
        }
        words.take();
        return bind(word, word.text());
    }

    private String bind(Word word, String name) {
        if (!grammar.reading.open() && grammar.reading.names().containsKey(name)) {
            throw Words.error(word, word.shown() + " is given in the problem: sum over another letter");
        }
        grammar.bind(name);
        return name;
    }

    private List<Expr> bounded(Word sign, List<Expr> ranges, Optional<Expr> upper) {
        var bounded = new ArrayList<Expr>();
        for (var range : ranges) {
            var parts = new ArrayList<>(((Expr.Call) range).arguments());
            var lower = parts.size() == 2 || ranges.size() > 1 && upper.isPresent();
            if (lower != upper.isPresent() || !lower && !grammar.reading.ofArrays()) {
                throw Words.error(sign, sign.shown() + " needs both of its bounds, as in \\sum_{i=1}^{n}");
            }
            if (lower && parts.size() == 1) {
                parts.add(
                        ((Expr.Call) ranges.get(ranges.size() - 1)).arguments().get(1));
            }
            upper.ifPresent(parts::add);
            bounded.add(new Expr.Call("List", parts));
        }
        return bounded;
    }

    private static Expr call(Word sign, Expr body, List<Expr> ranges) {
        if (TABLES.contains(sign.text())) {
            var parts = new ArrayList<>(List.of(body));
            parts.addAll(ranges);
            return new Expr.Call("Table", parts);
        }
        var whole = body;
        for (int i = ranges.size() - 1; i >= 0; i--) {
            whole = Expr.call(HEADS.getOrDefault(sign.text(), "Sum"), whole, ranges.get(i));
        }
        return whole;
    }

    private Expr located(Word word, Expr node) {
        return grammar.tree.located(word.start(), words.end(), node);
    }

    /** The indices of a sum written as a function: the first name of each argument but the first. */
    private List<String> indices() {
        var found = new ArrayList<String>();
        var depth = 0;
        for (int i = 0; words.ahead(i).kind() != Word.Kind.END; i++) {
            var word = words.ahead(i);
            depth += word.is("(") || word.is("[") || word.is("{") ? 1 : 0;
            depth -= word.is(")") || word.is("]") || word.is("}") ? 1 : 0;
            if (depth == 0) {
                break;
            }
            var next = words.ahead(i + 1);
            var braced = next.is("{") || next.is("(");
            var first = braced ? words.ahead(i + 2) : next;
            if (word.is(",") && depth == 1 && first.kind() == Word.Kind.NAME && (braced || found.isEmpty())) {
                found.add(first.text());
            }
        }
        return found;
    }

    private Expr called(Word word, List<String> indices) {
        indices.forEach(name -> bind(word, name));
        var open = words.take();
        var close = open.is("(") ? ")" : "]";
        var parts = new ArrayList<Expr>();
        grammar.nested(() -> {
            parts.addAll(primaries.parts(open, close, close));
            words.expect(close, open);
            return Expr.ZERO;
        });
        indices.forEach(grammar::release);
        var ranges = parts.size() == 4 && parts.get(1) instanceof Expr.Sym
                ? List.<Expr>of(new Expr.Call("List", parts.subList(1, 4)))
                : parts.subList(1, parts.size()).stream()
                        .<Expr>map(SumPrimaries::list)
                        .toList();
        if (ranges.isEmpty()
                || ranges.stream()
                        .anyMatch(range -> ((Expr.Call) range).arguments().size() != 3)) {
            throw Words.error(word, "this is written " + word.shown().replace("'", "") + "(term, index, from, to)");
        }
        return located(word, call(word, parts.get(0), ranges));
    }

    private static Expr list(Expr range) {
        return range instanceof Expr.Call call ? new Expr.Call("List", call.arguments()) : Expr.call("List", range);
    }
}
