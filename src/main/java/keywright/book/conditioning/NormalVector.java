package keywright.book.conditioning;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import keywright.book.matrix.Matrices;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.term.Array;
import keywright.term.Defined;
import keywright.term.Dot;
import keywright.term.Drawn;
import keywright.term.Multinormal;
import keywright.term.Plus;
import keywright.term.Scalar;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/**
 * A vector of first degree in independent normal vectors, \(u = m + \sum_s B_s x_s\): its mean, and the matrix that
 * each of them is multiplied by.
 */
public record NormalVector(Term mean, Map<Term, Term> factors) {

    /** The vector, if it is made of normal vectors, constants and matrices. */
    public static Optional<NormalVector> of(Term term) {
        if (term.shape().rank() != 1) {
            return Optional.empty();
        }
        if (!term.random()) {
            return Optional.of(new NormalVector(term, Map.of()));
        }
        if (term instanceof Multinormal vector && !vector.mean().random()) {
            return Optional.of(new NormalVector(vector.mean(), Map.of(vector, identity(vector))));
        }
        if (term instanceof Array array) {
            return array.law().filter(Normal.class::isInstance).map(law -> {
                var mean = ((Normal) law).mean();
                var ones = Standard.ones(array.shape());
                var centre =
                        mean.equals(Expr.ZERO) ? Standard.zeros(array.shape()) : Terms.times(new Scalar(mean), ones);
                return new NormalVector(centre, Map.of(array, identity(array)));
            });
        }
        return term instanceof Drawn drawn ? drawn.located().flatMap(located -> of(located.sum())) : composed(term);
    }

    private static Term identity(Term vector) {
        return Standard.identity(vector.shape().sizes().get(0));
    }

    private static Optional<NormalVector> composed(Term term) {
        if (term instanceof Defined defined) {
            return of(defined.meaning());
        }
        if (term instanceof Plus plus) {
            return plus.terms().stream()
                    .map(NormalVector::of)
                    .reduce((a, b) -> a.flatMap(one -> b.map(one::plus)))
                    .orElse(Optional.empty());
        }
        if (term instanceof Times product) {
            var random = product.factors().stream().filter(Term::random).toList();
            var number = product.factors().stream()
                    .filter(factor -> !factor.random())
                    .toList();
            return random.size() == 1
                    ? of(random.get(0)).map(vector -> vector.scaled(Terms.times(number)))
                    : Optional.empty();
        }
        return term instanceof Dot dot
                        && !dot.left().random()
                        && dot.left().shape().rank() == 2
                ? of(dot.right()).map(vector -> vector.under(dot.left()))
                : Optional.empty();
    }

    private NormalVector plus(NormalVector other) {
        var all = new LinkedHashMap<>(factors);
        other.factors.forEach((source, factor) -> all.merge(source, factor, Matrices::plus));
        return new NormalVector(added(mean, other.mean), all);
    }

    static Term added(Term one, Term other) {
        return zero(one) ? other : zero(other) ? one : Matrices.plus(one, other);
    }

    static boolean zero(Term term) {
        return term.is(Expr.ZERO) || term instanceof Standard standard && standard.kind() == Standard.Kind.ZEROS;
    }

    private NormalVector times(Term number) {
        var all = new LinkedHashMap<Term, Term>();
        factors.forEach((source, factor) -> all.put(source, Terms.times(number, factor)));
        return new NormalVector(zero(mean) ? mean : Terms.times(number, mean), all);
    }

    private NormalVector scaled(Term factor) {
        return factor.shape().scalar() ? times(factor) : under(Matrices.diagonalMatrix(factor));
    }

    private NormalVector under(Term matrix) {
        var all = new LinkedHashMap<Term, Term>();
        factors.forEach((source, factor) -> all.put(source, Matrices.dot(matrix, factor)));
        return new NormalVector(Matrices.dot(matrix, mean), all);
    }

    /** \(\operatorname{Cov}(u, v) = \sum_s B_s \Sigma_s C_s^\top\); nothing if they are independent. */
    public Optional<Term> covariance(NormalVector other) {
        return factors.keySet().stream()
                .filter(other.factors::containsKey)
                .map(source -> Matrices.dot(
                        factor(source), Matrices.dot(own(source), Matrices.transpose(other.factor(source)))))
                .reduce(Matrices::plus);
    }

    private Term factor(Term source) {
        return factors.getOrDefault(source, identity(source));
    }

    private static Term own(Term source) {
        if (source instanceof Multinormal vector) {
            return vector.covariance();
        }
        var law = (Normal) ((Array) source).law().orElseThrow();
        return Terms.times(new Scalar(Algebra.power(law.deviation(), Expr.of(2))), identity(source));
    }
}
