package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.term.Index;

/**
 * A summand \(c\,p(k)\,x^k y^{n-k}\) beside a kernel such as 1/k!; p as a combination of falling powers
 * \(k(k-1)\cdots(k-j+1)\).
 *
 * @param falling the coefficients of the falling powers, that of the constant first
 */
record PowerSeries(Expr constant, List<Expr> falling, Expr up, Expr down) {

    /** The summand over the kernel; {@code last} is n. Nothing if it has another shape. */
    static Optional<PowerSeries> of(Expr summand, Index index, Expr last) {
        Expr constant = Expr.ONE;
        Expr polynomial = Expr.ONE;
        Expr up = Expr.ONE;
        Expr down = Expr.ONE;
        for (var factor : Algebra.factors(summand)) {
            var exponent =
                    Cas.coefficients(Algebra.exponent(factor), index.name()).orElse(List.of());
            if (factor.freeOf(index.name())) {
                constant = Algebra.times(constant, factor);
            } else if (!Algebra.base(factor).freeOf(index.name())) {
                polynomial = Algebra.times(polynomial, factor);
            } else if (exponent.size() != 2) {
                return Optional.empty();
            } else if (Algebra.plus(exponent.get(0), Algebra.times(exponent.get(1), last))
                    .equals(Expr.ZERO)) {
                down = Algebra.times(down, Algebra.power(Algebra.base(factor), negated(exponent.get(1))));
            } else {
                constant = Algebra.times(constant, Algebra.power(Algebra.base(factor), exponent.get(0)));
                up = Algebra.times(up, Algebra.power(Algebra.base(factor), exponent.get(1)));
            }
        }
        var scale = constant;
        var x = up;
        var y = down;
        return Cas.coefficients(polynomial, index.name()).map(all -> new PowerSeries(scale, falling(all), x, y));
    }

    private static Expr negated(Expr formula) {
        return Algebra.times(Expr.MINUS_ONE, formula);
    }

    /** Stirling numbers of the second kind turn powers into falling powers. */
    private static List<Expr> falling(List<Expr> powers) {
        var falling = new ArrayList<Expr>();
        for (int j = 0; j < powers.size(); j++) {
            var terms = new ArrayList<Expr>();
            for (int n = j; n < powers.size(); n++) {
                terms.add(Algebra.times(powers.get(n), Expr.of(stirling(n, j))));
            }
            falling.add(Algebra.plus(terms));
        }
        return List.copyOf(falling);
    }

    private static long stirling(int n, int j) {
        return n == j ? 1 : n == 0 || j == 0 ? 0 : stirling(n - 1, j - 1) + j * stirling(n - 1, j);
    }

    /** The sum over j of the constant, the coefficient of the j-th falling power, and its series. */
    Expr total(java.util.function.IntFunction<Expr> series) {
        var terms = new ArrayList<Expr>();
        for (int j = 0; j < falling.size(); j++) {
            if (!falling.get(j).equals(Expr.ZERO)) {
                terms.add(Algebra.times(constant, falling.get(j), series.apply(j)));
            }
        }
        return Algebra.plus(terms);
    }
}
