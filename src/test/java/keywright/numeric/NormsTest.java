package keywright.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;
import org.hipparchus.linear.Array2DRowRealMatrix;
import org.hipparchus.linear.SingularValueDecomposition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Spectral norms against a full decomposition, and fitted powers. */
class NormsTest {

    @ParameterizedTest
    @CsvSource({"1, 1", "1, 7", "7, 1", "3, 5", "40, 40", "30, 60"})
    void the_largest_singular_value_is_that_of_a_full_decomposition(int rows, int columns) {
        var entries =
                new SplittableRandom(rows).doubles((long) rows * columns, -1, 1).toArray();
        var matrix = new Array2DRowRealMatrix(rows, columns);
        IntStream.range(0, entries.length).forEach(i -> matrix.setEntry(i / columns, i % columns, entries[i]));
        var full = new SingularValueDecomposition(matrix).getSingularValues()[0];
        assertThat(SingularValues.largest(entries, columns)).isCloseTo(full, within(1e-11 * full));
    }

    @Test
    void matrices_of_low_rank_and_of_nothing_have_their_norms() {
        assertThat(SingularValues.largest(new double[6], 3)).isZero();
        assertThat(SingularValues.largest(new double[] {3, 0, 0, 3}, 2)).isCloseTo(3, within(1e-12));
        assertThat(SingularValues.largest(new double[] {2, -2, -2, 2}, 2)).isCloseTo(4, within(1e-12));
    }

    @Test
    void the_power_of_a_law_is_found_with_the_error_of_its_values() {
        var sizes = List.of(2.0, 4.0, 8.0);
        var values = sizes.stream()
                .map(n -> new Estimate(3 * Math.sqrt(n), 0.03 * Math.sqrt(n)))
                .toList();
        var power = PowerLaw.exponent(sizes, values);
        assertThat(power.value()).isCloseTo(0.5, within(1e-12));
        assertThat(power.error()).isCloseTo(0.01 / Math.log(2) / Math.sqrt(2), within(1e-12));
    }
}
