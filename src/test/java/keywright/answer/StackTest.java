package keywright.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The pairs that STACK publishes for algebraic equivalence, judged for all real and for positive values. */
class StackTest {
    /** Rows where STACK compares rounded decimals; in exact arithmetic it is the other way round. */
    private static final Set<String> ROUNDED = Set.of("stack-AlgEquiv-037", "stack-AlgEquiv-043");

    private static final double LEAST_SHARE = 0.97;

    @Test
    void verdicts_are_those_published_and_nothing_different_is_equal() {
        var times = new Shared.Times();
        var deviations = new ArrayList<String>();
        var falseEquals = new ArrayList<String>();
        var rows = Shared.rows("stack_answertests.tsv").stream()
                .filter(row -> "AlgEquiv".equals(row.get("test")) && "True".equals(row.get("portable")))
                .filter(row -> !ROUNDED.contains(row.getOrDefault("id", "")))
                .toList();
        rows.forEach(row -> judged(row, Assumptions.NONE));
        for (var row : rows) {
            var equal = Set.of("1", "-3").contains(row.getOrDefault("verdict", ""));
            var real = times.taken(() -> judged(row, Assumptions.NONE));
            var judgement = equal && !real.verdict().equals("equal")
                    ? times.taken(() -> judged(row, Assumptions.of(List.of("positive"))))
                    : real;
            if (!judgement.verdict().equals(equal ? "equal" : "different")) {
                deviations.add(row.get("id") + ": " + row.get("input") + " against " + row.get("expected") + ": "
                        + judgement.verdict() + " for real values: " + real.because());
            }
            if (!equal && real.verdict().equals("equal")) {
                falseEquals.add(row.getOrDefault("id", ""));
            }
        }
        var right = rows.size() - deviations.size();
        System.out.printf("STACK: %d of %d; %s%n", right, rows.size(), times.report());
        deviations.forEach(line -> System.out.println("  " + line));
        assertThat(falseEquals).isEmpty();
        assertThat((double) right / rows.size()).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    private static Judgement judged(Map<String, String> row, Assumptions assumptions) {
        try {
            return Pair.read(row.getOrDefault("input", ""), row.getOrDefault("expected", ""), assumptions)
                    .judge();
        } catch (Unreadable unreadable) {
            return new Judgement.Undecided(String.valueOf(unreadable.getMessage()));
        }
    }
}
