package keywright.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import keywright.book.Rulebook;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.problem.ProblemSet;
import keywright.problem.Selection;
import keywright.solve.Solver;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of what was measured on grids. */
class SurveyTableTest {
    private static final String QUESTION = """
            ---
            title: T
            parameters:
              n: {integer: [2, 1000], value: 8}
              m: {integer: [1, 1000], value: 8}
            given:
              W: {shape: [m, n], law: "NormalDistribution[0, 1]"}
              h: {shape: [n], law: "NormalDistribution[0, 1]"}
            parts:
              a:
                find:
                  size: {is: "Theta[Expectation[Norm[h]^2]]", grid: {n: [8, 16, 32]}}
              b:
                find:
                  size: {is: "Theta[Expectation[Norm[W . h]^2]]", grid: {n: [8, 16, 32], m: [n, 2*n]}}
            ---
            # a
            # b
            """;

    @Test
    void a_table_has_the_columns_it_needs(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("set.yaml"), "title: T\ncourse: C\norder: [q1]\n");
        Files.writeString(folder.resolve("q1.md"), QUESTION);
        var set = ProblemSet.read(folder);
        var solved = new Solver(Rulebook.prover(), set.name()).solve(set, Selection.all(set));
        var tables = solved.parts().stream()
                .map(part -> (Block.Table)
                        new SurveyTable(part).blocks(part.answers()).get(0))
                .toList();
        assertThat(head(tables.get(0))).containsExactly("Measured", "n = 8", "16", "32", "power", "derived");
        assertThat(head(tables.get(1))).containsExactly("Measured", "where", "n = 8", "16", "32", "power", "derived");
        assertThat(tables).allSatisfy(table -> assertThat(table.rows())
                .allSatisfy(row -> assertThat(row).hasSameSizeAs(table.head())));
        assertThat(text(tables.get(1).rows().get(1).get(1).of())).isEqualTo("m = 2 n");
        assertThat(text(tables.get(0).rows().get(0).get(2).of())).matches("\\d\\.\\d+\\(\\d\\)");
    }

    private static List<String> head(Block.Table table) {
        return table.head().stream().map(column -> text(column.title())).toList();
    }

    private static String text(List<Inline> of) {
        return of.stream()
                .map(inline -> inline instanceof Inline.Math math ? math.tex() : ((Inline.Words) inline).text())
                .collect(Collectors.joining());
    }
}
