package keywright.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Expr;

/** Reads names: declared ones, constants, functions with their arguments, and several run together as {@code mn}. */
final class Names {
    static final Map<String, String> CONSTANTS = Map.ofEntries(
            Map.entry("pi", "Pi"),
            Map.entry("Pi", "Pi"),
            Map.entry("%pi", "Pi"),
            Map.entry("e", "E"),
            Map.entry("E", "E"),
            Map.entry("%e", "E"),
            Map.entry("i", "I"),
            Map.entry("I", "I"),
            Map.entry("%i", "I"),
            Map.entry("Infinity", "Infinity"),
            Map.entry("infinity", "Infinity"),
            Map.entry("infty", "Infinity"),
            Map.entry("oo", "Infinity"),
            Map.entry("inf", "Infinity"),
            Map.entry("EulerGamma", "EulerGamma"));
    private static final Set<String> UNKNOWN_FUNCTIONS = Set.of("f", "g", "h", "F", "G", "H", "P", "u", "v");
    private static final Set<String> LOGARITHMS = Set.of("Log", "Ln");
    private final Grammar grammar;
    private final Primaries primaries;
    private final Words words;
    private final Reading reading;

    Names(Grammar grammar, Primaries primaries) {
        this.grammar = grammar;
        this.primaries = primaries;
        this.words = grammar.words;
        this.reading = grammar.reading;
    }

    Expr name() {
        return name(words.take());
    }

    /** What a name means that has just been read. */
    Expr name(Word word) {
        var name = word.text();
        if (reading.declares(name + "^2") && tookSquare()) {
            return located(word, Expr.symbol(reading.meant(name + "^2")));
        }
        if (reading.declares(name)) {
            return located(word, Expr.symbol(reading.meant(name)));
        }
        if (ArrayFunctions.made(name, reading, opens(words.next())).isPresent()) {
            return located(word, ArrayFunctions.made(name, reading, false).orElseThrow());
        }
        if (name.startsWith("I_") && opens(words.next())) {
            return bessel(word);
        }
        var called = primaries.means().named(word).or(() -> call(word));
        if (called.isPresent()) {
            return called.get();
        }
        if (CONSTANTS.containsKey(name)) {
            return constant(word);
        }
        if (reading.open() || Alphabet.NAMES.contains(name) && reading.names().isEmpty()) {
            return located(word, Expr.symbol(name));
        }
        return split(word);
    }

    /** {@code \sigma^2} may be the name of a variance. */
    private boolean tookSquare() {
        var place = words.place();
        if (words.took("^")) {
            var braces = words.took("{");
            if (words.next().text().equals("2")) {
                words.take();
                if (!braces || words.took("}")) {
                    return true;
                }
            }
        }
        words.back(place);
        return false;
    }

    /** {@code I_0(x)} is a Bessel function. */
    private Expr bessel(Word word) {
        var order = Answer.read(word.text().substring(2), reading).formula();
        return located(word, primaries.called("BesselI", List.of(order, argumentOf(word)), word));
    }

    private Expr located(Word word, Expr node) {
        return grammar.tree.located(word.start(), words.end(), node);
    }

    private Expr constant(Word word) {
        var meaning = CONSTANTS.getOrDefault(word.text(), word.text());
        if (meaning.equals("I") && reading.refused().contains(Reading.Refused.COMPLEX)) {
            throw Words.error(word, "the imaginary unit; a real answer is asked for");
        }
        return located(word, Expr.symbol(meaning));
    }

    private Optional<Expr> call(Word word) {
        var function = reading.function(word.text());
        var bracket = opens(words.next());
        if (function.isEmpty()) {
            return unknown(word, bracket);
        }
        if (letter(word) && !bracket) {
            return Optional.empty();
        }
        return Optional.of(applied(word));
    }

    /** A Greek letter or a single letter is a name unless it is called. */
    private boolean letter(Word word) {
        return Alphabet.NAMES.contains(word.text())
                || word.text().length() == 1
                || Set.of("root", "step", "sig", "comb", "ld", "lb")
                        .contains(word.text().toLowerCase(java.util.Locale.ROOT));
    }

