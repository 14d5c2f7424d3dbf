package keywright.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import keywright.Sources;
import keywright.book.Rulebook;
import keywright.check.Judge;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.check.Points;
import keywright.check.Verdict;
import keywright.numeric.Seed;
import keywright.rule.Derivation;
import keywright.solve.Declarations;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transpose;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Gradients, Jacobians, second derivatives, minima and recurrences of a course. Each line of the file is a formula
 * and its declarations; no answer is written down. The experiment differentiates the function as stated by finite
 * differences.
 */
class GradientsTest {
    private static final Path FOLDER = Path.of("src/test/resources/neighbours");
    private static final double SYMMETRIC = 1e-6;

    static Stream<String> lines() {
        return Stream.of("gradients.txt", "dynamics.txt")
                .flatMap(file -> Sources.text(FOLDER.resolve(file)).lines());
    }

    /** A formula, its derivation, and places to try it at. */
    private record Tried(Term goal, Derivation derivation, List<Point> points, Judge judge, Meter meter) {
        static Tried of(String line) {
            var declarations = Declarations.of(Line.of(line).statement());
            var find = declarations.statement().finds().values().iterator().next();
            var goal = Declarations.read(find.formula(), declarations.scope());
            var seed = Seed.of("gradients", line);
            return new Tried(
                    goal,
                    Rulebook.prover().prove(goal, declarations.context(List.of())),
                    new Points(declarations.facts(), declarations.requirements(), seed).smallest(2),
                    new Judge(new Meter(seed, 1e6)),
                    new Meter(seed, 1));
        }

        Verdict verdict(Term claimed, Term stated) {
            return judge.judge(claimed, stated, points);
        }

        /** Whether the matrix is another one when it is turned over; of two sizes it would not even fit. */
        boolean changesWhenTransposed() {
            var result = derivation.result();
            if (result.shape().rank() != 2
                    || !result.shape()
                            .sizes()
                            .get(0)
                            .equals(result.shape().sizes().get(1))) {
                return false;
            }
            var entries = meter.entries(result, points.get(0));
            var turned = meter.entries(new Transpose(result), points.get(0));
            var away = 0.0;
            for (int i = 0; i < entries.length; i++) {
                away = Math.max(away, Math.abs(entries[i] - turned[i]));
            }
            return away > SYMMETRIC;
        }
    }

    @ParameterizedTest
    @MethodSource("lines")
    void every_step_and_the_answer_survive_finite_differences(String line) {
        var tried = Tried.of(line);
        assertThat(tried.derivation()).as(line).isInstanceOf(Derivation.Done.class);
        for (var step : tried.derivation().steps()) {
            assertThat(tried.verdict(step.after(), step.before()))
                    .as("%s: %s", line, step.rule().name())
                    .isInstanceOf(Verdict.Agrees.class);
        }
        assertThat(tried.verdict(tried.derivation().result(), tried.goal()))
                .as(line)
                .isInstanceOf(Verdict.Agrees.class);
    }

    @ParameterizedTest
    @MethodSource("lines")
    void a_wrong_gradient_is_contradicted(String line) {
        var tried = Tried.of(line);
        var right = tried.derivation().result();
        for (var factor : List.of(2, -1)) {
            assertThat(tried.verdict(Terms.times(Scalar.of(factor), right), tried.goal()))
                    .as("%d times the answer of %s", factor, line)
                    .isInstanceOf(Verdict.Disagrees.class);
        }
        if (tried.changesWhenTransposed()) {
            assertThat(tried.verdict(new Transpose(right), tried.goal()))
                    .as("the transpose of the answer of %s", line)
                    .isInstanceOf(Verdict.Disagrees.class);
        }
    }
}
