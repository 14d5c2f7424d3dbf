package keywright.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Nothing typed is worked with before it is found small and harmless. */
class HostileAnswersTest {
    static Stream<String> hostile() {
        return Stream.of(
                "10^10^10",
                "9^9^9^9",
                "x + 99999!",
                "(10^1000)^1000",
                "2^(2^(2^30))",
                "(".repeat(100_000),
                "-".repeat(15_000) + "1",
                "9".repeat(10_000_000),
                "9".repeat(500),
                "x^".repeat(3000) + "x",
                "Import[\"file\"]",
                "Run[\"ls\"]",
                "eval(x)",
                "x \u0007 y",
                "x\u202ey",
                "\\input{/etc/passwd}",
                "\\write18{ls}",
                "\\frac{1}",
                "\\left(".repeat(3000),
                "2 +",
                "");
    }

    @ParameterizedTest
    @MethodSource("hostile")
    void trouble_is_refused_with_a_message(String text) {
        assertThatThrownBy(() -> Answer.read(text))
                .isInstanceOf(Unreadable.class)
                .satisfies(refusal ->
                        assertThat(((Unreadable) refusal).render(text).length()).isLessThan(400));
    }

    @Test
    void the_place_is_shown_by_a_caret() {
        assertThatThrownBy(() -> Answer.read("1 + foo(x)"))
                .satisfies(refusal -> assertThat(((Unreadable) refusal).render("1 + foo(x)"))
                        .startsWith("error: column 5: unknown function 'foo'")
                        .endsWith("\n  1 + foo(x)\n      ^^^"));
    }

    @Test
    void prose_without_end_is_not_searched() {
        assertThat(Told.judge("9".repeat(10_000_000), "9", Assumptions.NONE)).isInstanceOf(Judgement.Undecided.class);
    }
}
