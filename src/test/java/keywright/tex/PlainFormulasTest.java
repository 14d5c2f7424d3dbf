package keywright.tex;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Formulas in plain letters and signs that can be read one way only. */
class PlainFormulasTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "if $g_j \\ne 0$                               | if g_j ≠ 0",
                "$\\frac{2}{\\pi} d_1^2$                       | 2/pi d_1^2",
                "$\\frac{L}{c} \\sum_{r=0}^{c - 1} r$          | L/c sum_(r=0)^(c - 1) r",
                "$\\left\\lfloor \\frac{l}{c}\\right\\rfloor$  | floor(l/c)",
                "$l \\bmod c$                                  | l mod c",
                "$\\nabla_\\mu \\log p_\\mu(x)$                | nabla_mu log p_mu(x)",
                "$\\int_{0}^{1} t\\,dt$                        | int_0^1 t dt",
                "$N_{\\mathrm{fwd}}$                           | N_fwd",
            })
    void what_is_meant_is_kept(String text, String plain) {
        assertThat(PlainFormulas.in(text)).isEqualTo(plain);
    }
}
