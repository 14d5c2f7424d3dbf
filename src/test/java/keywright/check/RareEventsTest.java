package keywright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import keywright.cas.Parsed;
import keywright.numeric.Seed;
import keywright.problem.CommandLine;
import keywright.solve.Declarations;
import keywright.term.Scalar;
import keywright.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Probabilities so small or so near one that no draw tells them apart from zero or one. */
class RareEventsTest {
    private static final Meter METER = new Meter(Seed.of("rare"), 1e6);
    private static final Point NOWHERE = new Point(Map.of());

    private static Term read(String formula) {
        var statement = CommandLine.statement(List.of(), List.of("x: {law: \"NormalDistribution[0, 1]\"}"), formula);
        var find = statement.finds().values().iterator().next();
        return Declarations.read(find.formula(), Declarations.of(statement).scope());
    }

    @ParameterizedTest
    @CsvSource({"Probability[x > 9], 0", "Probability[x < 9], 1"})
    void what_no_draw_decided_has_an_error(String formula, double value) {
        var measured = METER.measure(read(formula), NOWHERE);
        assertThat(measured.value()).isEqualTo(value);
        assertThat(measured.error()).isBetween(1e-6, 1e-2);
        var compared =
                METER.difference(read(formula), new Scalar(Parsed.of("1/3").formula()), NOWHERE);
        assertThat(compared.value().error()).isEqualTo(compared.gap().error()).isPositive();
    }

    @Test
    void a_tiny_probability_is_not_contradicted_by_draws_that_miss_it() {
        var tiny = new Scalar(Parsed.of("10^(-8)").formula());
        assertThat(new Judge(METER).judge(tiny, read("Probability[x > 9]"), NOWHERE))
                .isNotInstanceOf(Verdict.Disagrees.class);
    }

    @Test
    void what_is_the_same_in_every_draw_has_no_error() {
        assertThat(METER.measure(read("Expectation[Sign[x]^2]"), NOWHERE).error())
                .isZero();
    }
}
