package keywright.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Answers that are arrays are judged against derived ones, in plain text, Wolfram syntax and TeX. */
class ArrayAnswersTest {
    private static AnswerKey key() {
        return Keys.of(Path.of("src/test/resources/sets/gradients"), "1*");
    }

    private static Graded graded(String id, String typed) {
        return new Grader(key().entry(id).orElseThrow()).grade(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '"',
            value = {
                "1a.gradient; 2 A^T (A x - b)",
                "1a.gradient; 2Aᵀ(Ax−b)",
                "1a.gradient; 2 A'(Ax - b)",
                "1a.gradient; 2 A.T @ (A @ x - b)",
                "1a.gradient; 2*A.T*(A*x-b)",
                "1a.gradient; -2 A^t (b - A x)",
                "1a.gradient; 2 Transpose[A] . (A . x - b)",
                "1a.gradient; 2A^\\top(Ax-b)",
                "1a.gradient; $\\nabla_x = 2 A^{\\top} \\left(A x - b\\right)$",
                "1a.gradient; 2 A^T r",
                "1a.gradient; 2(AᵀAx − Aᵀb)",
                "1b.hessian; 2 A^T A",
                "1b.hessian; 2A^\\top A",
                "1b.hessian; 2 Transpose[A].A",
                "1c.form; 2 S x",
                "1c.form; (S + S^T) x",
                "1c.trace; 2A",
                "1d.size; \\|Ax\\|^2 + n s^2",
                "1d.size; ||A x||^2 + n s^2",
                "1d.size; |Ax|² + n s²",
                "1d.size; ‖Ax‖² + ns²",
                "1d.size; \\left\\|Ax\\right\\|_2^2 + n s^2",
                "1d.size; \\lVert Ax\\rVert^2 + n s^2",
                "1d.size; \\Vert Ax\\Vert^2 + n s^2",
                "1d.size; x^T A^T A x + n s^2",
                "1d.size; Norm[A . x]^2 + n*s^2"
            })
    void what_is_equal_for_any_entries_is_right(String id, String typed) {
        var graded = graded(id, typed);
        assertThat(graded.verdict()).as(graded.feedback()).isEqualTo(Graded.Verdict.EQUAL);
        assertThat(graded.feedback()).startsWith("Right: entry by entry, for any entries, at ");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1a.gradient; A^T (A x - b); Not equal to the answer. At A_11 = ",
                "1a.gradient; 2 A^T (A x + b); Not equal to the answer. At A_11 = ",
                "1a.gradient; 2 A (A x - b); cannot be multiplied by",
                "1b.hessian; 2 A A^T; a 3 × 3 matrix against a 2 × 2 matrix",
                "1c.form; S x; Not equal to the answer. At S_11 = ",
                "1c.trace; 2 A^T; The transpose of the answer"
            })
    void what_is_wrong_is_refused_with_a_reason(String id, String typed, String reason) {
        var graded = graded(id, typed);
        assertThat(graded.verdict()).as(graded.feedback()).isEqualTo(Graded.Verdict.DIFFERENT);
        assertThat(graded.feedback()).contains(reason);
    }

    @Test
    void a_row_for_a_column_is_left_to_a_person() {
        var graded = graded("1a.gradient", "2 (A x - b)^T A");
        assertThat(graded.verdict()).isEqualTo(Graded.Verdict.UNDECIDED);
        assertThat(graded.feedback()).contains("a row where a column is asked");
    }

    @Test
    void a_mistake_in_a_norm_is_matched() {
        assertThat(graded("1d.size", "norm(A x)^2 + n s").mistake())
                .map(Mistake::name)
                .contains("constant-not-squared");
    }

    @Test
    void the_question_is_no_answer_to_itself() {
        var graded = graded("1a.gradient", "grad(norm(A x - b)^2, x)");
        assertThat(graded.verdict()).isEqualTo(Graded.Verdict.UNDECIDED);
        assertThat(graded.feedback()).startsWith("A derivative is left");
    }

    @Test
    void three_forms_of_each_answer_are_proved_equal() {
        assertThat(key().entries()).allSatisfy(entry -> assertThat(entry.accepted())
                .hasSize(3)
                .doesNotHaveDuplicates()
                .doesNotContain(entry.asked().answer().formula()));
    }

    @Test
    void the_key_passes_its_own_check() {
        assertThat(key().entries()).allMatch(KeyEntry::judged);
        assertThat(SelfCheck.of(key())).isEqualTo(new SelfCheck(List.of(), List.of()));
    }
}
