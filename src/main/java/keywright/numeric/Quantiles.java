package keywright.numeric;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import org.hipparchus.distribution.RealDistribution;
import org.hipparchus.distribution.continuous.BetaDistribution;
import org.hipparchus.distribution.continuous.ChiSquaredDistribution;
import org.hipparchus.distribution.continuous.ExponentialDistribution;
import org.hipparchus.distribution.continuous.GammaDistribution;
import org.hipparchus.distribution.continuous.GumbelDistribution;
import org.hipparchus.distribution.continuous.LaplaceDistribution;
import org.hipparchus.distribution.continuous.LogNormalDistribution;
import org.hipparchus.distribution.continuous.LogisticDistribution;
import org.hipparchus.distribution.continuous.NormalDistribution;
import org.hipparchus.distribution.continuous.ParetoDistribution;
import org.hipparchus.distribution.continuous.TDistribution;
import org.hipparchus.distribution.continuous.UniformRealDistribution;
import org.hipparchus.distribution.continuous.WeibullDistribution;

/** Inverse distribution functions, as Hipparchus computes them: relative error below 1e-9. */
public final class Quantiles {
    private Quantiles() {}

    /** The inverse distribution function of a law by its Wolfram name and parameters; nothing for other laws. */
    public static Optional<DoubleUnaryOperator> of(String head, double... p) {
        return switch (head) {
            case "ChiDistribution" -> Optional.of(u -> Math.sqrt(inverse(new ChiSquaredDistribution(p[0]), u)));
            case "HalfNormalDistribution" ->
                Optional.of(u -> inverse(new NormalDistribution(0, Math.sqrt(Math.PI / 2) / p[0]), (1 + u) / 2));
            case "GumbelDistribution" -> Optional.of(u -> -inverse(new GumbelDistribution(-p[0], p[1]), 1 - u));
            case "StudentTDistribution" -> {
                var standard = new TDistribution(p[2]);
                yield Optional.of(u -> p[0] + p[1] * inverse(standard, u));
            }
            default -> law(head, p).map(law -> u -> inverse(law, u));
        };
    }

    private static double inverse(RealDistribution law, double share) {
        return law.inverseCumulativeProbability(share);
    }

    private static Optional<RealDistribution> law(String head, double[] p) {
        return switch (head) {
            case "NormalDistribution" -> Optional.of(new NormalDistribution(p[0], p[1]));
            case "LogNormalDistribution" -> Optional.of(new LogNormalDistribution(p[0], p[1]));
            case "UniformDistribution" -> Optional.of(new UniformRealDistribution(p[0], p[1]));
            case "ExponentialDistribution" -> Optional.of(new ExponentialDistribution(1 / p[0]));
            case "GammaDistribution" -> Optional.of(new GammaDistribution(p[0], p[1]));
            case "BetaDistribution" -> Optional.of(new BetaDistribution(p[0], p[1]));
            case "ChiSquareDistribution" -> Optional.of(new ChiSquaredDistribution(p[0]));
            case "LaplaceDistribution" -> Optional.of(new LaplaceDistribution(p[0], p[1]));
            case "LogisticDistribution" -> Optional.of(new LogisticDistribution(p[0], p[1]));
            case "ExtremeValueDistribution" -> Optional.of(new GumbelDistribution(p[0], p[1]));
            case "WeibullDistribution" -> Optional.of(new WeibullDistribution(p[0], p[1]));
            case "ParetoDistribution" -> Optional.of(new ParetoDistribution(p[0], p[1]));
            default -> Optional.empty();
        };
    }
}
