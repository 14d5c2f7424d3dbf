package keywright.check;

import java.util.Arrays;
import java.util.List;
import java.util.function.DoubleBinaryOperator;
import java.util.stream.IntStream;
import keywright.law.Normal;
import keywright.numeric.LinearAlgebra;
import keywright.numeric.LogDensity;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Information;
import keywright.term.Multinormal;
import keywright.term.Term;

/**
 * Entropies and divergences: of independent entries by quadrature, entry by entry; of jointly normal vectors by the
 * mean of the logarithms of densities over the ends of the axes of an ellipsoid, which is exact for squares.
 */
record Informations(Execution numbers) {

    /** The densities of all entries. */
    private interface Entries {
        List<LogDensity> at(Frame frame);
    }

    NumberNode number(Information information) {
        var of = information.of();
        var other = information.other().orElse(of);
        if (of instanceof Multinormal || other instanceof Multinormal || normal(of) && normal(other)) {
            return joint(information.kind(), of, other);
        }
        if (of instanceof Array && other instanceof Array) {
            return alike(information);
        }
        var first = entries(of);
        var second = entries(other);
        return frame -> {
            var p = first.at(frame);
            var q = second.at(frame);
            return IntStream.range(0, p.size())
                    .mapToDouble(i -> value(information.kind(), p.get(i), q.get(i)))
                    .sum();
        };
    }

    private static boolean normal(Term random) {
        return random.shape().rank() == 1
                && (random instanceof Drawn drawn && drawn.law() instanceof Normal
                        || random instanceof Array array
                                && array.law().filter(Normal.class::isInstance).isPresent());
    }

    private NumberNode alike(Information information) {
        var densities = new Likelihoods(numbers);
        var first = densities.made(information.law().orElseThrow());
        var second = information.otherLaw().map(densities::made).orElse(first);
        var entries = densities.entries(information.of());
        return frame -> {
            var p = first.at(frame);
            var q = second.at(frame);
            return entries
                    * (entries == 1 || information.kind() != Information.Kind.JENSEN_SHANNON
                            ? value(information.kind(), p, q)
                            : refused());
        };
    }

    private Entries entries(Term random) {
        var count = new Likelihoods(numbers).entries(random);
        if (random instanceof Array array) {
            var made = new Likelihoods(numbers).made(array.law().orElseThrow());
            return frame ->
                    IntStream.range(0, count).mapToObj(i -> made.at(frame)).toList();
        }
        if (!(random instanceof Drawn drawn)) {
            throw new Unmeasurable("no density of " + random.formula().wolfram());
        }
        var arguments =
                drawn.arguments().stream().map(new Abstract(numbers)::entries).toList();
        return frame -> {
            var values = arguments.stream().map(part -> part.at(frame)).toList();
            return IntStream.range(0, count)
                    .mapToObj(i -> Likelihoods.made(
                            drawn.head(),
                            values.stream()
                                    .mapToDouble(part -> part[part.length == 1 ? 0 : i])
                                    .toArray()))
                    .toList();
        };
    }

    private NumberNode joint(Information.Kind kind, Term of, Term other) {
        var vector = LogLaw.multinormal(of);
        var arrays = new ArrayExecution(numbers);
        var mean = arrays.array(vector.mean()).entries();
        var covariance = arrays.array(vector.covariance()).entries();
        var p = LogLaw.of(vector, numbers);
        var q = LogLaw.of(LogLaw.multinormal(other), numbers);
        return frame -> {
            var centre = mean.at(frame).clone();
            var root = LinearAlgebra.cholesky(covariance.at(frame), centre.length);
            var total = 0.0;
            for (int k = 0; k < 2 * centre.length; k++) {
                var place = end(centre, root, k);
                total += summand(kind, p.at(frame, place), q.at(frame, place));
            }
            return total / (2 * centre.length);
        };
    }

    /** One of the two ends of an axis, \(\sqrt d\) deviations from the centre. */
    private static double[] end(double[] centre, double[] root, int number) {
        var size = centre.length;
        var way = Math.sqrt(size) * (number % 2 == 0 ? 1 : -1);
        var place = centre.clone();
        Arrays.setAll(place, i -> centre[i] + way * root[i * size + number / 2]);
        return place;
    }

    private static double summand(Information.Kind kind, double p, double q) {
        return switch (kind) {
            case ENTROPY -> -p;
            case CROSS_ENTROPY -> -q;
            case KULLBACK_LEIBLER -> p - q;
            case JENSEN_SHANNON -> refused();
        };
    }

    private static double refused() {
        throw new Unmeasurable("no experiment for the mixture of two laws of arrays");
    }

    private static double value(Information.Kind kind, LogDensity p, LogDensity q) {
        return switch (kind) {
            case ENTROPY, CROSS_ENTROPY, KULLBACK_LEIBLER -> mean(p, p, q, (a, b) -> summand(kind, a, b));
            case JENSEN_SHANNON ->
                (mean(p, p, q, (a, b) -> a - mixed(a, b)) + mean(q, p, q, (a, b) -> b - mixed(a, b))) / 2;
        };
    }

    private static double mixed(double a, double b) {
        return Math.log((Math.exp(a) + Math.exp(b)) / 2);
    }

    private static double mean(LogDensity over, LogDensity p, LogDensity q, DoubleBinaryOperator of) {
        return Likelihoods.value(over.mean(x -> of.applyAsDouble(p.log(x), q.log(x))));
    }
}
