package keywright.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/** The laws of sums of a few independent numbers of one family. */
public final class Totals {
    private Totals() {}

    /** The law of the sum; nothing if it is none of the laws known. */
    public static Optional<Law> of(List<Law> laws) {
        return Stream.<Optional<Law>>of(poisson(laws), binomial(laws), chiSquare(laws), gamma(laws))
                .flatMap(Optional::stream)
                .findFirst();
    }

    private static Optional<Law> poisson(List<Law> laws) {
        var means = all(laws, law -> law instanceof Poisson poisson ? Optional.of(poisson.mean()) : Optional.empty());
        return means.map(Poisson::new);
    }

    private static Optional<Law> chiSquare(List<Law> laws) {
        var degrees = all(laws, law -> law instanceof ChiSquare chi ? Optional.of(chi.degrees()) : Optional.empty());
        return degrees.map(ChiSquare::new);
    }

    private static Optional<Law> binomial(List<Law> laws) {
        var same = laws.stream().flatMap(law -> trials(law).stream()).toList();
        return same.size() == laws.size()
                        && same.stream().map(Binomial::probability).distinct().count() == 1
                ? Optional.of(new Binomial(
                        Algebra.plus(same.stream().map(Binomial::trials).toList()),
                        same.get(0).probability()))
                : Optional.empty();
    }

    private static Optional<Binomial> trials(Law law) {
        return law instanceof Binomial binomial
                ? Optional.of(binomial)
                : law instanceof Bernoulli one
                        ? Optional.of(new Binomial(Expr.ONE, one.probability()))
                        : Optional.empty();
    }

    private static Optional<Law> gamma(List<Law> laws) {
        var same = laws.stream().flatMap(law -> shape(law).stream()).toList();
        return same.size() == laws.size()
                        && same.stream().map(Gamma::scale).distinct().count() == 1
                ? Optional.of(new Gamma(
                        Algebra.plus(same.stream().map(Gamma::shape).toList()),
                        same.get(0).scale()))
                : Optional.empty();
    }

    private static Optional<Gamma> shape(Law law) {
        if (law instanceof Gamma gamma) {
            return Optional.of(gamma);
        }
        if (law instanceof ChiSquare chi) {
            return Optional.of(new Gamma(Algebra.times(Expr.HALF, chi.degrees()), Expr.of(2)));
        }
        return law instanceof Exponential exponential
                ? Optional.of(new Gamma(Expr.ONE, Algebra.power(exponential.rate(), Expr.MINUS_ONE)))
                : Optional.empty();
    }

    private static Optional<Expr> all(List<Law> laws, java.util.function.Function<Law, Optional<Expr>> parameter) {
        var found = laws.stream().flatMap(law -> parameter.apply(law).stream()).toList();
        return found.size() == laws.size() ? Optional.of(Algebra.plus(found)) : Optional.empty();
    }
}
