package keywright.answer;

import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Grammar grammar;
    private final Primaries primaries;
    private final Words words;
    private final Reading reading;
    private final Calls calls;

    Names(Grammar grammar, Primaries primaries) {
        this.grammar = grammar;
        this.primaries = primaries;
        this.words = grammar.words;
        this.reading = grammar.reading;
        this.calls = new Calls(grammar, primaries);
    }

    Expr name() {
        return name(words.take());
    }

    /** What a name means that has just been read. */
    Expr name(Word word) {
        var name = word.text();
        if (grammar.bound(name)) {
            return located(word, Expr.symbol(name));
        }
        if (reading.declares(name + "^2") && tookSquare()) {
            return located(word, Expr.symbol(reading.meant(name + "^2")));
        }
        if (reading.declares(name)) {
            return located(word, Expr.symbol(reading.meant(name)));
        }
        var called = called(word);
        if (called.isPresent()) {
            return called.get();
        }
        if (CONSTANTS.containsKey(name)) {
            return constant(word);
        }
        var apart = reading.open() ? new RunTogether(reading).declared(word) : List.<Word>of();
        var spoken = apart.isEmpty() ? RunTogether.spoken(word) : apart;
        if (!spoken.isEmpty()) {
            words.insert(spoken.subList(1, spoken.size()));
            return name(spoken.get(0));
        }
        if (reading.open() || Alphabet.NAMES.contains(name) && reading.names().isEmpty()) {
            return located(word, Expr.symbol(name));
        }
        return split(word);
    }

    /** What a name means that is not declared and may be called, or stand for an array. */
    private Optional<Expr> called(Word word) {
        var name = word.text();
        if (ArrayFunctions.made(name, reading, calls.opens(words.next())).isPresent()) {
            return ArrayFunctions.made(name, reading, false).map(made -> located(word, made));
        }
        var unit = ArrayFunctions.unit(name, reading, grammar::bound).or(() -> ArrayFunctions.spoken(name, reading));
        if (unit.isPresent()) {
            return unit.map(made -> located(word, made));
        }
        if (name.startsWith("I_") && calls.opens(words.next())) {
            return Optional.of(bessel(word));
        }
        if (name.matches("(?:log|Log)_\\w+")) {
            var base = Answer.read(name.substring(4), reading).formula();
            return Optional.of(located(word, primaries.called("Log", List.of(base, calls.argumentOf(word)), word)));
        }
        return primaries
                .sums()
                .named(word)
                .or(() -> primaries.conditions().named(word).map(found -> located(word, found)))
                .or(() -> primaries.sums().entry(word))
                .or(() -> primaries.means().named(word))
                .or(() -> primaries.means().derivatives().named(word))
                .or(() -> calls.call(word));
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
        return located(word, primaries.called("BesselI", List.of(order, calls.argumentOf(word)), word));
    }

    private Expr located(Word word, Expr node) {
        return grammar.tree.located(word.start(), words.end(), node);
    }

    private Expr constant(Word word) {
        var meaning = CONSTANTS.getOrDefault(word.text(), word.text());
        if (meaning.equals("I") && reading.refused().contains(Reading.Refused.COMPLEX)) {
            throw Words.error(word, "the imaginary unit; a real answer is asked for");
        }
        if (word.text().equals("E")
                && (calls.opens(words.next()) || words.next().is("["))) {
            throw Words.error(word, "a mean is not known here; the number e is written e");
        }
        return located(word, Expr.symbol(meaning));
    }

    Calls calls() {
        return calls;
    }

    private Expr split(Word word) {
        var pieces = new RunTogether(reading).pieces(word);
        words.insert(pieces.subList(1, pieces.size()));
        return name(pieces.get(0));
    }
}
