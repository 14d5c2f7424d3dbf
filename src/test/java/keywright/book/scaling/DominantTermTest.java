package keywright.book.scaling;

import static org.assertj.core.api.Assertions.assertThat;

import keywright.rule.Example;
import org.junit.jupiter.api.Test;

class DominantTermTest {
    @Test
    void a_term_is_compared_with_the_rest_of_its_own_sum() {
        var step = new DominantTerm()
                .apply(Example.read("Theta[1/Sqrt[2*n^2 + 3*n], {n}]"), Example.context())
                .orElseThrow();
        assertThat(step.reason().toString()).contains("negligible against $n^2$");
    }

    @Test
    void leading_parts_that_cancel_are_not_compared() {
        assertThat(new DominantTerm().apply(Example.read("Theta[1 - n/(n + 1), {n}]"), Example.context()))
                .isEmpty();
    }
}
