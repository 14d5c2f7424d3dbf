package keywright.answer;

import java.util.Optional;
import keywright.cas.Expr;

/**
 * Reads derivatives: \(\nabla_\theta g\), \(\partial_\theta g\), \(\partial g/\partial\theta\), {@code dg/dtheta},
 * {@code d/dtheta g}.
 */
record Derivatives(Grammar grammar, Primaries primaries) {
    private Words words() {
        return grammar.words;
    }

    private Expr located(Word word, Expr node) {
        return grammar.tree.located(word.start(), words().end(), node);
    }

    /** What a command for derivatives says, which has been read. */
    Expr command(Word word) {
        return word.text().equals("partial") && !words().next().is("_") ? partial(word) : gradient(word, "");
    }

    /** The gradient, by what stands below the sign or by the whole argument of a function. */
    Expr gradient(Word word, String below) {
        var by = below.isEmpty()
                ? words().took("_") ? Optional.of(primaries.below(word)) : Optional.<Expr>empty()
                : Optional.<Expr>of(Expr.symbol(grammar.reading.meant(below)));
        var of = primaries.postfixed();
        return by.map(variable -> Expr.call("Nabla", of, variable)).orElseGet(() -> Expr.call("Nabla", of));
    }

    /** {@code \partial g / \partial \theta}, {@code \partial / \partial \theta g}; the first sign has been read. */
    private Expr partial(Word word) {
        var before = words().next().is("/");
        Optional<Expr> above = before ? Optional.empty() : Optional.of(primaries.postfixed());
        if (!words().took("/") || !words().tookCommand("partial")) {
            throw Words.error(word, "a derivative is written \u2202g/\u2202x");
        }
        var by = primaries.primary();
        return located(word, Expr.call("D", above.orElseGet(primaries::postfixed), by));
    }

    /** The same as a fraction, whose sign has been read; nothing if it is none. */
    Optional<Expr> fraction(Word word) {
        var place = words().place();
        if (!words().took("{") || !sign()) {
            words().back(place);
            return Optional.empty();
        }
        var bare = words().next().is("}");
        var above = bare ? Optional.<Expr>empty() : Optional.of(grammar.formula(Grammar.PRODUCT));
        words().expect("}", word);
        if (!words().took("{") || !sign()) {
            throw Words.error(words().next(), "expected '{\\partial' of the variable");
        }
        var by = grammar.formula(Grammar.PRODUCT);
        words().expect("}", word);
        var of = above.orElseGet(primaries::postfixed);
        return Optional.of(located(word, Expr.call("D", of, by)));
    }

    private boolean sign() {
        var next = words().next();
        var letter = next.kind() == Word.Kind.NAME && next.text().equals("d") && !grammar.reading.declares("d");
        if (letter || next.command("partial")) {
            words().take();
            return true;
        }
        return false;
    }

    /** {@code dg/dtheta} and {@code d/dtheta g}, whose first name has been read. */
    Optional<Expr> named(Word word) {
        var by = words().ahead(1);
        if (!grammar.reading.ofArrays()
                || !word.text().startsWith("d")
                || !words().next().is("/")
                || by.kind() != Word.Kind.NAME
                || !by.text().startsWith("d")
                || !grammar.reading.declares(by.text().substring(1))) {
            return Optional.empty();
        }
        var of = word.text().substring(1);
        var function = grammar.reading.functions().contains(of);
        if (!of.isEmpty() && !function && !grammar.reading.declares(of)) {
            throw Words.error(word, word.shown() + " may be a derivative, but '" + of + "' is nothing in the problem");
        }
        words().take();
        words().take();
        var variable = Expr.symbol(grammar.reading.meant(by.text().substring(1)));
        var differentiated =
                of.isEmpty() ? primaries.postfixed() : Expr.symbol(function ? of : grammar.reading.meant(of));
        return Optional.of(located(word, Expr.call("D", differentiated, variable)));
    }
}
