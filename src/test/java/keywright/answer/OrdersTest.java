package keywright.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Orders of growth are told apart, with the reason. */
class OrdersTest {
    /** What the published cases call it, and what it is called here. */
    private static final Map<String, Set<Orders.Verdict>> NAMES = Map.of(
            "correct", Set.of(Orders.Verdict.CORRECT),
            "correct; unnecessarily complex", Set.of(Orders.Verdict.CORRECT),
            "partial; unnecessary lower-order terms", Set.of(Orders.Verdict.LOWER_ORDER_TERMS),
            "partial; unnecessary constant factors", Set.of(Orders.Verdict.CONSTANT_FACTOR),
            "negative expression", Set.of(Orders.Verdict.NEGATIVE),
            "correct but too loose", Set.of(Orders.Verdict.TOO_LOOSE),
            "incorrect", Set.of(Orders.Verdict.INCORRECT),
            "type error (division by zero etc.)", Set.of(Orders.Verdict.UNDEFINED),
            "invalid symbol/function error", Set.of(Orders.Verdict.UNDEFINED));

    private static Orders.Judged judged(String kind, String sizes, String claimed, String truth) {
        var reading = Reading.of(List.of(sizes.split(",", -1)));
        return new Orders(List.of(sizes.split(",", -1)))
                .judge(
                        Orders.Kind.valueOf(kind.toUpperCase(java.util.Locale.ROOT)),
                        Answer.read(claimed, reading).formula(),
                        Answer.read(truth, reading).formula());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = (char) 124,
            value = {
                "THETA; d1, d2; d1^2 d2; 3 d1^2 d2 + d1; CONSTANT_FACTOR",
                "THETA; d1, d2; d1 d2; d1^2 + d2^2; INCORRECT",
                "O; d1, d2; d1^2 + d2^2; d1 + d2; TOO_LOOSE",
                "THETA; n; (n+1)!; n n!; CONSTANT_FACTOR",
                "THETA; n; sqrt(n) log n; n^(1/2) ln(n^2); CONSTANT_FACTOR",
                "THETA; n; 2^n; 3^n; INCORRECT"
            })
    void an_order_is_judged_with_its_reason(String row) {
        var cells = row.split("; ", -1);
        assertThat(judged(cells[0], cells[1].replace(" ", ""), cells[2], cells[3])
                        .verdict())
                .isEqualTo(Orders.Verdict.valueOf(cells[4]));
    }

    @Test
    void published_orders_are_judged_as_published() {
        var wrong = new TreeSet<String>();
        var rows = Shared.rows("prairielearn_big_o.tsv");
        for (var row : rows) {
            var cells = List.of("kind", "variables", "input", "expected", "verdict").stream()
                    .map(name -> row.getOrDefault(name, ""))
                    .toList();
            var judged = judged(cells.get(0), cells.get(1).replace(" ", ""), cells.get(2), cells.get(3));
            if (!NAMES.getOrDefault(cells.get(4), Set.of()).contains(judged.verdict())) {
                wrong.add(new ArrayList<>(cells) + " was " + judged);
            }
        }
        System.out.println("published orders: " + (rows.size() - wrong.size()) + " of " + rows.size());
        assertThat(wrong).isEmpty();
    }
}
