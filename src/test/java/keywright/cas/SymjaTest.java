package keywright.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SymjaTest {

    @Test
    void a_question_without_end_is_abandoned_and_the_next_one_answered() {
        Optional<Expr> none = Symja.within(Duration.ofMillis(200), () -> {
            var end = System.nanoTime() + Duration.ofSeconds(2).toNanos();
            while (System.nanoTime() < end) {
                Thread.onSpinWait();
            }
            return Optional.of(Expr.ONE);
        });

        assertThat(none).isEmpty();
        assertThat(Cas.factor(Parsed.of("n^2 + n").formula()).wolfram()).isEqualTo("n*(n + 1)");
    }

    @Test
    void failures_are_no_answer() {
        Optional<Expr> none = Symja.within(Duration.ofSeconds(5), () -> {
            throw new IllegalStateException("inside");
        });

        assertThat(none).isEmpty();
    }

    @Test
    void names_of_the_language_mean_nothing() {
        for (var name : new String[] {"N", "D", "C", "K", "O", "I", "t_fwd", "Plot", "x_", "List"}) {
            var formula = Expr.call("Plus", Expr.call("Power", Expr.symbol(name), Expr.of(2)), Expr.symbol(name));
            assertThat(Cas.factor(formula))
                    .isEqualTo(Algebra.times(Expr.symbol(name), Algebra.plus(Expr.ONE, Expr.symbol(name))));
        }
    }

    @Test
    void nothing_is_printed() {
        var heard = new ByteArrayOutputStream();
        var out = System.out;
        var err = System.err;
        try {
            System.setOut(new PrintStream(heard, true, StandardCharsets.UTF_8));
            System.setErr(new PrintStream(heard, true, StandardCharsets.UTF_8));
            Cas.together(Parsed.of("1/(a - a*1) + 1/x + foo[a, b]^foo[c]").formula());
        } catch (ArithmeticException divisionByZero) {
            assertThat(divisionByZero).hasMessageContaining("zero");
        } finally {
            System.setOut(out);
            System.setErr(err);
        }
        assertThat(heard.size()).isZero();
    }

    @Test
    void several_threads_get_the_same_answers() {
        var answers = IntStream.range(0, 40)
                .parallel()
                .mapToObj(i -> Cas.simplify(Parsed.of("n^2 + " + (i % 4) + "*n").formula(), Facts.NONE))
                .toList();

        for (int i = 4; i < answers.size(); i++) {
            assertThat(answers.get(i)).isEqualTo(answers.get(i - 4));
        }
    }
}
