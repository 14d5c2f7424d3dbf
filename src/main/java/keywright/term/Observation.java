package keywright.term;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.law.Bernoulli;
import keywright.law.Binomial;
import keywright.law.DiscreteUniform;
import keywright.law.Law;
import keywright.law.Poisson;
import keywright.law.Support;

/**
 * What was drawn, once it is known: a likelihood is that of what was drawn, which stands still as the parameters move;
 * a moment is over all that may be drawn.
 */
public final class Observation {
    private Observation() {}

    /** The term with everything observed whose likelihood it speaks of; itself if it is about moments. */
    public static Term of(Term term) {
        if (moment(term)) {
            return term;
        }
        var drawn = Stream.concat(
                        term.all(Density.class).stream().map(Density::at),
                        term.all(DensityOf.class).stream().map(DensityOf::at))
                .filter(at -> at instanceof Drawn || at instanceof Array array && array.random())
                .collect(Collectors.toSet());
        return drawn.isEmpty() ? term : known(term, drawn);
    }

    /**
     * Something drawn whose likelihood is differentiated within a moment by what its own law depends on, so that it
     * would move itself; nothing if there is none.
     */
    public static Optional<Term> moving(Term term) {
        return term.all(Derivative.class).stream()
                .flatMap(derivative -> derivative.of().all(DensityOf.class).stream()
                        .map(DensityOf::at)
                        .filter(at -> at instanceof Drawn && derivative.concerns(at)))
                .findFirst();
    }

    private static boolean moment(Term term) {
        return term instanceof Expectation
                || term instanceof Variance
                || term instanceof Covariance
                || term instanceof Conditional
                || term instanceof Order
                || term.parts().stream().anyMatch(Observation::moment);
    }

    private static Term known(Term term, Set<Term> drawn) {
        if (term instanceof DensityOf density) {
            return new DensityOf(density.letter(), density.drawn(), known(density.at(), drawn));
        }
        if (drawn.contains(term)) {
            return term instanceof Array array
                    ? array.observed()
                    : values((Drawn) term).map(Term.class::cast).orElse(term);
        }
        var parts = term.parts().stream().map(part -> known(part, drawn)).toList();
        return parts.equals(term.parts()) ? term : term.with(parts);
    }

    /** Any values of the law of something drawn, by its name; nothing where they depend on its parameters. */
    private static Optional<Array> values(Drawn drawn) {
        return values(drawn.name(), drawn.shape(), drawn.law()).filter(array -> array.law().stream()
                .flatMap(law -> law.arguments().stream())
                .allMatch(argument ->
                        drawn.symbolic().stream().allMatch(symbol -> argument.freeOf(((Expr.Sym) symbol).name()))));
    }

    /** An array of any values of a law; nothing where there are none that are certain. */
    static Optional<Array> values(String name, Shape shape, Law law) {
        var support = law.support();
        if (support.equals(Support.REALS)) {
            return Optional.of(Array.constant(name, shape, Array.Trait.ANY));
        }
        if (support.equals(Support.POSITIVE)) {
            return Optional.of(Array.constant(name, shape, Array.Trait.POSITIVE));
        }
        if (support.equals(new Support.Interval(Expr.ZERO, Expr.ONE))) {
            return Optional.of(Array.constant(name, shape, Array.Trait.FRACTION));
        }
        return whole(support).map(some -> Array.random(name, shape, some).observed());
    }

    /** Some law of whole numbers that has these values. */
    private static Optional<Law> whole(Support support) {
        if (support.equals(new Support.Points(List.of(Expr.ZERO, Expr.ONE)))) {
            return Optional.of(new Bernoulli(Expr.HALF));
        }
        if (!(support instanceof Support.Integers numbers)) {
            return Optional.empty();
        }
        if (numbers.to().equals(Support.INFINITY)) {
            return numbers.from().equals(Expr.ZERO) ? Optional.of(new Poisson(Expr.of(2))) : Optional.empty();
        }
        return Optional.of(
                numbers.from().equals(Expr.ZERO)
                        ? new Binomial(numbers.to(), Expr.HALF)
                        : new DiscreteUniform(numbers.from(), numbers.to()));
    }
}
