package keywright.check;

import java.util.Arrays;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.law.Support;
import keywright.numeric.LinearAlgebra;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Multinormal;
import keywright.term.Scalar;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transform;

/** The logarithm of a density at a place. */
interface LogLaw {
    double at(Frame frame, double[] place);

    /** That of something random. @throws Unmeasurable if its law has no density */
    static LogLaw of(Term random, Execution numbers) {
        if (random instanceof Multinormal vector) {
            return normal(vector, new ArrayExecution(numbers));
        }
        if (random instanceof Array array && array.random()) {
            var law = made(array, numbers);
            return (frame, place) ->
                    Arrays.stream(place).map(law.at(frame)::log).sum();
        }
        if (random instanceof Drawn drawn && drawn.law().support() instanceof Support.Interval) {
            var arguments = drawn.arguments().stream()
                    .map(new Abstract(numbers)::entries)
                    .toList();
            return (frame, place) -> Abstract.density(
                    drawn.head(), arguments.stream().map(part -> part.at(frame)).toList(), place);
        }
        if (random.shape().rank() == 1) {
            return affine(random, numbers);
        }
        throw new Unmeasurable("no density of " + random.formula().wolfram());
    }

    /** A function of first degree of standard normal numbers, which is probed one of them at a time. */
    private static LogLaw affine(Term random, Execution numbers) {
        var noise = Probe.of(random, numbers);
        return (frame, place) -> {
            var centre = noise.mean(frame);
            return normal(noise.covariance(frame), centre, place);
        };
    }

    /** The density of the entries of an array. @throws Unmeasurable if they have none */
    static Likelihoods.Made made(Array array, Execution numbers) {
        var law = array.law().orElseThrow();
        if (law.support() instanceof Support.Interval) {
            return new Likelihoods(numbers).made(law);
        }
        throw new Unmeasurable(law.head() + " has no density");
    }

    private static LogLaw normal(Multinormal vector, ArrayExecution arrays) {
        var mean = arrays.array(vector.mean()).entries();
        var covariance = arrays.array(vector.covariance()).entries();
        return (frame, place) -> normal(covariance.at(frame), mean.at(frame), place);
    }

    private static double normal(double[] matrix, double[] centre, double[] place) {
        var away = place.clone();
        Arrays.setAll(away, i -> place[i] - centre[i]);
        var solved = LinearAlgebra.solution(matrix, away);
        var square = 0.0;
        for (int i = 0; i < away.length; i++) {
            square += away[i] * solved[i];
        }
        var volume = LinearAlgebra.determinant(matrix, away.length) * Math.pow(2 * Math.PI, away.length);
        return -(square + Math.log(volume)) / 2;
    }

    /** A normal vector by its mean and its covariance matrix. @throws Unmeasurable if it is not normal */
    static Multinormal multinormal(Term random) {
        if (random instanceof Multinormal vector) {
            return vector;
        }
        var ones = Standard.ones(random.shape());
        if (random instanceof Array array
                && array.shape().rank() == 1
                && array.law().orElseThrow() instanceof Normal law) {
            var variance = new Scalar(Algebra.power(law.deviation(), Expr.of(2)));
            return diagonal(array.name(), Terms.times(new Scalar(law.mean()), ones), Terms.times(variance, ones));
        }
        if (random instanceof Drawn drawn && drawn.shape().rank() == 1 && drawn.law() instanceof Normal) {
            var mean = Terms.times(drawn.arguments().get(0), ones);
            return diagonal(
                    drawn.name(),
                    mean,
                    Terms.times(Terms.power(drawn.arguments().get(1), Expr.of(2)), ones));
        }
        throw new Unmeasurable("no joint density of " + random.formula().wolfram());
    }

    private static Multinormal diagonal(String name, Term mean, Term variances) {
        return new Multinormal(name, mean, new Transform(Transform.Kind.DIAGONAL_MATRIX, variances));
    }
}
