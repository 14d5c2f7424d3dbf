package keywright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import keywright.book.Rulebook;
import keywright.problem.Statement;
import keywright.rule.Derivation;
import keywright.solve.Declarations;
import keywright.term.Term;
import keywright.tex.Notation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers in the notation that a person would write. */
class WrittenTest {
    private static Term goal(Statement statement, Declarations declarations) {
        var find = statement.finds().values().iterator().next();
        return Declarations.read(find.formula(), declarations.scope());
    }

    private static Derivation derived(String line) {
        var statement = Line.of(line).statement();
        var declarations = Declarations.of(statement);
        return Rulebook.prover().prove(goal(statement, declarations), declarations.context(List.of()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ArgMin[{Norm[v - a]^2, 0 <= v <= 1}, v] ; given v: {shape: [n]} ; given a: {shape: [n]} \
            | \\max(0, \\min(a, 1))
            Reduce[Abs[1 - h*b] < 1, h] ; b: {positive: true, value: 2} ; h: {positive: true, value: 0.5} \
            | 0 < h < \\frac{2}{b}
            Transpose[A + Transpose[A]] . x ; given A: {shape: [n, n]} ; given x: {shape: [n]} \
            | (A + A^\\top) x
            """)
    void an_answer_is_written_as_people_do(String line, String tex) {
        assertThat(derived(line).result().tex(Notation.PLAIN).code()).isEqualTo(tex);
    }

    @Test
    void a_constant_of_a_constraint_stands_on_the_other_side() {
        var statement = Line.of("ArgMin[{Norm[x]^2, Total[x] == 1}, x] ; given x: {shape: [n]}")
                .statement();
        var written =
                goal(statement, Declarations.of(statement)).tex(Notation.PLAIN).code();
        assertThat(written).contains("\\mathbf{1}^\\top x = 1}");
    }

    @Test
    void a_bound_is_not_forgotten_over_a_constraint() {
        var derivation = derived("ArgMin[{Norm[x - a]^2/2, Total[x] == 1, Norm[x] <= 1}, x] ; given x: {shape: [n]}"
                + " ; given a: {shape: [n]}");
        assertThat(derivation).isInstanceOf(Derivation.Stuck.class);
    }
}
