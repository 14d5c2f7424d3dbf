package keywright.book;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import keywright.cas.Parsed;
import keywright.problem.BadInput;
import keywright.problem.Overrides;
import keywright.problem.ProblemSet;
import keywright.problem.Selection;
import keywright.solve.Solved;
import keywright.solve.Solver;
import keywright.term.Array;
import keywright.term.Dot;
import keywright.term.LayerStack;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Bounds on what comes out of layers of any widths. */
class WidthsTest {
    private static final String QUESTION = """
            ---
            title: T
            parameters:
              i: {integer: [2, 1000], value: 6}
              p: {integer: [2, 1000], value: 8}
              m: {integer: [2, 1000], value: 4}
              w: {integer: [2, 1000], value: 5}
              K: {integer: [1, 4], value: 3}
            given:
              x: {shape: [i], law: "NormalDistribution[0, 1]"}
              h: {shape: [p], law: "NormalDistribution[0, 1]"}
              A: {shape: [m, p], law: "NormalDistribution[0, Sqrt[m/p]/(Sqrt[m] + Sqrt[p])]"}
            require:
              - {formula: "Norm[A, 2] == Theta[Sqrt[m/p]]", because: "Condition 1"}
              - {formula: "Norm[x] == Theta[Sqrt[i]]", because: "the size of the input"}
              - {formula: "Norm[h] == Theta[p^2]", because: "what must not be used"}
            parts:
              a:
                find:
                  size: {is: "BigO[Norm[Layers[Function[{h}, LAYER], x, K, {p, m, w}]], {i, p, m, w}]"}
            ---
            # a

            How large?
            """;

    private final Path folder;

    WidthsTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("set.yaml"), "title: T\ncourse: C\norder: [q1]\n");
    }

    private Solved solved(String layer) throws IOException {
        Files.writeString(folder.resolve("q1.md"), QUESTION.replace("LAYER", layer));
        var set = ProblemSet.read(folder, Overrides.NONE);
        return new Solver(Rulebook.prover(), "t")
                .solve(set, Selection.all(set))
                .answers()
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({"A . h", "A . h/2 + A . h"})
    void a_layer_that_keeps_the_bound_keeps_it_over_any_widths(String layer) throws IOException {
        var solved = solved(layer);
        assertThat(solved.standing()).isEqualTo(Solved.Standing.AGREES);
        assertThat(solved.answer().formula())
                .isEqualTo(Parsed.of("BigO[Sqrt[w]]").formula());
        assertThat(solved.derivation().steps().get(0).reason().because())
                .contains("h_l = ", "O(\\sqrt{i})", "$O(\\sqrt{p})$ to $O(\\sqrt{m})$");
    }

    @Test
    void a_layer_that_does_not_keep_the_bound_is_declined() throws IOException {
        assertThat(solved("p*A . h").derived()).isFalse();
    }

    @Test
    void layers_are_written_out_each_with_arrays_of_its_own_and_widths_that_fit() throws IOException {
        var stack = solved("A . h").goal().all(LayerStack.class).get(0);
        var three = stack.unrolled(3);
        assertThat(three.all(Array.class))
                .extracting(Array::shown)
                .containsExactly("A•3 [w, p]", "A•2 [p, m]", "A•1 [m, i]", "x [i]");
        assertThat(stack.unrolled(1)).isInstanceOf(Dot.class);
        assertThat(stack.unrolled(0)).isEqualTo(stack.start());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{x}, A . x], x, K, {p, m, w}    | a declared vector with p entries",
                "{h}, h], x, K, {p, m, w}        | a layer makes a vector with m entries",
                "{h}, A . h], x, K, {p, m}       | three parameters are wanted",
                "{h}, A . h], A, K, {p, m, w}    | a vector is wanted here",
            })
    void a_stack_that_does_not_fit_is_refused(String bad, String message) throws IOException {
        var layers = "{h}, LAYER], x, K, {p, m, w}";
        assertThat(QUESTION).contains(layers);
        Files.writeString(folder.resolve("q1.md"), QUESTION.replace(layers, bad));
        var set = ProblemSet.read(folder, Overrides.NONE);
        assertThatThrownBy(() -> Solver.read(set)).isInstanceOf(BadInput.class).hasMessageContaining(message);
    }
}
