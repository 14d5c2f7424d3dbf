package keywright.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UnitTest {
    private static final Map<String, Unit> UNITS =
            Map.of("t", Unit.parse("ns"), "t_mem", Unit.parse("ns"), "s", Unit.parse("m"), "v", Unit.parse("m/s"));

    private static Fit fit(String formula) {
        return Unit.of(Parsed.of(formula).formula(), UNITS);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "ns | ns | \\,\\mathrm{ns}",
                "m/s | m/s | \\,\\mathrm{m/s}",
                "GB | GB | \\,\\mathrm{GB}",
                "m*s^-2 | m/s^2 | \\,\\mathrm{m/s^{2}}",
                "m/s^2 | m/s^2 | \\,\\mathrm{m/s^{2}}",
                "1/s | 1/s | \\,\\mathrm{1/s}",
                "V Hz^(-1/2) | V/Hz^(1/2) | \\,\\mathrm{V/Hz^{1/2}}",
                "GB/(s K) | GB/(K*s) | \\,\\mathrm{GB/(K\\,s)}",
                "m/m | '' | ''",
            })
    void a_unit_is_read_and_written(String text, String written, String tex) {
        assertThat(Unit.parse(text).text()).isEqualTo(written);
        assertThat(Unit.parse(text).tex()).isEqualTo(tex);
        assertThat(written.isEmpty() ? Unit.NONE : Unit.parse(written)).isEqualTo(Unit.parse(text));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2 ns", "m + s", "Sin[m]", "m^s", "m_s", "", "d1"})
    void what_is_no_unit_is_refused(String text) {
        assertThatThrownBy(() -> Unit.parse(text)).isInstanceOf(SyntaxError.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t*(c - 1)/2 + t_mem | ns",
                "(20*t + 10*t_mem)/10 | ns",
                "t/t_mem | ''",
                "Sqrt[s^2] | m",
                "s/v | s",
                "Max[t, t_mem, 0] | ns",
                "Log[t/t_mem] | ''",
                "Sign[t]*s | m",
                "2^(t/t_mem)*s | m",
                "t == t_mem | ''",
            })
    void units_that_fit_give_the_unit_of_the_value(String formula, String unit) {
        assertThat(fit(formula))
                .isInstanceOfSatisfying(
                        Fit.Fits.class, fits -> assertThat(fits.unit().text()).isEqualTo(unit));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "t + 1 | 1 | ns | ''",
                "t + s | s | ns | m",
                "Log[t] | t | '' | ns",
                "2^t | t | '' | ns",
                "t^n | t | '' | ns",
                "Exp[t + s] | s | ns | m",
                "Max[t, 3] | 3 | ns | ''",
            })
    void units_that_do_not_fit_are_shown_where_they_meet(String formula, String node, String left, String right) {
        assertThat(fit(formula)).isInstanceOfSatisfying(Fit.Misfit.class, misfit -> {
            assertThat(misfit.node().wolfram()).isEqualTo(node);
            assertThat(misfit.left().text()).isEqualTo(left);
            assertThat(misfit.right().text()).isEqualTo(right);
        });
    }

    @Test
    void units_are_not_converted() {
        assertThat(Unit.parse("ns")).isNotEqualTo(Unit.parse("s"));
    }
}
