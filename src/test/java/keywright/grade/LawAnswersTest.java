package keywright.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Laws asked by their means and variances, and numbers with units and a tolerance. */
class LawAnswersTest {
    private static Graded graded(String id, String typed) {
        var key = Keys.of(Path.of("src/test/resources/sets/laws"), "1*");
        return new Grader(key.entry(id).orElseThrow()).grade(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "1a.law; N(2mu, 2s^2)",
                "1a.law; {2 mu, 2 s^2}",
                "1a.law; (2μ, 2s²)",
                "1a.law; 2mu, 2s^2",
                "1a.law; \\begin{pmatrix} 2\\mu \\\\ 2s^2 \\end{pmatrix}",
                "1a.law; x + y ~ N(2 mu, 2 s^2)",
                "1a.law; \\mathcal{N}(2\\mu, 2s^2)",
                "1a.law; $\\mathcal{N}\\left(2\\mu,\\, 2s^2\\right)$",
                "1a.law; NormalDistribution[2 mu, Sqrt[2] s]",
                "1b.posterior; N((mu tau^2 + c s^2)/(s^2+tau^2), s^2 tau^2/(s^2+tau^2))",
                "1b.posterior; \\mathcal{N}\\left(\\frac{\\mu/s^2 + c/\\tau^2}{1/s^2+1/\\tau^2}, "
                        + "\\frac{1}{1/s^2+1/\\tau^2}\\right)",
                "1b.posterior; NormalDistribution[(mu tau^2 + c s^2)/(s^2+tau^2), s tau/Sqrt[s^2+tau^2]]",
                "1c.time; size/rate",
                "1c.time; 6.67 s",
                "1c.time; 6.6 s",
                "1c.time; 6600 ms",
                "1c.time; 0.111 min"
            })
    void right_answers_earn_all_points(String id, String typed) {
        var graded = graded(id, typed);
        assertThat(graded.verdict()).as(graded.feedback()).isEqualTo(Graded.Verdict.EQUAL);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1a.law; N(2mu, sqrt(2) s); The standard deviation stands where N has the variance",
                "1a.law; NormalDistribution[2 mu, 2 s^2]; The variance stands where NormalDistribution has",
                "1a.law; N(mu, 2 s^2); Not equal to the answer",
                "1a.law; N(2mu, 4 s^2); Not equal to the answer",
                "1c.time; 6.5 s; Not the value of the answer",
                "1c.time; 6.67 kg; The unit is wrong: kg",
                "1c.time; rate/size; Not equal to the answer"
            })
    void what_is_wrong_is_told(String id, String typed, String reason) {
        var graded = graded(id, typed);
        assertThat(graded.verdict()).as(graded.feedback()).isEqualTo(Graded.Verdict.DIFFERENT);
        assertThat(graded.feedback()).contains(reason);
    }
}
