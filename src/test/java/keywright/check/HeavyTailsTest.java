package keywright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import keywright.cas.Parsed;
import keywright.numeric.Seed;
import keywright.problem.CommandLine;
import keywright.solve.Declarations;
import keywright.term.Scalar;
import org.junit.jupiter.api.Test;

/** Where a few draws make up most of a mean, its error says little, and contradicts nobody. */
class HeavyTailsTest {
    @Test
    void batches_of_normal_numbers_are_trusted_and_one_that_sticks_out_is_not() {
        var random = Seed.of("heavy", "tails").stream();
        var values =
                IntStream.range(0, 32).mapToDouble(i -> random.nextGaussian()).toArray();
        assertThat(new Batches(values).heavy()).isFalse();
        values[7] = 40;
        assertThat(new Batches(values).heavy()).isTrue();
        assertThat(new Batches(new double[] {1, 1, 1}).heavy()).isFalse();
        var rounded = new double[32];
        Arrays.fill(rounded, 0.3);
        assertThat(new Batches(rounded).heavy()).isFalse();
        rounded[7] = Math.nextUp(0.3);
        assertThat(new Batches(rounded).heavy()).isFalse();
    }

    /** The mean is \(2^{16}\), but hardly a draw comes near it. */
    @Test
    void a_right_mean_is_not_contradicted_by_draws_that_miss_the_tail() {
        var given = "u: {shape: [16], law: \"ExponentialDistribution[1]\"}";
        var statement = CommandLine.statement(List.of(), List.of(given), "Expectation[Product[u[[k]]^2, {k, 1, 16}]]");
        var find = statement.finds().values().iterator().next();
        var stated =
                Declarations.read(find.formula(), Declarations.of(statement).scope());
        var judge = new Judge(new Meter(Seed.of("heavy"), 1e6));
        assertThat(judge.judge(new Scalar(Parsed.of("2^16").formula()), stated, new Point(Map.of())))
                .isInstanceOf(Verdict.Undecided.class);
    }
}
