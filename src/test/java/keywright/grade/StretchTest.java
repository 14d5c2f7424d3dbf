package keywright.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are the values for which inequalities hold. */
class StretchTest {
    private static AnswerKey key() {
        return Keys.of(Path.of("src/test/resources/sets/ranges"), "1*");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1a.descent; 0 < h < 2/l; EQUAL",
                "1a.descent; (0, 2/l); EQUAL",
                "1a.descent; 0 < h < 1/l; DIFFERENT",
                "1a.descent; 0 < h <= 2/l; DIFFERENT",
                "1a.momentum; 0 < h < 2(1+b)/l; EQUAL",
                "1a.momentum; 0 < h < 2/l; DIFFERENT"
            })
    void an_interval_is_judged_by_its_ends(String id, String typed, Graded.Verdict verdict) {
        var graded = new Grader(key().entry(id).orElseThrow()).grade(typed);
        assertThat(graded.verdict()).as(graded.feedback()).isEqualTo(verdict);
    }

    @Test
    void the_key_is_right_by_itself() {
        assertThat(SelfCheck.of(key())).isEqualTo(new SelfCheck(List.of(), List.of()));
    }
}
