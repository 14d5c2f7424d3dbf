package keywright.book.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import keywright.book.Rulebook;
import keywright.rule.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is worked out apart from an equation has a value of its own. */
class QuantityInEquationTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Solve[q*Sum[Expectation[x[[k]]^2], {k, 1, d}] == 1, q] | false",
                "Solve[q*Expectation[x[[1]]^2] == 1, q]                 | true",
                "Solve[Expectation[q*x[[1]]^2] == 1, q]                 | false",
            })
    void an_expectation_that_speaks_of_an_index_or_the_unknown_is_none(String goal, boolean taken) {
        assertThat(new QuantityInEquation(Rulebook.prover()).apply(Example.read(goal), Example.context()))
                .matches(step -> step.isPresent() == taken);
    }
}
