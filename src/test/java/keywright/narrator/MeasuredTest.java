package keywright.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import keywright.numeric.Estimate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Measured numbers as documents show them. */
class MeasuredTest {
    @ParameterizedTest
    @CsvSource({
        "1.23021, 0.0037, 1.230(4)",
        "-0.6312, 0.152, -0.6(2)",
        "0.00321, 0.000096, 0.0032(1)",
        "2.5, 0.00951, 2.50(1)",
        "0.04, 0.3, 0.0(3)",
        "1280.4, 12.3, 1280 \\pm  12",
        "1, 1e-16, 1",
    })
    void in_little_room_the_error_is_that_of_the_last_digit(double value, double error, String shown) {
        assertThat(Measured.brief(new Estimate(value, error))).isEqualTo(shown);
    }
}