    private boolean opens(Word next) {
        var sized = next.command("left") && words.ahead(1).is("(");
        return next.is("(") || sized || (next.is("[") && !grammar.tex);
    }

    private Optional<Expr> unknown(Word word, boolean bracket) {
        var known = reading.functions().contains(word.text())
                || (reading.open() && UNKNOWN_FUNCTIONS.contains(word.text()));
        if (bracket && known) {
            return Optional.of(located(word, new Expr.Call(word.text(), arguments())));
        }
        if (known && reading.ofArrays()) {
            return Optional.of(located(word, Expr.symbol(word.text())));
        }
        var touching = words.next().start() == word.end();
        if (bracket
                && touching
                && word.text().length() > 1
                && !CONSTANTS.containsKey(word.text())
                && !Alphabet.NAMES.contains(word.text())
                && (reading.open() || words.next().is("["))) {
            throw Words.error(
                    word, "unknown function " + word.shown() + RunTogether.nearest(word.text(), Functions.names()));
        }
        return Optional.empty();
    }

    private List<Expr> arguments() {
        if (words.next().command("left")) {
            var inner = primaries.primary();
            return inner instanceof Expr.Call call && call.head().equals("Tuple") ? call.arguments() : List.of(inner);
        }
        var open = words.take();
        var close = open.is("(") ? ")" : "]";
        return grammar.nested(() -> {
                            var parts = primaries.parts(open, close, close);
                            words.expect(close, open);
                            return new Expr.Call("List", parts);
                        })
                        instanceof Expr.Call list
                ? list.arguments()
                : List.of();
    }

    /** A function with its power, base and arguments: {@code log^2 2n} is {@code log(2n)^2}. */
    private Expr applied(Word word) {
        Optional<Expr> power = Optional.empty();
        if (words.next().is("^") || words.next().is("**")) {
            words.take();
            power = Optional.of(grammar.formula(61));
        }
        var round = !words.next().is("[");
        var arguments = opens(words.next()) ? arguments() : List.of(bare(word));
        var logarithm = round
                && arguments.size() == 2
                && LOGARITHMS.contains(
                        reading.function(word.text()).orElseThrow().head());
        var call = primaries.called(
                word.text(), logarithm ? List.of(arguments.get(1), arguments.get(0)) : arguments, word);
        var node = located(word, call);
        return power.map(exponent -> located(word, Functions.power(node, exponent)))
                .orElse(node);
    }

    /** The argument of a function of one, in brackets or not. */
    Expr argumentOf(Word function) {
        if (!opens(words.next())) {
            return bare(function);
        }
        var arguments = arguments();
        if (arguments.size() != 1) {
            throw Words.error(function, function.shown() + " takes one argument here");
        }
        return arguments.get(0);
    }

    /** An argument without brackets: factors side by side, up to the next operator or function. */
    Expr bare(Word function) {
        if (!operand(words.next())) {
            throw Words.error(function, function.shown() + " is a function: write its argument in brackets");
        }
        var start = words.next().start();
        if (words.next().is("-")) {
            words.take();
            return Expr.call("Times", Expr.MINUS_ONE, bare(function));
        }
        var argument = grammar.formula(59);
        while (operand(words.next()) && !words.next().is("-") && !words.next().is("(") && !isFunction(words.next())) {
            argument = Expr.call("Times", argument, grammar.formula(59));
        }
        return grammar.tree.located(start, words.end(), argument);
    }

    private boolean operand(Word word) {
        return switch (word.kind()) {
            case NUMBER, NAME -> true;
            case COMMAND -> primaries.starts(word);
            case MARK -> word.is("(") || word.is("{") || word.is("-");
            case END -> false;
        };
    }

    private boolean isFunction(Word word) {
        return (word.kind() == Word.Kind.NAME || word.kind() == Word.Kind.COMMAND)
                && reading.function(word.text()).isPresent()
                && !letter(word)
                && !reading.declares(word.text());
    }

    private Expr split(Word word) {
        var pieces = new RunTogether(reading).pieces(word);
        words.insert(pieces.subList(1, pieces.size()));
        return name(pieces.get(0));
    }
}
