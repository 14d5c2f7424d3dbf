package keywright.term;

import static org.assertj.core.api.Assertions.assertThat;

import keywright.rule.Example;
import keywright.tex.Notation;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Probabilities are written as a person would write them. */
class EventTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Probability[x[[1]] > 1] | \\mathbb{P}[x_1 > 1]",
                "Probability[x[[1]] <= d] | \\mathbb{P}[x_1 \\le d]",
                "Probability[2 < x[[1]]] | \\mathbb{P}[x_1 > 2]",
                "Probability[x[[1]] >= 0 && x[[2]] < 1] | \\mathbb{P}[x_1 \\ge 0, x_2 < 1]",
                "Expectation[x[[1]]*Boole[x[[1]] > 1]] | \\mathbb{E}[x_1 \\mathbf{1}[x_1 > 1]]",
                "Expectation[2*Boole[x[[1]] >= 1]] | \\mathbb{E}[2 \\mathbf{1}[x_1 \\ge 1]]",
            })
    void a_condition_has_what_is_random_on_its_left(String formula, String tex) {
        assertThat(Example.read(formula).tex(Notation.PLAIN).code()).isEqualTo(tex);
    }
}
