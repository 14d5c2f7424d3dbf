package keywright.answer;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import keywright.cas.Expr;

/** Reads what a random array is and the law it follows: {@code z ~ N(0, sigma^2 I)}, \(x \sim p_\theta\). */
record LawPrimaries(Grammar grammar, Primaries primaries) {
    private static final Set<String> NORMAL = Set.of("N", "Normal", "normal", "Gaussian");

    private Words words() {
        return grammar.words;
    }

    /** The name, which need not be declared. */
    Expr.Sym name() {
        var word = words().next();
        if (word.kind() == Word.Kind.NAME && !grammar.tex) {
            words().take();
            return Expr.symbol(grammar.reading.meant(word.text()));
        }
        if (word.kind() == Word.Kind.NAME || TexNames.letter(word) || TexNames.font(word)) {
            return Expr.symbol(grammar.reading.meant(new TexNames(words(), grammar.reading).name()));
        }
        throw Words.error(word, "expected the name of what is random but found " + word.shown());
    }

    /** A name, or a name and its law as {@code Distributed[z, law]}. */
    Expr binder() {
        return distributed();
    }

    /** A name as it stands below a sign of a mean, which may be spoken of within the mean. */
    Expr.Sym bound(String typed) {
        var name = grammar.reading.meant(typed);
        grammar.bind(name);
        return Expr.symbol(name);
    }

    private Expr distributed() {
        if (words().next().text().equals("Distributed") && words().ahead(1).is("[")) {
            words().take();
            var open = words().take();
            var name = bound(name().name());
            words().expect(",", open);
            var law = law();
            words().expect("]", open);
            return Expr.call("Distributed", name, law);
        }
        var name = bound(name().name());
        return words().took("~") || words().tookCommand("sim") ? Expr.call("Distributed", name, law()) : name;
    }

    Expr law() {
        var start = words().next();
        var name = name().name();
        var open = words().next();
        if (!open.is("(") && !open.is("[") && !open.command("left")) {
            return Expr.symbol(name);
        }
        if (name.startsWith("p") || name.startsWith("q")) {
            skip();
            return Expr.symbol(name);
        }
        var arguments = arguments();
        if (!NORMAL.contains(name)) {
            return new Expr.Call(name, arguments);
        }
        if (arguments.size() != 2) {
            throw Words.error(start, "a normal law has a mean and a variance");
        }
        return Expr.call("NormalDistribution", arguments.get(0), Functions.root(variance(arguments.get(1), start)));
    }

    private List<Expr> arguments() {
        return grammar.nested(() -> {
                            var sized = words().tookCommand("left");
                            var open = words().take();
                            var close = open.is("(") ? ")" : "]";
                            var parts = new ArrayList<Expr>();
                            do {
                                parts.add(grammar.formula(0));
                            } while (words().took(",") || words().took(";"));
                            if (sized) {
                                words().tookCommand("right");
                            }
                            words().expect(close, open);
                            return new Expr.Call("List", parts);
                        })
                        instanceof Expr.Call list
                ? list.arguments()
                : List.of();
    }

    private void skip() {
        var open = words().take();
        while (!words().next().is(")") && !words().next().is("]")) {
            if (words().take().kind() == Word.Kind.END) {
                throw Words.error(open, open.shown() + " is not closed");
            }
        }
        words().take();
    }

    /** A variance, which may be written as a multiple of the identity matrix. */
    private static Expr variance(Expr typed, Word at) {
        if (identity(typed)) {
            return Expr.ONE;
        }
        if (typed instanceof Expr.Call call && call.head().equals("Times")) {
            var factors = call.arguments().stream()
                    .filter(factor -> !identity(factor))
                    .toList();
            if (factors.size() >= call.arguments().size() - 1) {
                return new Expr.Call("Times", factors);
            }
        }
        if (typed instanceof Expr.Call call && call.is("IdentityMatrix", 2)) {
            throw Words.error(at, "a variance is a multiple of one identity matrix");
        }
        return typed;
    }

    private static boolean identity(Expr formula) {
        return formula instanceof Expr.Call call && call.head().equals("IdentityMatrix");
    }
}
