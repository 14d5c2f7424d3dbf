package keywright.answer;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Expr;

/** Reads operands that TeX writes by commands: fractions, roots, brackets of growing size, functions, letters. */
final class TexPrimaries {
    private static final Set<String> FRACTIONS = Set.of("frac", "dfrac", "tfrac", "cfrac");
    private static final Set<String> BINOMIALS = Set.of("binom", "dbinom", "tbinom");
    private static final Set<String> MATRICES =
            Set.of("matrix", "pmatrix", "bmatrix", "Bmatrix", "vmatrix", "array", "smallmatrix");

    private final Grammar grammar;
    private final Primaries primaries;
    private final Words words;
    private final TexBrackets brackets;

    TexPrimaries(Grammar grammar, Primaries primaries) {
        this.grammar = grammar;
        this.primaries = primaries;
        this.words = grammar.words;
        this.brackets = new TexBrackets(grammar, primaries, this);
    }

    TexBrackets brackets() {
        return brackets;
    }

    boolean starts(Word command) {
        var name = command.text();
        return FRACTIONS.contains(name)
                || BINOMIALS.contains(name)
                || TexBrackets.opens(name)
                || Set.of("sqrt", "cbrt", "boxed", "fbox", "sum", "prod").contains(name)
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
        if (primaries.means().starts(word)) {
            return located(words.take(), primaries.means().derivatives().command(word));
        }
        if (FRACTIONS.contains(name)) {
            return fraction(words.take());
        }
        if (BINOMIALS.contains(name)) {
            return binomial(words.take());
        }
        if (TexNames.font(word) || TexNames.letter(word)) {
            return named();
        }
        if (TexBrackets.opens(name)) {
            words.take();
            return grammar.nested(() -> brackets.paired(word, name, false));
        }
        return switch (name) {
            case "sqrt", "cbrt" -> root(words.take());
            case "boxed", "fbox" -> located(words.take(), argument(word));
            case "sum", "prod" -> primaries.sums().signed(words.take());
            case "left" -> brackets.left(words.take());
            case "infty" -> located(words.take(), Expr.symbol("Infinity"));
            case "emptyset", "varnothing" -> located(words.take(), new Expr.Call("Set", List.of()));
            case "begin" -> matrix(words.take());
            default -> function(word);
        };
    }

    private Expr binomial(Word word) {
        return located(word, primaries.called("Binomial", List.of(argument(word), argument(word)), word));
    }

    private Expr fraction(Word word) {
        if (!grammar.reading.ofArrays()
                && words.next().is("{")
                && words.ahead(1).text().equals("d")
                && words.ahead(2).is("}")
                && words.ahead(4).text().equals("d")) {
            throw Words.error(word, "a derivative is not carried out here: write what comes out");
        }
        var derivative =
                grammar.reading.ofArrays() ? primaries.means().derivatives().fraction(word) : Optional.<Expr>empty();
        return derivative.isPresent()
                ? derivative.get()
                : located(word, grammar.tree.joined("Divide", argument(word), argument(word), word));
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
        if (command.text().equals("cbrt")) {
            return located(command, Functions.power(argument(command), Expr.of(1, 3)));
        }
        var open = words.next();
        if (!words.took("[")) {
            return located(command, Functions.root(argument(command)));
        }
        var degree = grammar.nested(() -> grammar.formula(0));
        words.expect("]", open);
        return located(command, Functions.power(argument(command), Functions.over(Expr.ONE, degree)));
    }

    /** The name that starts here, with what stands below it. */
    Expr named() {
        var word = words.next();
        if (words.ahead(1).is("_") && (word.text().equals("sum") || word.text().equals("prod"))) {
            return primaries.sums().signed(words.take());
        }
        var indicator = TexNames.font(word) ? primaries.conditions().indicator() : Optional.<Expr>empty();
        if (indicator.isPresent()) {
            return located(word, indicator.get());
        }
        var mean = grammar.reading.ofArrays() ? mean(word) : Optional.<Expr>empty();
        if (mean.isPresent()) {
            return mean.get();
        }
        var name = new TexNames(words, grammar.reading).name();
        return primaries.names().name(new Word(Word.Kind.NAME, name, word.start(), words.end()));
    }

    /** A mean, below whose sign more than a name may stand. */
    private Optional<Expr> mean(Word word) {
        var place = words.place();
        var base = new TexNames(words, grammar.reading).base();
        var mean = base.equals("E") || base.equals("EE")
                ? primaries.means().named(new Word(Word.Kind.NAME, base, word.start(), words.end()))
                : Optional.<Expr>empty();
        if (mean.isEmpty()) {
            words.back(place);
        }
        return mean;
    }

    private Expr function(Word word) {
        if (grammar.reading.function(word.text()).isEmpty()) {
            throw Words.error(word, "unknown command " + word.shown());
        }
        words.take();
        if (word.text().equals("log") && words.next().is("_")) {
            words.take();
            var base = located(word, argument(word));
            var inner = primaries.names().calls().argumentOf(word);
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
        if (name.toString().equals("cases")) {
            var told = grammar.nested(() -> primaries.conditions().cases(command));
            new TexMatrix(grammar, "cases").ended(command);
            return located(command, told);
        }
        if (!MATRICES.contains(name.toString())) {
            throw Words.error(open, "unknown environment '" + name + "'");
        }
        return grammar.nested(() -> located(command, new TexMatrix(grammar, name.toString()).rows(command)));
    }
}
