package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import keywright.Sources;
import keywright.check.Audit;
import keywright.check.Verdict;
import keywright.solve.Broken;
import keywright.solve.Edited;
import keywright.solve.Solved;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** A rule that is wrong is found out by an experiment, and nothing wrong is printed. */
class BrokenRuleTest {
    private static final Edited SET =
            Edited.hw3().asking("q1", "b", "rms2: {is: \"Expectation[RMS[y]^2]\", ask: \"the size\"}");

    static Stream<Broken> broken() {
        return Stream.of(Broken.count(), Broken.independence(), Broken.sign());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("broken")
    void an_experiment_contradicts_a_step_by_the_broken_rule_and_no_step_before(Broken broken) {
        var solved = SET.solved("1b", broken.book()).answers().findFirst().orElseThrow();
        assertThat(solved.standing()).isEqualTo(Solved.Standing.DISAGREES);
        var wrong = contradicted(solved.audit());
        assertThat(wrong).isNotEmpty().allMatch(broken.name()::equals);
    }

    private static List<String> contradicted(Audit audit) {
        var steps = audit.derivation().steps();
        return java.util.stream.IntStream.range(0, steps.size())
                .filter(i -> audit.verdicts().get(i) instanceof Verdict.Disagrees)
                .mapToObj(i -> steps.get(i).rule().name())
                .toList();
    }

    @Test
    void the_build_says_both_numbers_and_the_rule_and_replaces_no_file(@TempDir Path folder) throws IOException {
        var out = Files.createDirectory(folder.resolve("out"));
        Files.writeString(out.resolve("solutions.tex"), "the old solutions");
        var run = build(Broken.count(), folder, out);
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).isEmpty();
        assertThat(run.err())
                .containsPattern("q1\\.md:\\d+:\\d+: error: 1b\\.rms2: step \\d+ by the rule sum-of-constant, ")
                .containsPattern("is contradicted: measured [\\d.]+ ± [\\d.]+, claimed [\\d.]+");
        assertThat(Sources.files(out, "")).containsExactly(out.resolve("solutions.tex"));
        assertThat(out.resolve("solutions.tex")).hasContent("the old solutions");
    }

    @Test
    void the_build_makes_no_folder_for_wrong_answers(@TempDir Path folder) {
        var out = folder.resolve("out");
        assertThat(build(Broken.sign(), folder, out).code()).isEqualTo(3);
        assertThat(out).doesNotExist();
    }

    @Test
    void verification_fails_too(@TempDir Path folder) {
        var set = SET.in(folder).toString();
        var run = Run.of(Broken.independence().book(), "", "verify", set, "--only", "1b");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("disagrees");
        assertThat(run.err()).contains("by the rule expectation-of-product-if-independent");
    }

    private static Run build(Broken broken, Path folder, Path out) {
        var set = SET.in(folder).toString();
        return Run.of(broken.book(), "", "build", set, "--only", "1b", "-o", out.toString());
    }
}
