package keywright.solve;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers on a page. */
class SignificantTest {
    @ParameterizedTest
    @CsvSource({
        "9.3576E-14, 9.3576 \\cdot 10^{-14}",
        "1.5E+12, 1.5 \\cdot 10^{12}",
        "0.25, 0.25",
        "1.0 ± 0.2, 1.0 \\pm  0.2"
    })
    void a_power_of_ten_is_written_out(String shown, String tex) {
        assertThat(Significant.tex(shown)).isEqualTo(tex);
    }
}
