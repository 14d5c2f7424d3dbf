package keywright.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keywright.cas.Parsed;
import keywright.problem.Overrides;
import keywright.problem.ProblemSet;
import keywright.problem.Selection;
import keywright.solve.Solved;
import keywright.solve.Solver;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Constants are measured at the norms that are assumed of them. */
class AssumedNormsTest {
    private static final String QUESTION = """
            ---
            title: T
            parameters:
              n: {integer: [2, 4096], value: 64}
              m: {integer: [2, 4096], value: 32}
            given:
              V: {shape: [n, m]}
              v: {shape: [m]}
            require:
              - {formula: "Norm[V, 2] == Theta[Sqrt[n/m]]", because: "the spectral condition"}
              - {formula: "Norm[v] == Theta[m]", because: "the size below"}
            parts:
              a:
                find:
                  bound: "BigO[Norm[V . v]]"
            ---
            # a

            How large?
            """;

    private final Path folder;

    AssumedNormsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"Theta[Sqrt[n/m]] | BigO[Sqrt[m*n]]", "Theta[m*n] | BigO[m^2*n]"})
    void a_bound_agrees_with_arrays_of_the_assumed_size(String assumed, String bound) throws IOException {
        Files.writeString(folder.resolve("set.yaml"), "title: T\ncourse: C\norder: [q1]\n");
        Files.writeString(folder.resolve("q1.md"), QUESTION.replace("Theta[Sqrt[n/m]]", assumed));
        var set = ProblemSet.read(folder, Overrides.NONE);
        var answer = new Solver(Rulebook.prover(), "t")
                .solve(set, Selection.all(set))
                .answers()
                .findFirst()
                .orElseThrow();
        assertThat(answer.answer().formula()).isEqualTo(Parsed.of(bound).formula());
        assertThat(answer.standing()).isEqualTo(Solved.Standing.AGREES);
    }
}
