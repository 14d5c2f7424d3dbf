package keywright.law;

import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Function;
import keywright.cas.Expr;

/**
 * The laws of one name in the Wolfram language.
 *
 * @param parameters what the arguments mean, in words
 * @param convention what else has to be said, in words: which of several laws of the name it is; mostly nothing
 * @param reader the law that a call with this head names; nothing if the arguments do not fit
 */
public record Family(String head, String parameters, String convention, Function<Expr.Call, Optional<Law>> reader) {

    /** A family whose arguments say all. */
    Family(String head, String parameters, Function<Expr.Call, Optional<Law>> reader) {
        this(head, parameters, "", reader);
    }

    /** How a law of the family is written, as in {@code write ParetoDistribution[least value, shape]}. */
    public String usage() {
        return "write " + head + "[" + parameters + "]" + (convention.isEmpty() ? "" : ": " + convention);
    }

    /** A family with one parameter. */
    static Family one(String head, String parameter, Function<Expr, Law> law) {
        return new Family(head, parameter, call -> Optional.of(call)
                .filter(c -> c.is(head, 1))
                .map(c -> law.apply(c.argument(0))));
    }

    /** A family with two parameters. */
    static Family two(String head, String parameters, BiFunction<Expr, Expr, Law> law) {
        return new Family(head, parameters, call -> Optional.of(call)
                .filter(c -> c.is(head, 2))
                .map(c -> law.apply(c.argument(0), c.argument(1))));
    }

    /** A family with a location and a scale, which are 0 and 1 where none are written. */
    static Family located(String head, String parameters, BiFunction<Expr, Expr, Law> law) {
        return two(head, parameters, law).standard(Expr.ZERO, Expr.ONE);
    }

    /** A family whose parameters are the two ends of a range, in a list. */
    static Family ranged(String head, BiFunction<Expr, Expr, Law> law) {
        return new Family(
                head,
                "{from, to}",
                call -> call.is(head, 1) && call.argument(0) instanceof Expr.Call list && list.is("List", 2)
                        ? Optional.of(law.apply(list.argument(0), list.argument(1)))
                        : Optional.empty());
    }

    /** The family in which no arguments at all mean these. */
    Family standard(Expr... arguments) {
        var standard = new Expr.Call(head, List.of(arguments));
        return new Family(
                head,
                parameters,
                convention,
                call -> reader.apply(call.arguments().isEmpty() ? standard : call));
    }

    /** The family with words on its convention. */
    Family meaning(String words) {
        return new Family(head, parameters, words, reader);
    }
}
