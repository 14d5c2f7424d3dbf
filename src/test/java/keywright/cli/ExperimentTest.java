package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Experiments are run on request, kept beside the set, drawn by build, and said to be stale when they are. */
class ExperimentTest {
    private static final String QUESTION = """
            ---
            title: T
            experiments:
              small:
                network: {inputs: 3, hidden: 1, outputs: 1}
                data: {teacher: 2, noise: 0.1}
                training: {optimiser: Adam, batch: 8, steps: 60}
                parameterisations:
                  standard:
                    input: {variance: "1/fan_in", rate: "1"}
                    hidden: {variance: "1/fan_in", rate: "1"}
                    output: {variance: "1/fan_in", rate: "1"}
                grid: {widths: [4, 8, 16], rates: [-9, -1], repeats: 2}
            parts:
              a: {}
            ---
            # a

            What is seen?

            ## Solution

            [@experiment of="small"/]
            """;

    private final Path folder;

    ExperimentTest(@TempDir Path folder) throws IOException {
        this.folder = folder;
        Files.writeString(folder.resolve("set.yaml"), "title: T\ncourse: C\norder: [q1]\n");
        Files.writeString(folder.resolve("q1.md"), QUESTION);
    }

    private Run build(String... more) {
        var out = folder.resolve("out").toString();
        return Run.of(Stream.concat(Stream.of("build", folder.toString(), "--to", "tex", "-o", out), Stream.of(more))
                .toArray(String[]::new));
    }

    private Path results() {
        return folder.resolve("q1-small.tsv");
    }

    private String tex() throws IOException {
        var tex = Files.readString(folder.resolve("out/solutions.tex"));
        return tex.substring(tex.indexOf("\\begin{document}"));
    }

    @Test
    void an_experiment_is_run_once_and_drawn_by_every_build() throws IOException {
        var run = Run.of("experiment", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).isEmpty();
        assertThat(folder.resolve("q1-small.tsv")).isNotEmptyFile();
        assertThat(build().code()).isZero();
        assertThat(tex()).contains("\\begin{axis}", "n = 16", "Drift, standard").doesNotContain("Out of date");
        assertThat(Run.of("experiment", folder.toString(), "--dry-run").out())
                .isEqualTo(Files.readString(folder.resolve("q1-small.tsv")));
    }

    @Test
    void the_key_and_the_summary_tell_the_drift_of_the_part_that_shows_it() throws IOException {
        Run.of("experiment", folder.toString());
        assertThat(build("--detail", "key").code()).isZero();
        assertThat(tex()).contains("Drift, standard", "1a & Measured drift").doesNotContain("\\begin{axis}");
    }

    @Test
    void an_experiment_that_no_prose_names_is_shown_in_the_first_part() throws IOException {
        Files.writeString(folder.resolve("q1.md"), QUESTION.replace("[@experiment of=\"small\"/]", ""));
        Run.of("experiment", folder.toString());
        assertThat(build().code()).isZero();
        assertThat(tex()).containsOnlyOnce("\\begin{axis}").contains("1a & Measured drift");
    }

    @Test
    void a_set_without_experiments_says_so() throws IOException {
        Files.writeString(folder.resolve("q1.md"), "---\ntitle: T\nparts: {a: {}}\n---\n# a\n\nWhy?\n");
        var run = Run.of("experiment", folder.toString());
        assertThat(run.code()).isZero();
        assertThat(run.err()).contains("no question of this set holds experiments");
    }

    @Test
    void an_experiment_that_was_not_run_is_said_to_be_missing() throws IOException {
        var build = build();
        assertThat(build.code()).isEqualTo(3);
        assertThat(build.err())
                .contains("q1.md:4:3: warning: the experiment small was not run, there is no " + results())
                .contains("to run it: keywright experiment " + folder + System.lineSeparator());
        assertThat(tex()).contains("Not run yet").doesNotContain("\\begin{axis}");
    }

    @Test
    void results_of_another_design_are_said_to_be_out_of_date() throws IOException {
        Run.of("experiment", folder.toString());
        Files.writeString(folder.resolve("q1.md"), QUESTION.replace("steps: 60", "steps: 61"));
        var build = build();
        assertThat(build.code()).isEqualTo(3);
        assertThat(build.err())
                .contains("q1.md:4:3: warning: " + results() + " holds the results of an earlier design")
                .contains("to measure them anew: keywright experiment " + folder + System.lineSeparator());
        assertThat(tex()).contains("Out of date", "\\texttt{q1-small.tsv}");
    }

    @Test
    void a_damaged_file_of_results_is_reported_with_its_line() throws IOException {
        Run.of("experiment", folder.toString());
        var file = folder.resolve("q1-small.tsv");
        Files.writeString(file, Files.readString(file) + "what\n");
        var build = build();
        assertThat(build.code()).isEqualTo(2);
        assertThat(build.err()).containsPattern("q1-small\\.tsv:58:1: error: expected a parameterisation");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Adam        | Adams        | unknown optimiser 'Adams'",
                "batch: 8    | batch: 0     | expected a whole number from 1 to 4096, not '0'",
                "[4, 8, 16]  | [8, 4]       | widths are numbers that grow",
                "[-9, -1]    | [-1]         | expected two numbers that grow",
                "hidden: {   | hiden: {     | unknown key 'hiden'",
                "\"1/fan_in\" | \"1/fan\"   | unknown name 'fan'",
                "\"1/fan_in\" | \"-fan_in\" | this is not positive",
                "data:       | date:        | missing key 'data' of an experiment",
            })
    void a_design_that_makes_no_sense_is_reported(String good, String bad, String message) throws IOException {
        Files.writeString(folder.resolve("q1.md"), QUESTION.replace(good, bad));
        var run = Run.of("experiment", folder.toString());
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.err()).contains("q1.md:", message);
        assertThat(folder.resolve("q1-small.tsv")).doesNotExist();
    }
}
