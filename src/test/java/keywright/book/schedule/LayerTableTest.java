package keywright.book.schedule;

import static keywright.book.schedule.Schedules.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import keywright.cas.Expr;
import keywright.check.BackwardPass;
import org.junit.jupiter.api.Test;

class LayerTableTest {
    @Test
    void the_table_follows_the_pass_layer_by_layer() {
        for (var keep : List.of(true, false)) {
            var log = BackwardPass.run(10, Set.of(0, 3, 7), keep);
            var pass = (keywright.term.Schedule) read("Schedule[10, {0, 3, 7}, Keep -> " + (keep ? "True]" : "False]"));
            var rows = LayerTable.of(pass.at(Map.of()).orElseThrow()).rows();
            assertThat(rows.stream()
                            .map(row -> List.of(
                                    (long) row.layer(),
                                    row.here().loads(),
                                    row.here().reruns())))
                    .containsExactlyElementsOf(log.layers().stream()
                            .map(layer -> List.of((long) layer.layer(), (long) layer.loads(), (long) layer.reruns()))
                            .toList());
            assertThat(rows.get(9).soFar().reruns()).isEqualTo(log.reruns());
            assertThat(rows.get(9).soFar().loads()).isEqualTo(log.loads());
        }
    }

    @Test
    void a_schedule_in_numbers_stores_what_it_says() {
        var pass = (keywright.term.Schedule) read("Schedule[L, Range[0, L, c]]");
        assertThat(pass.at(Map.of("L", Expr.of(10), "c", Expr.of(4)))
                        .orElseThrow()
                        .stored())
                .containsExactly(0, 4, 8);
        assertThat(pass.at(Map.of("L", Expr.of(10)))).isEmpty();
        var halves = (keywright.term.Schedule) read("Schedule[L, {0, L/2, L}]");
        assertThat(halves.at(Map.of("L", Expr.of(10))).orElseThrow().stored()).containsExactly(0, 5, 10);
        assertThat(halves.at(Map.of("L", Expr.of(9)))).isEmpty();
        assertThat(((keywright.term.Schedule) read("Schedule[L, {0, 7}]")).at(Map.of("L", Expr.of(5))))
                .isEmpty();
    }
}
