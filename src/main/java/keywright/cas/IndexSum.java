package keywright.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** \(\sum_{i=l}^{u} p(i)\) for polynomials p: Faulhaber's formula, DLMF 24.4.7. Symbolic ends; right for u ≥ l − 1. */
final class IndexSum {
    private static final int LARGEST_POWER = 60;

    private IndexSum() {}

    static Optional<Expr> of(Expr summand, String index, Expr lower, Expr upper) {
        return Expansion.coefficients(summand, index)
                .filter(all -> all.size() <= LARGEST_POWER)
                .map(all -> of(all, lower, upper));
    }

    private static Expr of(List<Expr> coefficients, Expr lower, Expr upper) {
        var before = Algebra.minus(lower, Expr.ONE);
        var bernoulli = bernoulli(coefficients.size());
        var terms = new ArrayList<Expr>();
        for (int k = 0; k < coefficients.size(); k++) {
            var sum = Algebra.minus(powers(k, upper, bernoulli), powers(k, before, bernoulli));
            terms.add(Algebra.times(coefficients.get(k), sum));
        }
        return Algebra.plus(terms);
    }

    /** \(\frac1{k+1} \sum_j \binom{k+1}{j} B^+_j n^{k+1-j}\), the sum of \(i^k\) for i from 1 to n. */
    private static Expr powers(int k, Expr n, List<Expr> bernoulli) {
        var terms = new ArrayList<Expr>();
        for (int j = 0; j <= k; j++) {
            terms.add(Algebra.times(
                    binomial(k + 1, j), bernoulli.get(j), Algebra.power(n, Expr.of(k + 1L - j)), Expr.of(1, k + 1L)));
        }
        return Algebra.plus(terms);
    }

    /** \(B_m = -\frac1{m+1} \sum_{j<m} \binom{m+1}{j} B_j\), with \(B_1 = +\tfrac12\). */
    private static List<Expr> bernoulli(int count) {
        var numbers = new ArrayList<Expr>(List.of(Expr.ONE));
        for (int m = 1; m < count; m++) {
            var terms = new ArrayList<Expr>();
            for (int j = 0; j < m; j++) {
                var value = j == 1 ? Expr.of(-1, 2) : numbers.get(j);
                terms.add(Algebra.times(binomial(m + 1, j), value, Expr.of(-1, m + 1L)));
            }
            numbers.add(m == 1 ? Expr.HALF : Algebra.plus(terms));
        }
        return numbers;
    }

    private static Expr binomial(int n, int k) {
        Expr value = Expr.ONE;
        for (int i = 1; i <= k; i++) {
            value = Algebra.times(value, Expr.of(n - k + (long) i, i));
        }
        return value;
    }
}
