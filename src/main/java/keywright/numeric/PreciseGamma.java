package keywright.numeric;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hipparchus.dfp.Dfp;
import org.hipparchus.dfp.DfpField;

/** The gamma function and its kin in wide arithmetic, by the expansions of Stirling and of Euler and Maclaurin. */
final class PreciseGamma {
    private static final int TERMS = 30;
    private static final int FAR = 60;
    private static final int LARGEST = 20_000;
    /** The Bernoulli numbers B₂, B₄, …, as numerator and denominator. */
    private static final List<BigInteger[]> BERNOULLI = bernoulli();

    private final DfpField field;

    PreciseGamma(DfpField field) {
        this.field = field;
    }

    /** By the recurrence of DLMF 24.5.3, in fractions. */
    private static List<BigInteger[]> bernoulli() {
        var all = new ArrayList<org.hipparchus.fraction.BigFraction>();
        all.add(org.hipparchus.fraction.BigFraction.ONE);
        for (int n = 1; n <= 2 * TERMS; n++) {
            var sum = org.hipparchus.fraction.BigFraction.ZERO;
            var binomial = BigInteger.ONE;
            for (int k = 0; k < n; k++) {
                sum = sum.add(all.get(k).multiply(binomial));
                binomial = binomial.multiply(BigInteger.valueOf(n + 1L - k)).divide(BigInteger.valueOf(k + 1L));
            }
            all.add(sum.divide(-(n + 1)));
        }
        var even = new ArrayList<BigInteger[]>();
        for (int n = 2; n <= 2 * TERMS; n += 2) {
            even.add(new BigInteger[] {all.get(n).getNumerator(), all.get(n).getDenominator()});
        }
        return even;
    }

    private Dfp bernoulli(int k) {
        var fraction = BERNOULLI.get(k - 1);
        return field.newDfp(fraction[0].toString()).divide(field.newDfp(fraction[1].toString()));
    }

    private static boolean pole(Dfp x) {
        return !x.strictlyPositive() && x.rint().equals(x);
    }

    /** DLMF 5.11.1, far from the origin; 5.5.1 and 5.5.3 elsewhere. */
    Optional<Wide> gamma(Dfp x) {
        if (pole(x) || x.abs().greaterThan(field.newDfp(LARGEST))) {
            return Optional.empty();
        }
        if (x.strictlyNegative()) {
            var sine = field.getPi().multiply(x).sin();
            return gamma(field.getOne().subtract(x))
                    .map(other -> Wide.of(field.getPi().divide(sine.multiply(other.re()))));
        }
        var product = field.getOne();
        var far = x;
        while (far.lessThan(field.newDfp(FAR))) {
            product = product.multiply(far);
            far = far.add(field.getOne());
        }
        return Optional.of(Wide.of(stirling(far).exp().divide(product)));
    }

    private Dfp stirling(Dfp x) {
        var half = field.getOne().divide(2);
        var sum = x.subtract(half)
                .multiply(x.log())
                .subtract(x)
                .add(field.getPi().multiply(2).log().multiply(half));
        var power = x;
        for (int k = 1; k <= TERMS; k++) {
            sum = sum.add(bernoulli(k).divide(power.multiply(2 * k * (2 * k - 1))));
            power = power.multiply(x).multiply(x);
        }
        return sum;
    }

    /** DLMF 5.15.8, far from the origin; 5.15.5 elsewhere. */
    Optional<Wide> polygamma(int order, Dfp x) {
        if (pole(x) || order < 0 || order > 20 || x.abs().greaterThan(field.newDfp(LARGEST))) {
            return Optional.empty();
        }
        var factorial = field.getOne();
        for (int i = 2; i <= order; i++) {
            factorial = factorial.multiply(i);
        }
        var shift = field.getZero();
        var far = x;
        while (far.lessThan(field.newDfp(FAR))) {
            shift = shift.add(factorial.divide(far.pow(order + 1)));
            far = far.add(field.getOne());
        }
        var sign = order % 2 == 0 ? 1 : -1;
        var value = order == 0 ? digamma(far) : farther(order, far, factorial).multiply(-sign);
        return Optional.of(Wide.of(value.subtract(shift.multiply(sign))));
    }

    private Dfp digamma(Dfp x) {
        var sum = x.log().subtract(field.getOne().divide(x.multiply(2)));
        var power = x.multiply(x);
        for (int k = 1; k <= TERMS; k++) {
            sum = sum.subtract(bernoulli(k).divide(power.multiply(2 * k)));
            power = power.multiply(x).multiply(x);
        }
        return sum;
    }

