package keywright.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Expr;

/** Reads functions with their powers and arguments: {@code log^2 2n}, {@code exp(-x)}, \(\max\{0, x\}\). */
final class Calls {
    private static final Set<String> UNKNOWN_FUNCTIONS = Set.of("f", "g", "h", "F", "G", "H", "P", "u", "v");
    private static final Set<String> LOGARITHMS = Set.of("Log", "Ln");
    private static final Set<String> INVERTED =
            Set.of("sin", "cos", "tan", "cot", "sec", "csc", "sinh", "cosh", "tanh");
    private static final Set<String> BRACKETS = Set.of("Tuple", "Set", "List");
    private final Grammar grammar;
    private final Primaries primaries;
    private final Words words;
    private final Reading reading;

    Calls(Grammar grammar, Primaries primaries) {
        this.grammar = grammar;
        this.primaries = primaries;
        this.words = grammar.words;
        this.reading = grammar.reading;
    }

    private Expr located(Word word, Expr node) {
        return grammar.tree.located(word.start(), words.end(), node);
    }

    Optional<Expr> call(Word word) {
        var function = reading.function(word.text());
        var bracket = opens(words.next());
        if (function.isEmpty()) {
            return bracket ? chosen(word).or(() -> unknown(word, true)) : unknown(word, false);
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

    boolean opens(Word next) {
        var sized = next.command("left") && words.ahead(1).is("(");
        return next.is("(") || sized || (next.is("[") && !grammar.tex);
    }

    /** {@code C(n, k)} is a binomial coefficient. */
    private Optional<Expr> chosen(Word word) {
        if (!word.text().equals("C") || reading.functions().contains("C")) {
            return logistic(word);
        }
        var place = words.place();
        var parts = arguments();
        if (parts.size() == 2) {
            return Optional.of(located(word, primaries.called("Binomial", parts, word)));
        }
        words.back(place);
        return Optional.empty();
    }

    /** {@code σ(x)} is the logistic function where σ is no name of the problem. */
    private Optional<Expr> logistic(Word word) {
        if (!word.text().equals("sigma") || words.next().start() > word.end()) {
            return Optional.empty();
        }
        if (reading.open()) {
            throw Words.error(word, "may be the logistic function or a number σ times: write sigmoid(x) or σ * (x)");
        }
        return Optional.of(located(word, primaries.called("LogisticSigmoid", arguments(), word)));
    }

    private Optional<Expr> unknown(Word word, boolean bracket) {
        var known = reading.functions().contains(word.text())
                || (reading.open() && UNKNOWN_FUNCTIONS.contains(word.text()));
        if (known && reading.ofArrays() && primed()) {
            words.take();
            return Optional.of(located(word, Expr.call("Nabla", new Expr.Call(word.text(), arguments()))));
        }
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
                && !Names.CONSTANTS.containsKey(word.text())
                && !Alphabet.NAMES.contains(word.text())
                && (reading.open() || words.next().is("["))) {
            throw Words.error(
                    word, "unknown function " + word.shown() + RunTogether.nearest(word.text(), Functions.names()));
        }
        return Optional.empty();
    }

    /** Whether the derivative of a function is called, as in {@code f'(x)}. */
    private boolean primed() {
        return words.next().is("'") && opens(words.ahead(1));
    }

    /** Whether arguments of a function follow, in brackets of any kind. */
    private boolean wraps(Word next) {
        var sized = next.command("left")
                && (words.ahead(1).is("[") || words.ahead(1).command("{"));
        return opens(next) || sized || next.is("[") || next.command("{") || (next.is("{") && !grammar.tex);
    }

    private List<Expr> arguments() {
        if (!words.next().is("(") && !words.next().is("[")) {
            var inner = primaries.primary();
            return inner instanceof Expr.Call call && BRACKETS.contains(call.head())
                    ? call.arguments()
                    : List.of(inner);
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
        power.ifPresent(exponent -> inverse(word, exponent));
        var round = !words.next().is("[");
        var arguments = wraps(words.next()) ? arguments() : List.of(bare(word));
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

    /** @throws Unreadable if the power −1 may as well say that the inverse function is meant */
    private static void inverse(Word function, Expr exponent) {
        if (exponent.normal().equals(Expr.MINUS_ONE) && INVERTED.contains(function.text())) {
            throw Words.error(
                    function,
                    function.text() + "^(-1) may be the inverse function or one over it: write arc" + function.text()
                            + "(x) or 1/" + function.text() + "(x)");
        }
    }

    /** The argument of a function of one, in brackets or not. */
    Expr argumentOf(Word function) {
        if (!wraps(words.next())) {
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
        while (operand(words.next())
                && !words.next().is("-")
                && !words.next().is("(")
                && !words.next().is("|")
                && !isFunction(words.next())) {
            argument = Expr.call("Times", argument, grammar.formula(59));
        }
        return grammar.tree.located(start, words.end(), argument);
    }

    private boolean operand(Word word) {
        return switch (word.kind()) {
            case NUMBER, NAME -> true;
            case COMMAND -> primaries.starts(word);
            case MARK -> word.is("(") || word.is("{") || word.is("-") || word.is("|");
            case END -> false;
        };
    }

    private boolean isFunction(Word word) {
        return (word.kind() == Word.Kind.NAME || word.kind() == Word.Kind.COMMAND)
                && reading.function(word.text()).isPresent()
                && !letter(word)
                && !reading.declares(word.text());
    }
}
