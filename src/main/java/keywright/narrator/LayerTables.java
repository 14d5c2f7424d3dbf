package keywright.narrator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import keywright.book.schedule.LayerTable;
import keywright.cas.Expr;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Mark;
import keywright.page.Plot;
import keywright.solve.Declarations;
import keywright.term.Count;
import keywright.term.Schedule;
import keywright.term.Term;

/** What a backward pass does layer by layer, for the parameters in use. */
record LayerTables(Term goal, Declarations declarations) {
    private static final int MOST_ROWS = 40;

    /** The table, and under it the same as bars. */
    List<Block> blocks() {
        return rows().map(rows -> List.of(table(((Count) goal).pass(), rows), figure(((Count) goal).pass(), rows)))
                .orElse(List.of());
    }

    private Optional<LayerTable> rows() {
        if (!(goal instanceof Count count) || count.ofLoads()) {
            return Optional.empty();
        }
        Map<String, Expr.Num> values = new TreeMap<>();
        declarations.statement().parameters().forEach((name, parameter) -> values.put(name, parameter.number()));
        return count.pass()
                .at(values)
                .filter(plan -> plan.layers() <= MOST_ROWS)
                .map(LayerTable::of);
    }

    private static Block table(Schedule pass, LayerTable table) {
        var load = pass.operations().load();
        var recompute = pass.operations().recompute();
        var head = List.of(
                column(Phrases.of("layer")),
                column(Phrases.of("nearest stored")),
                column(List.of(new Inline.Code(load))),
                column(List.of(new Inline.Code(recompute))),
                column(Phrases.joined(Phrases.of("total "), List.of(new Inline.Code(load)))),
                column(Phrases.joined(Phrases.of("total "), List.of(new Inline.Code(recompute)))));
        var rows = new ArrayList<List<Block.Cell>>();
        for (var row : table.rows()) {
            rows.add(List.of(
                    cell(row.layer()),
                    cell(row.nearest()),
                    cell(row.here().loads()),
                    cell(row.here().reruns()),
                    cell(row.soFar().loads()),
                    cell(row.soFar().reruns())));
        }
        return new Block.Table(Phrases.of("The backward pass, layer by layer"), head, rows);
    }

    private static Block figure(Schedule pass, LayerTable table) {
        var loads = table.rows().stream().map(row -> dot(row.layer(), row.here().loads()));
        var reruns =
                table.rows().stream().map(row -> dot(row.layer(), row.here().reruns()));
        var curves = List.of(
                bars(pass.operations().load(), loads), bars(pass.operations().recompute(), reruns));
        var across = new Plot.Axis("\\text{layer}", Plot.Scale.LINEAR);
        var up = new Plot.Axis("\\text{operations}", Plot.Scale.LINEAR);
        return new Block.Figure(
                Phrases.of("Operations of the backward pass by layer"), List.of(new Plot("", across, up, curves)));
    }

    private static Plot.Curve bars(String operation, Stream<Plot.Dot> dots) {
        return new Plot.Curve("\\mathtt{" + operation.replace("_", "\\_") + "}", Plot.Kind.BARS, dots.toList());
    }

    private static Plot.Dot dot(long layer, long count) {
        return new Plot.Dot(layer, count, 0);
    }

    private static Block.Column column(List<Inline> title) {
        return new Block.Column(title, Block.Align.RIGHT);
    }

    private static Block.Cell cell(long number) {
        return new Block.Cell(Phrases.of("$" + number + "$"), Mark.NONE);
    }
}
