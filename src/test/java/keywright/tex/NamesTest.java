package keywright.tex;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How names are written by themselves. */
class NamesTest {
    @ParameterizedTest
    @CsvSource({
        "mu, \\mu",
        "sigma1, \\sigma_1",
        "alpha12, \\alpha_{12}",
        "lam, \\lambda",
        "lam2, \\lambda_2",
        "eps_t, \\epsilon_t",
        "t_fwd, t_{\\mathrm{fwd}}",
        "lamp, \\mathrm{lamp}"
    })
    void greek_names_are_letters_with_their_numbers_below(String name, String tex) {
        assertThat(Names.tex(name)).isEqualTo(tex);
    }

    @Test
    void the_author_has_the_last_word() {
        assertThat(new Notation(Map.of("lam", "\\ell")).of("lam")).isEqualTo("\\ell");
    }
}
