package keywright.cli;

import java.util.ArrayList;
import java.util.List;
import keywright.check.Audit;
import keywright.check.Verdict;
import keywright.solve.Check;
import keywright.solve.Solved;
import keywright.solve.SolvedSet;
import keywright.solve.Value;
import keywright.tex.PlainFormulas;

/** Results for a terminal. */
final class TextReport {
    private TextReport() {}

    /** One line an answer: its name, closed form, value, verdict, and what was measured. */
    static String table(SolvedSet solved) {
        var rows = new ArrayList<List<String>>();
        rows.add(List.of("answer", "closed form", "value", "measured", "verdict"));
        for (var part : solved.parts()) {
            part.answers().forEach(answer -> rows.add(row(part.part().id(), answer)));
        }
        return aligned(rows);
    }

    private static List<String> row(String id, Solved answer) {
        return List.of(
                id + "." + answer.name(),
                answer.derived() ? answer.answer().formula().wolfram() : "",
                answer.value().map(Value::shown).orElse(""),
                answer.headline().map(TextReport::measured).orElse(""),
                answer.standing().word());
    }

    /** What was measured, and how. */
    private static String measured(Check check) {
        if (check.verdict() instanceof Verdict.Agrees agrees) {
            return agrees.measured() + " (" + PlainFormulas.in(check.method()) + ")";
        }
        return check.verdict() instanceof Verdict.Disagrees disagrees
                ? disagrees.measured() + " (" + PlainFormulas.in(check.method()) + ")"
                : check.verdict().word();
    }

    /** Columns of one width each. */
    static String aligned(List<List<String>> rows) {
        var text = new StringBuilder();
        for (var row : rows) {
            for (int column = 0; column < row.size(); column++) {
                var at = column;
                var width =
                        rows.stream().mapToInt(r -> r.get(at).length()).max().orElse(0);
                text.append(row.get(column))
                        .append(" ".repeat(width - row.get(column).length() + 2));
            }
            text.setLength(text.toString().stripTrailing().length());
            text.append(System.lineSeparator());
        }
        return text.toString();
    }

    /** A derivation, one step a line, with its reasons, lemmas and marks. */
    static String steps(Solved solved) {
        var text = new StringBuilder(solved.goal().formula().wolfram()).append('\n');
        for (int i = 0; i < solved.derivation().steps().size(); i++) {
            var step = solved.derivation().steps().get(i);
            text.append("  = ").append(step.after().formula().wolfram()).append('\n');
            text.append("      [")
                    .append(mark(solved.audit().verdicts().get(i)))
                    .append("] ");
            text.append(step.rule().name())
                    .append(": ")
                    .append(PlainFormulas.in(step.reason().because()))
                    .append('\n');
        }
        solved.value().filter(Value::uncertain).ifPresent(value -> text.append("  value: ")
                .append(value.shown())
                .append(" (quadrature)\n"));
        solved.audit().lemmas().forEach(lemma -> text.append(lemma(lemma, "    ")));
        solved.checks().forEach(check -> text.append("  check")
                .append(
                        check.point().values().isEmpty()
                                ? ""
                                : " at " + check.point().shown())
                .append(": ")
                .append(measured(check))
                .append(", ")
                .append(check.verdict().word())
                .append('\n'));
        return text.toString();
    }

    private static String lemma(Audit lemma, String indent) {
        var text = new StringBuilder(indent)
                .append(lemma.derivation().goal().formula().wolfram())
                .append('\n');
        for (int i = 0; i < lemma.verdicts().size(); i++) {
            var step = lemma.derivation().steps().get(i);
            text.append(indent).append("  = ").append(step.after().formula().wolfram());
            text.append("   [")
                    .append(mark(lemma.verdicts().get(i)))
                    .append("] ")
                    .append(step.rule().name())
                    .append('\n');
        }
        lemma.lemmas().forEach(below -> text.append(lemma(below, indent + "    ")));
        return text.toString();
    }

    private static String mark(Verdict verdict) {
        if (verdict instanceof Verdict.Agrees) {
            return "ok";
        }
        return verdict instanceof Verdict.Disagrees ? "CONTRADICTED" : "undecided";
    }
}
