package keywright.numeric;

/**
 * \(\zeta(s, x) = \sum_{k \ge 0} (k+x)^{-s}\) and what follows from it: relative error below 1e-13 for s ≥ 1.5 and x
 * > 0.
 */
final class Zeta {
    private static final int TERMS = 24;
    private static final double[] BERNOULLI = {1.0 / 6, -1.0 / 30, 1.0 / 42, -1.0 / 30, 5.0 / 66, -691.0 / 2730};

    private Zeta() {}

    /** By the formula of Euler and Maclaurin, DLMF 25.11.5; NaN unless s > 1 and x > 0. */
    static double hurwitz(double s, double x) {
        if (!(s > 1 && x > 0)) {
            return Double.NaN;
        }
        var sum = 0.0;
        for (int k = 0; k < TERMS; k++) {
            sum += Math.pow(x + k, -s);
        }
        var last = x + TERMS;
        sum += Math.pow(last, 1 - s) / (s - 1) + Math.pow(last, -s) / 2;
        var factor = s * Math.pow(last, -s - 1) / 2;
        for (int j = 1; j <= BERNOULLI.length; j++) {
            sum += BERNOULLI[j - 1] * factor;
            factor *= (s + 2 * j - 1) * (s + 2 * j) / ((2 * j + 1.0) * (2 * j + 2)) / (last * last);
        }
        return sum;
    }

    /**
     * \(\psi^{(n)}(x) = (-1)^{n+1} n!\,\zeta(n+1, x)\), DLMF 25.11.12; NaN unless n is a whole number and, from n = 1
     * on, x > 0.
     */
    static double polygamma(double n, double x) {
        if (n == 0) {
            return org.hipparchus.special.Gamma.digamma(x);
        }
        if (n < 0 || n != Math.rint(n)) {
            return Double.NaN;
        }
        var sign = n % 2 == 0 ? -1 : 1;
        return sign * Functions.factorial(n) * hurwitz(n + 1, x);
    }
}
