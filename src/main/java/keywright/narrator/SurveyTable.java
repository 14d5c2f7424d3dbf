package keywright.narrator;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.numeric.Estimate;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Mark;
import keywright.solve.Significant;
import keywright.solve.Solved;
import keywright.solve.SolvedPart;
import keywright.solve.Survey;
import keywright.term.Order;
import keywright.tex.ExprTex;
import keywright.tex.Notation;

/** What was measured on grids: the answers of a part that share a growing parameter stand in one table. */
record SurveyTable(SolvedPart part) {

    /** What makes answers share a table. */
    private record Kind(boolean order, String over, List<Double> sizes) {}

    /** One answer and what was measured. */
    private record Entry(Solved solved, Survey survey) {
        Kind kind() {
            return new Kind(solved.goal() instanceof Order, survey.over(), survey.sizes());
        }

        boolean others() {
            return survey.rows().stream().anyMatch(row -> !row.others().isEmpty());
        }
    }

    /** The tables of some answers. */
    List<Block> blocks(List<Solved> answers) {
        var tables = new LinkedHashMap<Kind, List<Entry>>();
        for (var answer : answers) {
            answer.trials().survey().map(survey -> new Entry(answer, survey)).ifPresent(entry -> tables.computeIfAbsent(
                            entry.kind(), kind -> new ArrayList<>())
                    .add(entry));
        }
        return tables.entrySet().stream()
                .map(table -> table(table.getKey(), table.getValue()))
                .toList();
    }

    private Notation notation() {
        return part.declarations().notation();
    }

    private Block table(Kind kind, List<Entry> entries) {
        var head = new ArrayList<Block.Column>();
        head.add(column("Measured", Block.Align.LEFT));
        boolean others = entries.stream().anyMatch(Entry::others);
        if (others) {
            head.add(column("where", Block.Align.LEFT));
        }
        var over = notation().of(kind.over());
        for (var size : kind.sizes()) {
            var name = size.equals(kind.sizes().get(0)) ? over + " = " : "";
            head.add(column("$" + name + Significant.of(size, 6) + "$", Block.Align.CENTRE));
        }
        head.add(column(kind.order() ? "power" : "derived limit", Block.Align.RIGHT));
        if (kind.order() || falls(entries)) {
            head.add(column(kind.order() ? "derived" : "power", Block.Align.RIGHT));
        }
        var rows = entries.stream()
                .flatMap(entry -> rows(kind, entry, others))
                .map(row -> row.subList(0, head.size()))
                .toList();
        return new Block.Table(caption(kind, falls(entries)), head, rows);
    }

    private static boolean falls(List<Entry> entries) {
        return entries.stream().flatMap(entry -> entry.survey().rows().stream()).anyMatch(row -> !row.growth()
                .isEmpty());
    }

    private static List<Inline> caption(Kind kind, boolean falls) {
        return Phrases.of((kind.order()
                        ? "Means over draws, divided by the derived order; on the right the power with which they"
                                + " themselves grow, fitted and derived"
                        : "Means over draws on the way to the derived limit"
                                + (falls ? ", and the power with which the distance falls where it is clear" : ""))
                + "; in brackets the error of the last digit");
    }

    private Stream<List<Block.Cell>> rows(Kind kind, Entry entry, boolean others) {
        var rows = entry.survey().rows();
        return IntStream.range(0, rows.size()).mapToObj(number -> {
            var row = rows.get(number);
            var first = number == 0;
            var cells = new ArrayList<Block.Cell>();
            cells.add(cell(first ? "$" + quantity(entry.solved()) + "$" : ""));
            if (others) {
                cells.add(cell(where(row.others())));
            }
            for (int i = 0; i < kind.sizes().size(); i++) {
                cells.add(cell(i < row.measured().size() ? shown(row.measured().get(i)) : ""));
            }
            cells.addAll(kind.order() ? growth(row) : limit(row));
            return List.copyOf(cells);
        });
    }

    /** What is measured, as the author writes it; else of an order the quantity itself, of a limit what tends to it. */
    private String quantity(Solved solved) {
        if (solved.find().tex().isPresent()) {
            return notation().of(solved.name());
        }
        return solved.goal().parts().get(0).tex(notation()).code();
    }

    private String where(Map<String, keywright.cas.Expr> others) {
        var tex = new ExprTex(notation());
        return others.entrySet().stream()
                .map(other -> "$" + notation().of(other.getKey()) + " = "
                        + tex.of(other.getValue()).code() + "$")
                .collect(Collectors.joining(", "));
    }

    private static List<Block.Cell> growth(Survey.Row row) {
        if (row.growth().isEmpty()) {
            return List.of(marked("", row), cell(""));
        }
        return List.of(
                marked(shown(row.growth().get(0)), row), cell(shown(row.growth().get(1))));
    }

    private List<Block.Cell> limit(Survey.Row row) {
        var fall = row.growth().stream().findFirst().map(SurveyTable::shown).orElse("");
        var claimed = row.claimed().tex(notation()).code();
        var strut = claimed.contains("\\frac") ? "\\vphantom{\\Big|}" : "";
        return List.of(marked("$" + strut + claimed + value(row) + "$", row), cell(fall));
    }

    private static String value(Survey.Row row) {
        return row.check().verdict() instanceof keywright.check.Verdict.Agrees agrees
                ? " \\approx " + Significant.of(agrees.claimed(), 4)
                : "";
    }

    private static String shown(Estimate estimate) {
        return "$" + Measured.brief(estimate) + "$";
    }

    private static Block.Column column(String title, Block.Align align) {
        return new Block.Column(Phrases.of(title), align);
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(Phrases.of(text), Mark.NONE);
    }

    private static Block.Cell marked(String text, Survey.Row row) {
        return new Block.Cell(Phrases.of(text), Phrases.mark(row.check().verdict()));
    }
}
