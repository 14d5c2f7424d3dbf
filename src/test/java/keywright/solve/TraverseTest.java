package keywright.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import keywright.cas.Parsed;
import keywright.check.Point;
import keywright.check.Verdict;
import keywright.problem.CommandLine;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers tried along a parameter. */
class TraverseTest {

    @Test
    void a_wrong_answer_is_contradicted_everywhere() {
        var set = Edited.hw3().asking("q1", "b", "rms2: {is: \"Expectation[RMS[y]^2]\", plot: d1}");
        var solved =
                set.solved("1b", Broken.sign().book()).answers().findFirst().orElseThrow();
        var verdicts = solved.trials().along().map(Traverse::checks).orElse(List.of());
        assertThat(verdicts).hasSize(9).allMatch(check -> check.verdict() instanceof Verdict.Disagrees);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{integer: [1, 4096], value: 8}  | 1 8 64 512 4096",
                "{integer: [3, 11], value: 4}    | 3 5 7 9 11",
                "{positive: true, value: 2}      | 0.25 2 16",
                "{real: [-1, 1], value: 0}       | -1 -0.5 0 0.5 1",
                "{value: 0}                      | -8 0 8",
            })
    void values_span_the_domain_of_a_parameter(String declared, String values) {
        var wanted = values.split(" ");
        assertThat(along(declared, wanted.length, List.of()).stream().map(Point::number))
                .containsExactly(wanted);
    }

    @Test
    void values_meet_the_conditions() {
        var divisible = List.of(Parsed.of("Divisible[s, 5]").formula());
        assertThat(along("{integer: [1, 100], value: 10}", 9, divisible))
                .hasSizeGreaterThan(4)
                .allMatch(value -> value % 5 == 0);
    }

    private static List<Double> along(String declared, int most, List<keywright.cas.Expr> conditions) {
        var statement = CommandLine.statement(List.of("s: " + declared), List.of(), "s");
        var parameter = Optional.ofNullable(statement.parameters().get("s")).orElseThrow();
        var spread = new Spread(parameter, Declarations.of(statement).inUse(), conditions);
        return spread.points(most).stream().map(spread::at).toList();
    }
}
