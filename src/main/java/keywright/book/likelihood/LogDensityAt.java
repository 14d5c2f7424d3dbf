package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Normal;
import keywright.law.Support;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Density;
import keywright.term.DensityOf;
import keywright.term.Drawn;
import keywright.term.Information;
import keywright.term.Multinormal;
import keywright.term.Term;

/** The logarithm of the density of something random at a place, whatever is known of its law. */
final class LogDensityAt {
    private LogDensityAt() {}

    /** The logarithm of a density that goes by the letter. */
    static Term of(String letter, Term random, Term at) {
        return new Apply(
                "Log",
                random instanceof Array array && (at instanceof Array || !normal(array))
                        ? new Density(letter, array.law().orElseThrow(), at)
                        : new DensityOf(letter, random, at));
    }

    private static boolean normal(Array vector) {
        return vector.shape().rank() == 1 && vector.law().orElseThrow() instanceof Normal;
    }

    /** The conditions under which all values of the first law are values of the other; nothing if that cannot be. */
    static Optional<List<Condition>> within(Information information, Context context) {
        return support(information.of()).flatMap(inner -> information
                .other()
                .flatMap(LogDensityAt::support)
                .flatMap(outer -> new Supports(context.facts()).within(inner, outer)));
    }

    /** The values of something random, where they do not move with its parameters. */
    static Optional<Support> support(Term random) {
        if (random instanceof Multinormal) {
            return Optional.of(Support.REALS);
        }
        return random instanceof Drawn drawn
                ? Optional.of(drawn.law().support()).filter(support -> drawn.symbolic().stream()
                        .allMatch(symbol -> support.freeOf(((keywright.cas.Expr.Sym) symbol).name())))
                : random instanceof Array array
                        ? array.law().map(Law::support).or(() -> declared(array))
                        : Optional.empty();
    }

    private static Optional<Support> declared(Array array) {
        return switch (array.trait()) {
            case POSITIVE -> Optional.of(Support.POSITIVE);
            case FRACTION -> Optional.of(new Support.Interval(Expr.ZERO, Expr.ONE));
            case ANY, NONZERO, FUNCTION, ELEMENTWISE, PROBABILITY, OBSERVED, SYMMETRIC, POSITIVE_DEFINITE ->
                Optional.empty();
        };
    }
}
