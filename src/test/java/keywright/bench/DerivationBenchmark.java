package keywright.bench;

import java.util.concurrent.TimeUnit;
import keywright.book.Rulebook;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Parsed;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Example;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Three typical derivations, from the parsed formula to the closed form, beside a yardstick: one integral of the
 * normal density by the algebra system. What is compared is the ratio of a derivation to the yardstick of its run.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 6, time = 5)
@Measurement(iterations = 6, time = 5)
@Fork(1)
public class DerivationBenchmark {
    private static final Expr MOMENT = Parsed.of("x^4*Exp[-x^2/2]").formula();

    /** What is derived. */
    @State(Scope.Benchmark)
    public static class Goal {
        /** A moment by index patterns, a Gaussian expectation by conditioning, a gradient lifted to matrix notation. */
        @Param({
            "Expectation[RMS[Sign[Outer[g, x]] . x]^2]",
            "Expectation[Norm[Ramp[W . x]]^2]",
            "Grad[Norm[A . w]^2, w]"
        })
        public String formula = "";
    }

    private final Context context = Example.context();

    /** One derivation. @throws IllegalStateException if it does not end in a closed form */
    @Benchmark
    public Derivation derivation(Goal goal) {
        var derivation = Rulebook.prover().prove(Example.read(goal.formula), context);
        if (!(derivation instanceof Derivation.Done)) {
            throw new IllegalStateException(goal.formula + " is not derived");
        }
        return derivation;
    }

    /** The yardstick: \(\int x^4 e^{-x^2/2}\,dx\) over the line. @throws IllegalStateException if it is not found */
    @Benchmark
    public Expr integral() {
        return Cas.integrate(
                        MOMENT,
                        "x",
                        Parsed.of("-Infinity").formula(),
                        Parsed.of("Infinity").formula(),
                        Facts.NONE)
                .orElseThrow();
    }
}
