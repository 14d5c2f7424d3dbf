package keywright.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import keywright.book.Rulebook;
import keywright.cas.Domain;
import keywright.cas.Facts;
import keywright.cas.Parsed;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.problem.ProblemSet;
import keywright.problem.Selection;
import keywright.solve.Solver;
import keywright.term.Reader;
import keywright.term.Scope;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is derived beside what is published. */
class PublishedTest {
    private static final Facts SIZES = new Facts(Map.of("d", Domain.COUNT, "n", Domain.COUNT));

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n + 1         | (n^2 - 1)/(n - 1) | agrees",
                "n + 1         | n                 | differs",
                "Theta[n]      | 3*n + Sqrt[n]     | agrees",
                "Theta[n]      | n^2               | differs",
                "Theta[1, {n}] | 1/d               | agrees",
                "Theta[1/n]    | 1                 | differs",
            })
    void whether_they_agree_is_worked_out(String derived, String cited, String word) {
        var term = new Reader(new Scope(Set.of("d", "n"), Map.of()))
                .read(Parsed.of(derived).formula());
        assertThat(Published.compared(term, Parsed.of(cited).formula(), SIZES)).isEqualTo(word);
    }

    @Test
    void what_is_not_derived_is_marked_as_cited_alone(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("set.yaml"), "title: T\ncourse: C\norder: [q1]\n");
        Files.writeString(folder.resolve("q1.md"), """
                ---
                title: T
                parameters:
                  d: {integer: [2, 64], value: 5}
                given:
                  x: {shape: [d], law: "NormalDistribution[0, 1]"}
                parts:
                  a:
                    find:
                      hard: {is: "Expectation[Tanh[x . x + Total[x]]]", cited: "1/d"}
                      easy: {is: "Expectation[x . x]", cited: "d"}
                      other: {is: "Expectation[Total[x]^2]", cited: "d^2"}
                ---
                # a
                """);
        var set = ProblemSet.read(folder);
        var solved = new Solver(Rulebook.prover(), set.name()).solve(set, Selection.all(set));
        var table = (Block.Table) new Published(solved.parts().get(0)).blocks().get(0);
        assertThat(table.rows())
                .extracting(row -> words(row.get(3)))
                .containsExactly("cited, not derived", "agrees", "differs");
        assertThat(table.rows()).extracting(row -> words(row.get(1))).containsExactly("", "d", "d");
        assertThat(table.rows()).extracting(row -> words(row.get(2))).containsExactly("\\frac{1}{d}", "d", "d^2");
    }

    private static String words(Block.Cell cell) {
        return cell.of().stream()
                .map(inline -> inline instanceof Inline.Math math ? math.tex() : ((Inline.Words) inline).text())
                .collect(Collectors.joining());
    }
}
