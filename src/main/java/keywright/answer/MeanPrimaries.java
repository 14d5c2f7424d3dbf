package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Expr;

/**
 * Reads what is said of random arrays and of functions of arrays: {@code E_z[f(mu + z)]}, \(\nabla_\theta \log
 * p_\theta(x)\), \(\partial g/\partial\theta\).
 */
final class MeanPrimaries {
    private static final Set<String> MEANS = Set.of("E", "EE", "Expectation", "expectation", "expect");
    private static final Set<String> GRADIENTS = Set.of("nabla", "grad", "gradient");

    private final Grammar grammar;
    private final Primaries primaries;
    private final Words words;

    MeanPrimaries(Grammar grammar, Primaries primaries) {
        this.grammar = grammar;
        this.primaries = primaries;
        this.words = grammar.words;
    }

    /** Whether an operand may start with this command. */
    boolean starts(Word command) {
        return grammar.reading.ofArrays()
                && (GRADIENTS.contains(command.text()) || command.text().equals("partial"));
    }

    /** What a name says, if it is one of these; what stands below it is part of it in plain text. */
    Optional<Expr> named(Word word) {
        if (grammar.bound(word.text())) {
            return Optional.of(located(word, Expr.symbol(word.text())));
        }
        var at = word.text().indexOf('_');
        var base = at < 0 ? word.text() : word.text().substring(0, at);
        var below = at < 0 ? "" : word.text().substring(at + 1);
        if (!grammar.reading.ofArrays() || grammar.reading.declares(word.text())) {
            return Optional.empty();
        }
        if (MEANS.contains(base) && (opens() || at >= 0 || words.next().is("_"))) {
            return Optional.of(located(word, mean(word, binders(word, below))));
        }
        if (GRADIENTS.contains(base) && !words.next().is("[") && !(base.equals("grad") && called())) {
            return Optional.of(located(word, derivatives().gradient(word, below)));
        }
        return base.equals("p") && !grammar.reading.functions().contains(base) && density()
                ? Optional.of(located(word, density(word)))
                : Optional.empty();
    }

    /** Whether brackets follow, perhaps after the name of a parameter below. */
    private boolean density() {
        var place = words.place();
        if (words.took("_")) {
            primaries.below(words.next());
        }
        if (opens()) {
            return true;
        }
        words.back(place);
        return false;
    }

    private Expr located(Word word, Expr node) {
        return grammar.tree.located(word.start(), words.end(), node);
    }

    private boolean opens() {
        var next = words.next();
        var sized = next.command("left")
                && (words.ahead(1).is("(") || words.ahead(1).is("["));
        return next.is("(") || next.is("[") || sized || next.command("{") || next.command("left") && curly();
    }

    private boolean curly() {
        return words.ahead(1).command("{");
    }

    /** Whether two arguments follow, as in {@code grad(f(x), x)}. */
    private boolean called() {
        var place = words.place();
        if (!words.took("(")) {
            return false;
        }
        grammar.formula(0);
        var two = words.next().is(",");
        words.back(place);
        return two;
    }

    private List<Expr> binders(Word word, String below) {
        var laws = new LawPrimaries(grammar, primaries);
        if (!below.isEmpty()) {
            return List.of(laws.bound(below));
        }
        if (!words.took("_")) {
            return List.of();
        }
        if (!words.took("{")) {
            return List.of(laws.binder());
        }
        var binders = new ArrayList<Expr>();
        do {
            binders.add(laws.binder());
        } while (words.took(",") || words.took(";"));
        words.expect("}", word);
        return binders;
    }

    private Expr mean(Word word, List<Expr> binders) {
        var parts = new ArrayList<Expr>();
        if (opens()) {
            parts.add(grammar.nested(() -> body(word, parts)));
            parts.add(0, parts.remove(parts.size() - 1));
        } else {
            parts.add(grammar.formula(Grammar.PRODUCT));
        }
        parts.addAll(binders);
        return new Expr.Call("Expectation", parts);
    }

    /** What stands in the brackets; what follows a comma says over what the mean is. */
    private Expr body(Word word, List<Expr> binders) {
        var sized = words.tookCommand("left");
        var open = words.take();
        var laws = new LawPrimaries(grammar, primaries);
        drawnBelow(laws);
        var body = grammar.formula(0);
        while (words.took(",") || words.took("|")) {
            var list = words.took("{");
            do {
                binders.add(laws.binder());
            } while (list && words.took(","));
            if (list) {
                words.expect("}", word);
            }
        }
        if (sized && !words.tookCommand("right")) {
            throw Words.error(words.next(), "expected '\\right' for '\\left'");
        }
        if (open.kind() == Word.Kind.COMMAND) {
            if (!words.tookCommand("}")) {
                throw Words.error(words.next(), "expected '\\}' for '\\{'");
            }
        } else {
            words.expect(open.is("(") ? ")" : "]", open);
        }
        return body;
    }

    /** Lets names occur whose law is said behind what they occur in, as u in {@code E[f(u), u ~ N(0, 1)]}. */
    private void drawnBelow(LawPrimaries laws) {
        for (int i = 1; words.ahead(i).kind() != Word.Kind.END; i++) {
            var name = words.ahead(i - 1);
            if (name.kind() == Word.Kind.NAME
                    && (words.ahead(i).is("~") || words.ahead(i).command("sim"))) {
                laws.bound(name.text());
            }
        }
    }

    Derivatives derivatives() {
        return new Derivatives(grammar, primaries);
    }

    /** {@code p(x | theta)}: the density of a declared array; what it depends on is known. */
    private Expr density(Word word) {
        var sized = words.tookCommand("left");
        var open = words.take();
        var of = grammar.barred(() -> {});
        while (!words.next().is(")") && !words.next().is("]") && words.next().kind() != Word.Kind.END) {
            words.take();
        }
        words.expect(open.is("(") ? ")" : "]", open);
        if (sized) {
            throw Words.error(word, "write the density with plain brackets");
        }
        return Expr.call("PDF", of);
    }
}
