package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/**
 * \(\partial_p^n \partial_q^m F\) over F from the derivatives of \(\log F\): the complete Bell polynomials, by which
 * cumulants
 * give moments.
 */
final class Moments {
    private Moments() {}

    /** The derivatives of log F, by their orders in p and q. */
    interface Cumulants {
        /** \(\partial_p^i \partial_q^j \log F\). */
        Expr at(int first, int second);
    }

    /** F^{(n,m)}/F. */
    static Expr of(int n, int m, Cumulants cumulants) {
        if (n == 0 && m == 0) {
            return Expr.ONE;
        }
        if (n == 0) {
            return of(m, 0, (i, j) -> cumulants.at(j, i));
        }
        var terms = new ArrayList<Expr>();
        for (int i = 0; i < n; i++) {
            for (int j = 0; j <= m; j++) {
                var ways = Expr.of((long) binomial(n - 1, i) * binomial(m, j));
                terms.add(Algebra.times(ways, cumulants.at(i + 1, j), of(n - 1 - i, m - j, cumulants)));
            }
        }
        return Algebra.plus(List.copyOf(terms));
    }

    static int binomial(int n, int k) {
        var value = 1;
        for (int i = 1; i <= k; i++) {
            value = value * (n - i + 1) / i;
        }
        return value;
    }

    /** \(\psi^{(k-1)}(x)\), the k-th derivative of \(\log\Gamma\). */
    static Expr polygamma(int derivative, Expr argument) {
        return Expr.call("PolyGamma", Expr.of(derivative - 1L), argument);
    }

    static Expr gamma(Expr argument) {
        return Expr.call("Gamma", argument);
    }
}
