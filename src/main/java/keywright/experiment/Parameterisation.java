package keywright.experiment;

import java.util.List;
import keywright.cas.Expr;
import keywright.numeric.Compiled;

/**
 * How the initial variance and the learning rate of the weights go with their fan-in and fan-out. Only the dependence
 * counts: at the base width every parameterisation has variance 1 / fan-in and the rate of the grid.
 */
public record Parameterisation(String name, Scaling input, Scaling hidden, Scaling output) {
    /** The names that the formulas may hold. */
    public static final List<String> NAMES = List.of("fan_in", "fan_out");

    /** The dependence of initial variance and learning rate, up to a constant. */
    public record Scaling(Expr variance, Expr rate) {
        @Override
        public String toString() {
            return variance.wolfram() + " " + rate.wolfram();
        }
    }

    /** The shape of a matrix: how many numbers go in, how many come out. */
    record Fan(int in, int out) {
        double of(Expr formula) {
            return Compiled.of(formula, NAMES).value(in, out);
        }
    }

    /** What one matrix starts with and learns at. */
    record Start(double deviation, double rate) {}

    static Start start(Scaling scaling, Fan fan, Fan base) {
        double variance = fan.of(scaling.variance()) / base.of(scaling.variance()) / base.in();
        return new Start(Math.sqrt(variance), fan.of(scaling.rate()) / base.of(scaling.rate()));
    }
}
