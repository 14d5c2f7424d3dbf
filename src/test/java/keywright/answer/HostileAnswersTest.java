package keywright.answer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    static Stream<String> large() {
        return Stream.of(
                "\\frac{1}{1+".repeat(150) + "x" + "}".repeat(150),
                "(10^9)!",
                "((20!)!)!",
                "\\binom{10^9}{5*10^8}",
                "gamma(10^8)",
                "(x+y)^(10^9)",
                "x".repeat(100_000),
                "\\alpha_{" + "x".repeat(50_000) + "}",
                "x\u0000y",
                "\\sqrt{".repeat(190) + "x" + "}".repeat(190),
                "(".repeat(60) + "x" + ")^(1/3)".repeat(60),
                "1(".repeat(199) + "x>0" + ")".repeat(199),
                "|".repeat(5000),
                "{".repeat(3000),
                "°".repeat(5000),
                "Σ_{i=1}^n ".repeat(500) + "i");
    }

    @ParameterizedTest
    @MethodSource({"hostile", "large"})
    void trouble_is_refused_with_a_message(String text) {
        assertThatThrownBy(() -> Answer.read(text))
                .isInstanceOf(Unreadable.class)
                .satisfies(refusal ->
                        assertThat(((Unreadable) refusal).render(text).length()).isLessThan(400));
    }

    /** What may be meant, but takes more than there is. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "\\sum_{k=1}^{1000000000000} k^k",
                "Sum[1/k, {k, 1, 10^12}]",
                "\\prod_{k=1}^{1000000000000} k",
                "HarmonicNumber[10^12]",
                "sin(10^300)",
                "gamma(10^8+x)",
                "mod(10^400, 7)",
                "exp(exp(exp(exp(exp(9)))))",
                "x^x^x^x^x^x"
            })
    void what_takes_too_long_is_never_equal(String text) {
        assertTimeoutPreemptively(Duration.ofSeconds(60), () -> assertThat(
                        Pair.read(text, "1", Assumptions.NONE).judge())
                .isNotInstanceOf(Judgement.Equal.class));
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
