package keywright.answer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** The answers that PrairieLearn publishes for its reader: what they mean, or where they are refused. */
class SymbolicParseTest {
    /** Rows on which this program and the published reader disagree, by group or id, and who is right. */
    private static final Map<String, String> OTHERWISE = Map.of(
            "test_sets_syntax_errors_are_rejected",
            "lists, tuples and sets may stand in each other here; there, only intervals have brackets of these kinds",
            "pl-sym-135",
            "an inequality may be an answer here");

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
            var reason = OTHERWISE.getOrDefault(
                    row.getOrDefault("id", ""), OTHERWISE.getOrDefault(row.getOrDefault("group", ""), ""));
            if (!trouble.isEmpty() && !reason.isEmpty()) {
                nested++;
                System.out.println("  " + row.get("id") + ": " + row.get("input") + ": " + trouble + ": " + reason);
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

    /** Intervals, unions and intersections as they are written on paper. */
    private static String key(String expected) {
        var calls = Map.of(
                "Interval.open(",
                "()",
                "Interval.Lopen(",
                "(]",
                "Interval.Ropen(",
                "[)",
                "Interval(",
                "[]",
                "Union(",
                " U ",
                "Intersection(",
                " & ");
        for (var call : calls.entrySet()) {
            var start = expected.indexOf(call.getKey());
            if (start >= 0 && (start == 0 || !Character.isLetterOrDigit(expected.charAt(start - 1)))) {
                var open = start + call.getKey().length();
                var close = end(expected, open);
                var sign = call.getValue();
                var inner = parts(expected.substring(open, close));
                var written = sign.startsWith(" ")
                        ? "(" + String.join(sign, inner) + ")"
                        : sign.charAt(0) + String.join(", ", inner) + sign.charAt(1);
                return key(expected.substring(0, start) + written + expected.substring(close + 1));
            }
        }
        return expected;
    }

    private static int end(String text, int open) {
        var depth = 1;
        var at = open;
        while (depth > 0) {
            depth += "([{".indexOf(text.charAt(at)) >= 0 ? 1 : ")]}".indexOf(text.charAt(at)) >= 0 ? -1 : 0;
            at++;
        }
        return at - 1;
    }

    private static List<String> parts(String inner) {
        return Pieces.split(inner, ',').stream().map(String::strip).toList();
    }
}
