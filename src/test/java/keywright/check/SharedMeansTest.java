package keywright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import keywright.numeric.Seed;
import keywright.rule.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Means in sums are taken once for the indices that they depend on, and anew for others. */
class SharedMeansTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Sum[Expectation[k*z^2], {k, 1, 3}]                              | 6",
                "Sum[Sum[k*Expectation[j*z^2], {j, 1, 3}], {k, 1, 2}]            | 18",
                "Sum[Sum[Expectation[k*z^2] + Expectation[j*z^2], {j, 1, 2}], {k, 1, 2}] | 12",
                "Sum[Expectation[Sum[j*k*z^2, {j, 1, k}]], {k, 1, 3}]            | 25",
            })
    void an_index_in_a_mean_counts(String formula, double value) {
        var meter = new Meter(Seed.of("shared means"), 2e6);
        var measured = meter.measure(Example.read(formula), new Point(Map.of()));
        assertThat(measured.error()).isPositive();
        assertThat(Math.abs(measured.value() - value)).isLessThan(5 * measured.error());
    }
}
