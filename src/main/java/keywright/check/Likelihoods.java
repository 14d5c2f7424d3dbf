package keywright.check;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.numeric.Estimate;
import keywright.numeric.LogDensity;
import keywright.term.Density;
import keywright.term.DensityOf;
import keywright.term.Extremum;
import keywright.term.Fisher;
import keywright.term.Information;
import keywright.term.Mapped;
import keywright.term.Rewritten;
import keywright.term.Solution;
import keywright.term.SpaceIntegral;
import keywright.term.Term;

/** Densities evaluated, entropies and divergences summed or integrated, by the densities of the numerical library. */
record Likelihoods(Execution numbers) {
    private static final double TOLERANCE = 1e-6;
    private static final double STEP = 2e-7;

    /** The density of a law in a frame, whose parameters may move. */
    interface Made {
        LogDensity at(Frame frame);
    }

    /** What is asked of laws and of functions. @throws Unmeasurable if nothing of the kind is asked */
    NumberNode number(Term term) {
        if (term instanceof Mapped mapped) {
            var entries = new Abstract(numbers).mapped(mapped);
            return frame -> entries.at(frame)[0];
        }
        if (term instanceof Rewritten rewritten) {
            return numbers.number(rewritten.of());
        }
        if (term instanceof Density || term instanceof DensityOf) {
            var log = new Abstract(numbers).logarithm(term);
            return frame -> Math.exp(log.at(frame));
        }
        if (term instanceof SpaceIntegral integral) {
            return new Space(numbers).number(integral);
        }
        if (term instanceof Solution solution) {
            return Root.of(solution, numbers);
        }
        if (term instanceof Extremum extremum) {
            return new Extremes(numbers).number(extremum);
        }
        if (term instanceof Fisher fisher) {
            return fisher(fisher);
        }
        if (term instanceof Information information) {
            return new Informations(numbers).number(information);
        }
        throw new Unmeasurable("no experiment for " + term.formula().wolfram());
    }

    /** The logarithm of a density, which may be far below the least of doubles. */
    NumberNode logarithm(Density density) {
        var made = made(density.law());
        if (density.at().shape().scalar()) {
            var at = numbers.number(density.at());
            return frame -> made.at(frame).log(at.at(frame));
        }
        var entries = new ArrayExecution(numbers).array(density.at()).entries();
        return frame -> {
            var law = made.at(frame);
            return Arrays.stream(entries.at(frame)).map(law::log).sum();
        };
    }

    Made made(Law law) {
        var arguments = law.arguments().stream()
                .flatMap(argument ->
                        argument instanceof Expr.Call list && list.head().equals("List")
                                ? list.arguments().stream()
                                : java.util.stream.Stream.of(argument))
                .map(numbers.wiring()::formula)
                .toList();
        return new Kept(law.head(), arguments);
    }

    /** Keeps the density last made: its parameters seldom move. */
    private static final class Kept implements Made {
        private final String head;
        private final List<NumberNode> arguments;
        private volatile Optional<Last> last = Optional.empty();

        private static final class Last {
            private final double[] values;
            private final LogDensity density;

            Last(double[] values, LogDensity density) {
                this.values = values;
                this.density = density;
            }
        }

        Kept(String head, List<NumberNode> arguments) {
            this.head = head;
            this.arguments = arguments;
        }

        @Override
        public LogDensity at(Frame frame) {
            var values = arguments.stream().mapToDouble(node -> node.at(frame)).toArray();
            var known = last.filter(one -> Arrays.equals(one.values, values));
            if (known.isPresent()) {
                return known.orElseThrow().density;
            }
            var made = made(head, values);
            last = Optional.of(new Last(values, made));
            return made;
        }
    }

    /** The density of a law with these parameters. @throws Unmeasurable if they are none of the law */
    static LogDensity made(String head, double... values) {
        try {
            return LogDensity.of(head, values);
        } catch (IllegalArgumentException wrong) {
            throw new Unmeasurable(String.valueOf(wrong.getMessage()));
        }
    }

    /** The mean product of scores, which are central differences of logarithms of densities. */
    private NumberNode fisher(Fisher fisher) {
        var made = made(fisher.law());
        var first = numbers.wiring().slot(fisher.one());
        var second = numbers.wiring().slot(fisher.other());
        var entries = entries(fisher.of());
        return frame -> {
            var law = made.at(frame);
            var one = score(made, first, frame);
            var other = score(made, second, frame);
            return entries * value(law.mean(x -> one.applyAsDouble(x) * other.applyAsDouble(x)));
        };
    }

    /** The slope of the logarithm of a density by a parameter of its law. */
    NumberNode score(Density density, String parameter) {
        var made = made(density.law());
        var at = numbers.number(density.at());
        var slot = numbers.wiring().slot(parameter);
        return frame -> score(made, slot, frame).applyAsDouble(at.at(frame));
    }

    private static DoubleUnaryOperator score(Made made, int slot, Frame frame) {
        var at = frame.symbols[slot];
        var step = STEP * Math.max(1, Math.abs(at));
        frame.symbols[slot] = at + step;
        var above = made.at(frame);
        frame.symbols[slot] = at - step;
        var below = made.at(frame);
        frame.symbols[slot] = at;
        return x -> (above.log(x) - below.log(x)) / (2 * step);
    }

    int entries(Term array) {
        return array.shape().sizes().stream().mapToInt(numbers.wiring()::size).reduce(1, (a, b) -> a * b);
    }

    static double value(Estimate estimate) {
        if (!(estimate.error() <= TOLERANCE * Math.max(1, Math.abs(estimate.value())))) {
            throw new Unmeasurable("the quadrature gave " + estimate);
        }
        return estimate.value();
    }
}
