package keywright.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnglesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "cos(acos(1/3)/2); sqrt(2/3); equal",
                "sin(2*atan(2)); 4/5; equal",
                "cos(acos(1/3)/2 + pi); -sqrt(2/3); equal",
                "sin(asin(3/5)/2 - atan(1/2)/4); sin(asin(3/5)/2 - atan(1/2)/4 + 2*pi); equal",
                "cos(acos(1/3)/2); -sqrt(2/3); different",
                "sin(2*atan(2)); 3/5; different"
            })
    void sines_and_cosines_of_arcs_are_compared_as_roots(String left, String right, String verdict) {
        var judgement = Pair.read(left, right, Assumptions.of(List.of())).judge();
        assertThat(judgement.verdict()).as(judgement.because()).isEqualTo(verdict);
    }
}