    private Dfp farther(int order, Dfp x, Dfp factorial) {
        var sum = factorial
                .divide(order)
                .divide(x.pow(order))
                .add(factorial.divide(x.pow(order + 1).multiply(2)));
        var rising = factorial.multiply(order + 1).divide(2);
        for (int k = 1; k <= TERMS; k++) {
            sum = sum.add(bernoulli(k).multiply(rising).divide(x.pow(2 * k + order)));
            rising = rising.multiply((2 * k + order) * (2 * k + order + 1)).divide((2 * k + 1) * (2 * k + 2));
        }
        return sum;
    }

    /** DLMF 25.2.9; for s > 1. */
    Optional<Wide> zeta(Dfp s) {
        if (!s.greaterThan(field.getOne())) {
            return Optional.empty();
        }
        var sum = field.getZero();
        for (int k = 1; k < FAR; k++) {
            sum = sum.add(power(field.newDfp(k), s.negate()));
        }
        var far = field.newDfp(FAR);
        var last = power(far, s.negate());
        sum = sum.add(last.multiply(far).divide(s.subtract(field.getOne()))).add(last.divide(2));
        var term = last.multiply(s).divide(far).divide(2);
        for (int k = 1; k <= TERMS; k++) {
            sum = sum.add(bernoulli(k).multiply(term));
            term = term.multiply(s.add(2 * k - 1))
                    .multiply(s.add(2 * k))
                    .divide(far)
                    .divide(far)
                    .divide((2 * k + 1) * (2 * k + 2));
        }
        return Optional.of(Wide.of(sum));
    }

    private static Dfp power(Dfp base, Dfp exponent) {
        return base.log().multiply(exponent).exp();
    }

    /** By the falling product for whole k. */
    Optional<Wide> binomial(Dfp n, Dfp k) {
        if (k.rint().equals(k) && k.abs().lessThan(field.newDfp(500))) {
            var product = k.strictlyNegative() ? field.getZero() : field.getOne();
            for (int i = 0; i < k.intValue(); i++) {
                product = product.multiply(n.subtract(i)).divide(i + 1);
            }
            return Optional.of(Wide.of(product));
        }
        var one = field.getOne();
        var rest = n.subtract(k).add(one);
        return gamma(n.add(one)).flatMap(a -> gamma(k.add(one))
                .flatMap(b -> pole(rest)
                        ? Optional.of(Wide.of(field.getZero()))
                        : gamma(rest).map(c -> a.over(b.times(c)))));
    }

    /** DLMF 7.6.2, all of whose terms have one sign. */
    Dfp erf(Dfp x) {
        if (x.abs().greaterThan(field.newDfp(15))) {
            return x.positiveOrNull() ? field.getOne() : field.getOne().negate();
        }
        var square = x.multiply(x);
        var term = x;
        var sum = x;
        for (int n = 1;
                n < 1000 && !term.isZero() && sum.intLog10() - term.intLog10() < field.getRadixDigits() * 4;
                n++) {
            term = term.multiply(square).multiply(2).divide(2 * n + 1);
            sum = sum.add(term);
        }
        return sum.multiply(square.negate().exp())
                .multiply(2)
                .divide(field.getPi().sqrt());
    }

    /** The number whose error function is given, by Newton's method from a double. */
    Optional<Dfp> inverseErf(Dfp y) {
        if (!y.abs().lessThan(field.getOne())) {
            return Optional.empty();
        }
        var x = field.newDfp(org.hipparchus.special.Erf.erfInv(y.toDouble()));
        for (int step = 0; step < 4; step++) {
            var slope = x.multiply(x).exp().multiply(field.getPi().sqrt()).divide(2);
            x = x.subtract(erf(x).subtract(y).multiply(slope));
        }
        return Optional.of(x);
    }

    /** DLMF 10.25.2. */
    Optional<Wide> besselI(Dfp order, Dfp x) {
        if (x.abs().greaterThan(field.newDfp(200))) {
            return Optional.empty();
        }
        var half = x.divide(2);
        var whole = order.rint().equals(order);
        var nu = whole ? order.abs() : order;
        if (!whole && !x.strictlyPositive()) {
            return Optional.empty();
        }
        return gamma(nu.add(field.getOne())).map(first -> {
            var term = (whole ? half.pow(nu.intValue()) : power(half, nu)).divide(first.re());
            var sum = term;
            for (int k = 1; k < 600; k++) {
                term = term.multiply(half)
                        .multiply(half)
                        .divide(field.newDfp(k))
                        .divide(nu.add(k));
                sum = sum.add(term);
            }
            return Wide.of(sum);
        });
    }
}
