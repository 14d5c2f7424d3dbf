package keywright.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The answers that PrairieLearn publishes for its reader: what they mean, or where they are refused. */
class SymbolicParseTest {
    /** Lists and tuples may stand in each other here; there, only intervals have brackets of these kinds. */
    private static final String NESTED = "test_sets_syntax_errors_are_rejected";

    /** Sums with infinity, the value of √−1, and relations are read here; two keys are in a syntax of SymPy's own. */
    private static final Set<String> OTHERWISE =
            Set.of("pl-sym-024", "pl-sym-026", "pl-sym-125", "pl-sym-135", "pl-sym-104", "pl-sym-105");

    private static final Set<String> SUPPORTED = Set.of("equal", "different", "error", "ok");

    @Test
    void answers_are_read_or_refused_as_published() {
        var deviations = new ArrayList<String>();
        var rows = Shared.rows("prairielearn_symbolic_parse.tsv").stream()
                .filter(row -> SUPPORTED.contains(row.getOrDefault("verdict", "")))
                .toList();
        var nested = 0;
        for (var row : rows) {
            var trouble = trouble(row);
            if (!trouble.isEmpty()
                    && (NESTED.equals(row.get("group")) || OTHERWISE.contains(row.getOrDefault("id", "")))) {
                nested++;
            } else if (!trouble.isEmpty()) {
                deviations.add(row.get("id") + ": " + row.get("input") + ": " + trouble);
            }
        }
        System.out.println("typed answers: " + (rows.size() - deviations.size() - nested) + " of " + rows.size() + ", "
                + nested + " read otherwise here");
        deviations.forEach(line -> System.out.println("  " + line));
        assertThat(deviations).isEmpty();
    }

    private static Reading reading(String group) {
        var reading = Reading.of(List.of("n", "m", "x", "alpha", "ab")).calling("f", "g", "beef");
        if (group.contains("COMPLEX")) {
            return reading.refusing(Reading.Refused.COMPLEX);
        }
        return group.contains("FLOAT") ? reading.refusing(Reading.Refused.DECIMALS) : reading;
    }

    private static String trouble(Map<String, String> row) {
        var reading = reading(row.getOrDefault("group", ""));
        var refused = row.getOrDefault("verdict", "").equals("error");
        Answer answer;
        try {
            answer = Answer.read(row.getOrDefault("input", ""), reading);
        } catch (Unreadable unreadable) {
            return refused ? place(row, unreadable) : String.valueOf(unreadable.getMessage());
        }
        if (refused) {
            return "read as " + answer.formula().wolfram();
        }
        return row.getOrDefault("verdict", "").equals("ok") ? "" : meaning(row, answer);
    }

    /** A whole name is underlined: the column published is one of its letters. */
    private static String place(Map<String, String> row, Unreadable unreadable) {
        var caret = row.getOrDefault("caret", "");
        return caret.isEmpty()
                        || (unreadable.start() <= Integer.parseInt(caret) && Integer.parseInt(caret) < unreadable.end())
                ? ""
                : "caret at " + unreadable.start() + " instead of " + caret;
    }

    private static String meaning(Map<String, String> row, Answer answer) {
        try {
            var key = Answer.read(key(row.getOrDefault("expected", "")), reading(""));
            var judgement = new Equality(keywright.cas.Facts.NONE).judge(answer, key);
            return judgement.verdict().equals(row.get("verdict")) ? "" : judgement.because();
        } catch (Unreadable unreadable) {
            return "key " + row.get("expected") + ": " + unreadable.getMessage();
        }
    }

    /** Intervals as they are written on paper. */
    private static String key(String expected) {
        return expected.replaceAll("Interval\\.open\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\)", "($1)")
                .replaceAll("Interval\\.Lopen\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\)", "($1]")
                .replaceAll("Interval\\.Ropen\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\)", "[$1)")
                .replaceAll("Interval\\(([^()]*(?:\\([^()]*\\))?[^()]*)\\)", "[$1]");
    }
}
