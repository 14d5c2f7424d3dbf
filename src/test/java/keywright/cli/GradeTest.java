package keywright.cli;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import keywright.solve.Edited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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
    void cells_that_a_spreadsheet_would_run_are_disarmed() throws IOException {
        var run = graded(
                "student,5a.fwd\n=cmd|' /C calc'!A0,=1+1\n+SUM(A1),-20\n@x,@SUM(1)\n\"bi\u202ed\",2\u202e0\n-2+3,"
                        + "9".repeat(1_000_000) + "\n");
        assertThat(run.code()).as(run.err()).isZero();
        assertThat(Files.readAllLines(folder.resolve("graded.csv")))
                .allMatch(line -> line.length() < 1300)
                .anyMatch(line -> line.startsWith("'=cmd|' /C calc'!A0,5a.fwd,'=1+1,different,"))
                .anyMatch(line -> line.startsWith("'+SUM(A1),5a.fwd,-20,different,"))
                .anyMatch(line -> line.startsWith("'@x,5a.fwd,'@SUM(1),unreadable,"))
                .anyMatch(line -> line.startsWith("bi\\u202Ed,5a.fwd,2\\u202E0,unreadable,"))
                .anyMatch(line -> line.startsWith("'-2+3,5a.fwd,999"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "student,5a.fwd,5a.fwd\\nann,20,30; answers.csv:1:1: error: there are two columns '5a.fwd'",
                "student,5a.fwd\\nann,0,5; answers.csv:2:1: error: 3 cells where the head has 2",
                "student,5a.fwd\\nann,20\\nann,30; answers.csv:3:1: error: 'ann' has two answers to 5a.fwd",
                "student,part,answer\\nann,5a.fwd,2\\nann,5a.fwd,3; answers.csv:3:1: error: 'ann' has two answers"
            })
    void what_could_be_read_in_two_ways_is_refused(String text, String message) throws IOException {
        var run = graded(text.replace("\\n", "\n"));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains(message);
        assertThat(folder.resolve("graded.csv")).doesNotExist();
    }

    @Test
    void a_file_in_another_encoding_is_refused_with_the_place() throws IOException {
        Files.write(folder.resolve("answers.csv"), "student,5a.fwd\nJos\u00e9,20\n".getBytes(ISO_8859_1));
        var run = grade();
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("answers.csv:2:4: error: here the file is not in UTF-8");
    }

    private Run graded(String text) throws IOException {
        Files.writeString(folder.resolve("answers.csv"), text);
        return grade();
    }

    private Run grade() throws IOException {
        var set = Edited.hw3().in(folder).toString();
        var target = folder.resolve("graded.csv").toString();
        return Run.of("grade", set, folder.resolve("answers.csv").toString(), "--only", "5*", "-o", target);
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
