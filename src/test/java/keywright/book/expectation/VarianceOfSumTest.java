package keywright.book.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import keywright.rule.Example;
import keywright.rule.Step;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the terms of a sum share nothing random, and where they do. */
class VarianceOfSumTest {
    private static String after(String goal) {
        return new VarianceOfSum()
                .apply(Example.read(goal), Example.context())
                .map(Step::after)
                .map(term -> term.formula().wolfram())
                .orElse("declined");
    }

    @Test
    void sums_within_sums_are_opened_where_every_entry_stands_once() {
        assertThat(after("Variance[Sum[Sum[W[[j, k]]*g[[k]], {k, 1, d}], {j, 1, n}]]"))
                .isEqualTo("Sum[Sum[g[[k]]^2*Variance[W[[j, k]]], {k, 1, d}], {j, 1, n}]");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Variance[Sum[Sum[x[[k]]*A[[j, k]], {k, 1, d}], {j, 1, n}]]",
                "Variance[Sum[Sum[W[[k, j]]*W[[j, k]], {k, 1, d}], {j, 1, d}]]",
                "Variance[Sum[Sum[W[[j, k]]*x[[k]], {k, 1, d}], {j, 1, n}]]"
            })
    void sums_whose_terms_meet_within_are_left(String goal) {
        assertThat(after(goal)).isEqualTo("declined");
    }
}
