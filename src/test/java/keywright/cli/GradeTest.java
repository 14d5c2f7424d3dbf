package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keywright.solve.Edited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Answers are checked and graded from the command line, on the set as it comes and on one it has not seen. */
class GradeTest {
    private static final Edited UNSEEN = Edited.hw3()
            .with("q1", "law: \"NormalDistribution[0, 1]\", meaning: the input", "law: \"UniformDistribution[{0, 1}]\"")
            .asking("q1", "b", "rms2: \"Expectation[RMS[y]^2]\"");

    private static final List<String> HOSTILE = List.of(
            "a\t2x\tx + x",
            "b\t10^10^10\t1",
            "c\t" + "(".repeat(100_000) + "\t1",
            "d\tRun[ls]\tx",
            "e\tx\u0007\tx",
            "f\t\\input{/etc/passwd}\tx",
            "g\tonly two",
            "h\t" + "9".repeat(1_000_000) + "\t1",
            "i\tsin(x)^2 + cos(x)^2\t1",
            "j\tx\tx + 1");

    @TempDir
    Path folder = Path.of("");

    private Run check(Edited set, String id, String answer) throws IOException {
        return Run.of("check", set.in(folder).toString(), id, answer);
    }

    @Test
    void a_right_answer_is_equal() throws IOException {
        var run = check(Edited.hw3(), "5a.fwd", "L(c-1)/2");
        assertThat(run.code()).isZero();
        assertThat(run.out()).contains("5a.fwd: equal").contains("points: 2 of 2");
    }

    @Test
    void a_mistake_in_a_set_never_seen_is_matched_with_its_step() throws IOException {
        var run = check(UNSEEN, "1b.rms2", "d1^2/4");
        assertThat(run.code()).isEqualTo(3);
        assertThat(run.out()).contains("1b.rms2: different").contains("mistake: square-of-the-mean");
        assertThat(run.out()).containsPattern("step \\d+: [a-z-]+: ");
        assertThat(check(UNSEEN, "1b.rms2", "d1/3 + d1(d1-1)/4").out()).contains("1b.rms2: equal");
    }

    @Test
    void what_cannot_be_read_or_is_not_asked_is_bad_input() throws IOException {
        assertThat(check(Edited.hw3(), "5a.fwd", "Run[L]").code()).isEqualTo(2);
        var run = check(Edited.hw3(), "5a.fwt", "L");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("did you mean '5a.fwd'?");
    }

    @Test
    void a_class_is_graded_with_a_summary() throws IOException {
        var answers = folder.resolve("answers.csv");
        Files.writeString(answers, "student,5a.fwd,5c.t_disk\nann,20,50 ns\nbob,30,70 ns\neve,=L,\n");
        var graded = folder.resolve("graded.csv");
        var set = Edited.hw3().in(folder).toString();
        var run = Run.of("grade", set, answers.toString(), "--only", "5*", "-o", graded.toString());
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(run.out())
                .contains("6 answers of 3 students")
                .contains("equal: 2")
                .contains("missing: 1");
        assertThat(graded)
                .content()
                .contains("ann,5a.fwd,20,equal,2,2,,,")
                .contains("bob,5a.fwd,30,different,0,2,stored-layers-run-again,1,")
                .contains("bob,5c.t_disk,70 ns,different,3,3,stored-layers-run-again,")
                .contains("eve,5a.fwd,'=L,");
    }

    @Test
    void the_results_of_one_student_are_a_document_for_gradescope() throws IOException {
        var answers = folder.resolve("answers.csv");
        Files.writeString(answers, "student,part,answer\nann,5a.fwd,20\nann,5b.loadmem,2\nann,5c.t_disk,foo(2)\n");
        var results = folder.resolve("results.json");
        var set = Edited.hw3().in(folder).toString();
        var run = Run.of("grade", set, answers.toString(), "--only", "5*", "-o", results.toString());
        assertThat(run.code()).as(run.err()).isZero();
        var document = JsonParser.parseString(Files.readString(results)).getAsJsonObject();
        assertThat(document.get("score").getAsDouble()).isEqualTo(2);
        assertThat(document.getAsJsonArray("tests")).hasSize(3);
        assertThat(document.getAsJsonArray("tests").get(1).getAsJsonObject().keySet())
                .contains("name", "score", "max_score", "status", "output", "visibility");
        var open = document.getAsJsonArray("tests").get(2).getAsJsonObject();
        assertThat(open.has("score")).isFalse();
        assertThat(open.getAsJsonObject("extra_data").get("needs_a_person").getAsBoolean())
                .isTrue();
    }

    @Test
    void a_column_that_is_not_asked_for_is_reported() throws IOException {
        var answers = folder.resolve("answers.csv");
        Files.writeString(answers, "student,5a.fwt\nann,20\n");
        var set = Edited.hw3().in(folder).toString();
        var run = Run.of(
                "grade", set, answers.toString(), "-o", folder.resolve("g.csv").toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("answers.csv:1:1").contains("did you mean '5a.fwd'?");
    }

    @Test
    void hostile_lines_among_good_ones_harm_nobody() throws IOException {
        var pairs = folder.resolve("pairs.tsv");
        Files.writeString(pairs, String.join("\n", HOSTILE) + "\n");
        var run = Run.of("equal", "--batch", pairs.toString());
        assertThat(run.code()).isZero();
        var verdicts = run.out()
                .lines()
                .map(line -> line.split("\t", -1)[0] + line.split("\t", -1)[1])
                .toList();
        assertThat(verdicts).satisfies(all -> assertThat(String.join(" ", all))
                .isEqualTo("aequal bundecided cundecided dundecided eundecided fundecided gundecided hundecided"
                        + " iequal jdifferent"));
        assertThat(run.out().lines()).allMatch(line -> line.length() < 300);
    }
}
