package keywright.grade;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Normal;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Term;

/**
 * Other ways to write a mean over one normal array: with its law, with another letter, with standard noise.
 *
 * @param answer the mean
 * @param taken the names that mean something already
 */
record NamedLaws(Term answer, Set<String> taken) {
    private static final List<String> LETTERS = List.of("u", "v", "w", "y", "z");

    private record Noise(Expr name, Expr mean, Expr deviation) {}

    /** The forms, which are still to be proved equal. */
    Stream<Expr> of() {
        var all = Stream.concat(
                        answer.all(Array.class).stream().filter(Term::random).map(NamedLaws::noise),
                        answer.all(Drawn.class).stream().map(NamedLaws::noise))
                .distinct()
                .toList();
        var letter = LETTERS.stream().filter(one -> !taken.contains(one)).findFirst();
        return all.size() == 1 && letter.isPresent()
                ? all.get(0).stream().flatMap(noise -> forms(noise, Expr.symbol(letter.get())))
                : Stream.empty();
    }

    private static Optional<Noise> noise(Array array) {
        Optional<Law> law = array.law();
        return law.filter(Normal.class::isInstance)
                .map(Normal.class::cast)
                .map(normal -> new Noise(array.formula(), normal.mean(), normal.deviation()));
    }

    private static Optional<Noise> noise(Drawn drawn) {
        return drawn.head().equals("NormalDistribution")
                ? Optional.of(new Noise(
                        drawn.formula(),
                        drawn.arguments().get(0).formula(),
                        drawn.arguments().get(1).formula()))
                : Optional.empty();
    }

    private Stream<Expr> forms(Noise noise, Expr letter) {
        var scaled = Expr.call("Times", noise.deviation(), letter);
        var standard = noise.mean().equals(Expr.ZERO) ? scaled : Expr.call("Plus", noise.mean(), scaled);
        return Stream.of(
                        taken(noise.name(), noise.name(), noise),
                        taken(noise.name(), letter, noise),
                        taken(noise.name(), standard, new Noise(letter, Expr.ZERO, Expr.ONE)))
                .flatMap(Optional::stream);
    }

    /** The answer with {@code by} for the noise, under the law of the letter in it. */
    private Optional<Expr> taken(Expr name, Expr by, Noise law) {
        var letter = by instanceof Expr.Sym ? by : law.name();
        var said = Expr.call("Distributed", letter, Expr.call("NormalDistribution", law.mean(), law.deviation()));
        return ArrayRewritings.once(
                answer.formula(),
                call -> call.is("Expectation", 1)
                        ? Optional.of(Expr.call("Expectation", replaced(call.argument(0), name, by), said))
                        : Optional.empty());
    }

    /** Nothing is evaluated. */
    private static Expr replaced(Expr formula, Expr name, Expr by) {
        return formula.equals(name)
                ? by
                : formula instanceof Expr.Call call
                        ? new Expr.Call(
                                call.head(),
                                call.arguments().stream()
                                        .map(part -> replaced(part, name, by))
                                        .toList())
                        : formula;
    }
}
