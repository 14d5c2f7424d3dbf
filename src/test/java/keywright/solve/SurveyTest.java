package keywright.solve;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keywright.book.Rulebook;
import keywright.cas.Parsed;
import keywright.check.Verdict;
import keywright.numeric.Seed;
import keywright.problem.Overrides;
import keywright.problem.ProblemSet;
import keywright.problem.Selection;
import keywright.term.Order;
import keywright.term.Scalar;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers tried on a grid. */
class SurveyTest {
    private static final String QUESTION = """
            ---
            title: T
            parameters:
              n: {integer: [2, 1000], value: 8}
              m: {integer: [1, 1000], value: 8}
            given:
              W: {shape: [m, n], law: "NormalDistribution[0, 1/Sqrt[n]]"}
              h: {shape: [n], law: "NormalDistribution[0, 1]"}
            parts:
              a:
                find:
                  size: {is: "Theta[Expectation[Norm[W . h]^2]]", grid: {n: [8, 16, 32], m: [n/2, 3*n]}}
            ---
            # a

            How large?
            """;

    private final Path folder;

    SurveyTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("set.yaml"), "title: T\ncourse: C\norder: [q1]\n");
        Files.writeString(folder.resolve("q1.md"), QUESTION);
    }

    private Solved solved() {
        var set = ProblemSet.read(folder, Overrides.NONE);
        return new Solver(Rulebook.prover(), "t")
                .solve(set, Selection.all(set))
                .answers()
                .findFirst()
                .orElseThrow();
    }

    @Test
    void what_is_measured_grows_as_derived_in_every_row() {
        var rows = solved().trials().survey().orElseThrow().rows();
        assertThat(rows).hasSize(2).allMatch(row -> row.check().verdict() instanceof Verdict.Agrees);
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.growth().get(1).value()).isCloseTo(1, within(1e-9));
            assertThat(row.growth().get(0).error()).isPositive();
            assertThat(row.measured()).hasSize(3).allMatch(factor -> Math.abs(factor.value() - 1) < 0.2);
        });
        assertThat(rows.get(1).check().point().values()).containsEntry("m", 96.0);
    }

    @Test
    void a_wrong_order_is_contradicted_in_every_row() {
        var solved = solved();
        var set = ProblemSet.read(folder, Overrides.NONE);
        var question = set.questions().get(0);
        var declarations = Declarations.of(question.inForce(question.parts().get(0)));
        var wrong =
                ((Order) solved.answer()).over(new Scalar(Parsed.of("Sqrt[m]").formula()));
        var rows = new Surveyor(Seed.of("t"), declarations)
                .survey(solved.find(), solved.goal(), wrong)
                .orElseThrow()
                .rows();
        assertThat(rows).hasSize(2).allMatch(row -> row.check().verdict() instanceof Verdict.Disagrees);
    }
}
