package keywright.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers on likelihoods are read with the functions that stand in them, of numbers and of arrays. */
class LikelihoodAnswersTest {
    private static final Path SET = Path.of("src/test/resources/sets/likelihood");

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "1a.likelihood; y^T X w - sum(softplus(X w))",
                "1a.likelihood; y . (X . w) - Total[SoftPlus[X . w]]",
                "1a.gradient; X^T (y - sigmoid(X w))",
                "1a.gradient; Transpose[X] . (y - LogisticSigmoid[X . w])",
                "1a.hessian; -X^T diag(sigmoid(X w)*(ones(n) - sigmoid(X w))) X",
                "1b.slope; (exp(v) - ones(d))/2"
            })
    void what_is_equal_is_right(String id, String typed) {
        var graded = new Grader(Keys.of(SET, "1*").entry(id).orElseThrow()).grade(typed);
        assertThat(graded.verdict()).as(graded.feedback()).isEqualTo(Graded.Verdict.EQUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {"1a.gradient; X^T (sigmoid(X w) - y)", "1b.slope; exp(v) - ones(d)"})
    void what_is_wrong_is_refused(String id, String typed) {
        var graded = new Grader(Keys.of(SET, "1*").entry(id).orElseThrow()).grade(typed);
        assertThat(graded.verdict()).as(graded.feedback()).isEqualTo(Graded.Verdict.DIFFERENT);
    }

    @Test
    void several_numbers_are_not_written_as_half_of_twice_all_of_them() {
        var both = Keys.of(SET, "1c").entry("1c.both").orElseThrow();
        var answer = both.asked().derivation().result().formula();
        assertThat(answer.wolfram()).startsWith("{Mean[x], ");
        assertThat(new FormulaRewritings(answer).of()).isEmpty();
    }
}
