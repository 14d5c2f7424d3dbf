package keywright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import keywright.cas.Expr;
import keywright.numeric.Seed;
import keywright.rule.Example;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PassesTest {
    private static final Judge JUDGE = new Judge(new Meter(Seed.of("passes"), 10_000));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Count[Schedule[L, Range[0, L, c]], fwd] | L*(c - 1)/2",
                "Count[Schedule[L, Range[0, L, c], Keep -> True], fwd] | L - L/c",
                "Count[Schedule[L, Range[0, L, c]], loadmem] | L",
                "Cost[Schedule[L, Range[0, L, c]], {fwd -> a, loadmem -> b}] | L*(a*(c - 1)/2 + b)",
            })
    void what_is_counted_agrees_with_the_closed_form(String stated, String claimed) {
        var points = new Points(
                        Example.FACTS,
                        List.of(Expr.call("Divisible", Expr.symbol("L"), Expr.symbol("c"))),
                        Seed.of("points"))
                .some(5);
        assertThat(points).hasSize(5);
        assertThat(JUDGE.judge(Example.read(claimed), Example.read(stated), points))
                .isInstanceOf(Verdict.Agrees.class);
        assertThat(JUDGE.judge(Example.read(claimed + " + 1"), Example.read(stated), points))
                .isInstanceOf(Verdict.Disagrees.class);
    }

    @Test
    void a_schedule_that_does_not_exist_at_a_point_is_not_measured() {
        var stated = Example.read("Count[Schedule[L, {0, 7}], fwd]");
        assertThat(JUDGE.judge(stated, stated, new Point(Map.of("L", 3.0)))).isInstanceOf(Verdict.Undecided.class);
    }
}
