package keywright.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import keywright.cas.Domain;
import keywright.cas.Facts;
import keywright.cas.Parsed;
import keywright.term.Reader;
import keywright.term.Scope;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is derived beside what is published. */
class PublishedTest {
    private static final Facts SIZES = new Facts(Map.of("d", Domain.COUNT, "n", Domain.COUNT));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n + 1         | (n^2 - 1)/(n - 1) | agrees",
                "n + 1         | n                 | differs",
                "Theta[n]      | 3*n + Sqrt[n]     | agrees",
                "Theta[n]      | n^2               | differs",
                "Theta[1, {n}] | 1/d               | agrees",
                "Theta[1/n]    | 1                 | differs",
            })
    void whether_they_agree_is_worked_out(String derived, String cited, String word) {
        var term = new Reader(new Scope(Set.of("d", "n"), Map.of()))
                .read(Parsed.of(derived).formula());
        assertThat(Published.compared(term, Parsed.of(cited).formula(), SIZES)).isEqualTo(word);
    }
}
