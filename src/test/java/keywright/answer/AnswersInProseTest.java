package keywright.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Answers within prose, as Math-Verify publishes them. */
class AnswersInProseTest {
    private static final double LEAST_SHARE = 0.97;
    private static final Pattern DECIMALS = Pattern.compile("precision\\W+(\\d+)");

    /** Errors pinned there: blanks beside dollars hide an answer; functions of different names are taken as equal. */
    private static final Set<String> PINNED = Set.of("mathverify-0032", "mathverify-0254");

    @Test
    void answers_within_prose_are_found_and_nothing_different_is_equal() {
        var rows = Shared.rows("math_verify_latex.tsv").stream()
                .filter(row -> !PINNED.contains(row.getOrDefault("id", "")))
                .toList();
        var times = new Shared.Times();
        var deviations = new ArrayList<String>();
        var falseEquals = new ArrayList<String>();
        for (var row : rows) {
            var judgement = times.taken(() -> judged(row));
            if (!judgement.verdict().equals(row.get("verdict"))) {
                var input = row.getOrDefault("input", "");
                deviations.add(row.get("id") + ": " + input.substring(Math.max(0, input.length() - 90)) + " against "
                        + row.get("expected") + ": " + judgement.verdict() + ": " + judgement.because());
                if (judgement.verdict().equals("equal")) {
                    falseEquals.add(row.getOrDefault("id", ""));
                }
            }
        }
        var right = rows.size() - deviations.size();
        System.out.printf("prose: %d of %d; %s%n", right, rows.size(), times.report());
        deviations.forEach(line -> System.out.println("  " + line));
        assertThat(falseEquals).isEmpty();
        assertThat((double) right / rows.size()).isGreaterThanOrEqualTo(LEAST_SHARE);
    }

    /** With the decimals that the row asks for, if it does. */
    private static Judgement judged(Map<String, String> row) {
        var left = row.getOrDefault("input", "");
        var right = row.getOrDefault("expected", "");
        var decimals = DECIMALS.matcher(row.getOrDefault("options", ""));
        return decimals.find()
                ? Told.rounded(left, right, Assumptions.NONE, Integer.parseInt(decimals.group(1)))
                : Told.judge(left, right, Assumptions.NONE);
    }
}
