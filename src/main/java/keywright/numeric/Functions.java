package keywright.numeric;

import java.util.Map;
import java.util.function.DoubleBinaryOperator;
import java.util.function.DoubleUnaryOperator;
import keywright.cas.Unknown;
import org.hipparchus.special.Erf;
import org.hipparchus.special.Gamma;

/** The functions a formula may call, as Wolfram defines them on real numbers. Public for the sake of compiled code. */
public final class Functions {
    /** Those of one argument. */
    static final Map<String, DoubleUnaryOperator> UNARY = Map.ofEntries(
            Map.entry("Abs", Math::abs),
            Map.entry("Sign", Math::signum),
            Map.entry("Ramp", x -> Math.max(x, 0)),
            Map.entry("UnitStep", Functions::unitStep),
            Map.entry("HeavisideTheta", Functions::unitStep),
            Map.entry("Floor", Math::floor),
            Map.entry("Ceiling", Math::ceil),
            Map.entry("Sqrt", Math::sqrt),
            Map.entry("Exp", Math::exp),
            Map.entry("Log", Math::log),
            Map.entry("Sin", Math::sin),
            Map.entry("Cos", Math::cos),
            Map.entry("Tan", Math::tan),
            Map.entry("ArcSin", Math::asin),
            Map.entry("ArcCos", Math::acos),
            Map.entry("ArcTan", Math::atan),
            Map.entry("Sinh", Math::sinh),
            Map.entry("Cosh", Math::cosh),
            Map.entry("Tanh", Math::tanh),
            Map.entry("Erf", Erf::erf),
            Map.entry("Erfc", Erf::erfc),
            Map.entry("InverseErf", Erf::erfInv),
            Map.entry("Gamma", Gamma::gamma),
            Map.entry("LogGamma", Gamma::logGamma),
            Map.entry("PolyGamma", Gamma::digamma),
            Map.entry("HarmonicNumber", n -> harmonic(n, 1)),
            Map.entry("Zeta", x -> Zeta.hurwitz(x, 1)),
            Map.entry("Factorial", Functions::factorial),
            Map.entry("SoftPlus", Functions::softPlus),
            Map.entry("LogisticSigmoid", Functions::logistic));

    /** Those of two arguments. */
    static final Map<String, DoubleBinaryOperator> BINARY = Map.ofEntries(
            Map.entry("Max", Math::max),
            Map.entry("Min", Math::min),
            Map.entry("Mod", Functions::mod),
            Map.entry("Quotient", (a, b) -> Math.floor(a / b)),
            Map.entry("Binomial", Functions::binomial),
            Map.entry("Log", (base, x) -> Math.log(x) / Math.log(base)),
            Map.entry("ArcTan", (x, y) -> Math.atan2(y, x)),
            Map.entry("Beta", (a, b) -> Math.exp(Gamma.logGamma(a) + Gamma.logGamma(b) - Gamma.logGamma(a + b))),
            Map.entry("PolyGamma", Zeta::polygamma),
            Map.entry("HarmonicNumber", Functions::harmonic),
            Map.entry("LeakyRamp", (slope, x) -> x >= 0 ? x : slope * x),
            Map.entry("Power", Functions::power));

    private static final int LARGEST_FACTOR_BY_FACTOR = 170;

    private Functions() {}

    /** \(\sum_{k=1}^n k^{-r}\), for whole n. */
    private static double harmonic(double n, double order) {
        var sum = 0.0;
        for (var k = Math.rint(n); k >= 1; k--) {
            sum += Math.pow(k, -order);
        }
        return n == Math.rint(n) && n >= 0 ? sum : Double.NaN;
    }

    /** A function of one argument by name. @throws UnknownHead if there is none */
    public static DoubleUnaryOperator unary(String head) {
        if (Unknown.is(head)) {
            return Smooth.of(head);
        }
        var function = UNARY.get(head);
        if (function == null) {
            throw new UnknownHead(head);
        }
        return function;
    }

    /** A function of two arguments by name. @throws UnknownHead if there is none */
    public static DoubleBinaryOperator binary(String head) {
        var function = BINARY.get(head);
        if (function == null) {
            throw new UnknownHead(head);
        }
        return function;
    }

    private static double unitStep(double x) {
        return x >= 0 ? 1 : 0;
    }

    /** \(1/(1+e^{-x})\). */
    public static double logistic(double x) {
        return 1 / (1 + Math.exp(-x));
    }

    /** \(\log(1+e^x)\), for large x too. */
    public static double softPlus(double x) {
        return Math.max(x, 0) + Math.log1p(Math.exp(-Math.abs(x)));
    }

    /** The remainder with the sign of the divisor. */
    public static double mod(double dividend, double divisor) {
        return dividend - divisor * Math.floor(dividend / divisor);
    }

    /** x! = Γ(x + 1), exact for whole numbers as long as doubles are. */
    public static double factorial(double x) {
        if (x != Math.rint(x) || x < 0) {
            return Gamma.gamma(x + 1);
        }
        var product = 1.0;
        for (int k = 2; k <= Math.min(x, LARGEST_FACTOR_BY_FACTOR + 1); k++) {
            product *= k;
        }
        return product;
    }

    /** \(\binom nk\), zero for whole k outside of 0…n. */
    public static double binomial(double n, double k) {
        if (k == Math.rint(k) && k < 1e4) {
            var product = k < 0 ? 0.0 : 1.0;
            for (int i = 1; i <= k; i++) {
                product *= (n - k + i) / i;
            }
            return n == Math.rint(n) ? Math.rint(product) : product;
        }
        return Math.exp(Gamma.logGamma(n + 1) - Gamma.logGamma(k + 1) - Gamma.logGamma(n - k + 1));
    }

    /** \(b^e\), roots and small whole exponents without logarithms. */
    public static double power(double base, double exponent) {
        if (exponent == 2) {
            return base * base;
        }
        if (exponent == -1) {
            return 1 / base;
        }
        return exponent == 0.5 ? Math.sqrt(base) : Math.pow(base, exponent);
    }
}
