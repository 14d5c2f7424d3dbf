package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import keywright.Sources;
import keywright.solve.Edited;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input ends with one clear message at its place, exit code 2, and nothing written. */
class BadInputTest {
    private static final Pattern PLACE = Pattern.compile("(.*):(\\d+):(\\d+): error: .*");

    private final Path folder;

    BadInputTest(@TempDir Path folder) {
        this.folder = folder;
    }

    static Stream<Arguments> faults() {
        var hw3 = Edited.hw3();
        var law = "x: {shape: [d1], law: \"";
        return Stream.of(
                arguments("unknown key", hw3.with("q1", "points: 3", "poinst: 3"), "unknown key 'poinst'", "poinst: 3"),
                arguments("unknown name", hw3.with("q1", "W . x", "W . z"), "unknown name 'z'", "z\""),
                arguments("unknown function", hw3.with("q1", "Sign[O", "Sgn[O"), "unknown function 'Sgn'", "Sgn[Outer"),
                arguments("shapes that do not fit", hw3.with("q1", "W . x", "x . W"), "shapes do not fit", "x . W\""),
                arguments("malformed formula", hw3.with("q1", "W . x", "W . (x"), "expected ')' for '('", "\""),
                arguments(
                        "unknown law",
                        hw3.with("q1", law + "No", law + "N"),
                        "unknown law 'NrmalDis",
                        "NrmalDistribution"),
                arguments("missing laws", withoutLaws(), "no law is given for W, x", "Expectation[RMS[y]^2]"),
                arguments(
                        "refused value",
                        hw3.with("q5", "value: 5,", "value: 3,"),
                        "is not divisible",
                        "Divisible[L, c]"));
    }

    static Stream<Arguments> plots() {
        var hw3 = Edited.hw3();
        return Stream.of(
                arguments(
                        "a plot over no parameter",
                        hw3.with("q1", "plot: d1", "plot: d3"),
                        "'d3' is not a parameter",
                        "d3}"),
                arguments(
                        "a plot of no number",
                        hw3.with("q1", "\"Theta[rms2]\"", "\"Theta[rms2]\", plot: d1"),
                        "only a number can be drawn over 'd1'",
                        "Theta[rms2]"));
    }

    static Stream<Arguments> grids() {
        var hw3 = Edited.hw3();
        var grid = "m: [p/2, p, 2*p]}}\n      update";
        return Stream.of(
                arguments(
                        "a grid over no parameter",
                        hw3.with("q3", grid, "q: 2}}\n      update"),
                        "'q' is not a",
                        "q: 2"),
                arguments(
                        "an uneven grid",
                        hw3.with("q3", grid, "m: p, n: [2, 3], b: [1, 2, 3]}}\n      update"),
                        "there are 2 values for 3 rows",
                        "n: [2"),
                arguments(
                        "a value out of range",
                        hw3.with("q3", grid, "m: [p/32]}}\n      update"),
                        "'m' cannot be 0.5",
                        "p/32"),
                arguments(
                        "a grid that does not grow",
                        hw3.with("q3", "[16, 32, 64, 128], " + grid, "7}}\n      update"),
                        "needs 3 values at least",
                        "p: 7"),
                arguments(
                        "a grid of a number",
                        hw3.with("q1", "plot: d1", "grid: {d1: [2, 4, 8]}"),
                        "only an order or a limit is tried on a grid",
                        "Expectation[RMS[y]^2]"));
    }

    private static Edited withoutLaws() {
        var law = ", law: \"NormalDistribution[0, 1]\"";
        return Edited.hw3().with("q1", "[d1]" + law, "[d1]").with("q1", "[d2, d1]" + law, "[d2, d1]");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource({"faults", "plots", "grids"})
    void a_fault_is_told_at_its_place(String name, Edited set, String message, String pointed) {
        var run = build(set);
        assertThat(faults(run)).hasSize(1);
        assertThat(faults(run).get(0)).contains(message);
        assertThat(pointed(faults(run).get(0))).startsWith(pointed);
    }

    /** Runs a build that must fail. */
    private Run build(Edited set, String... more) {
        var out = folder.resolve("out");
        var arguments = Stream.of("build", set.in(folder).toString(), "-o", out.toString());
        var run = Run.of(Stream.concat(arguments, Stream.of(more)).toArray(String[]::new));
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(out).doesNotExist();
        return run;
    }

    private static List<String> faults(Run run) {
        return run.err().lines().filter(line -> line.contains("error: ")).toList();
    }

    /** What stands at the place a message names. */
    private static String pointed(String message) {
        var place = PLACE.matcher(message);
        assertThat(place.matches()).as(message).isTrue();
        var line = Sources.text(Path.of(place.group(1))).lines().toList().get(Integer.parseInt(place.group(2)) - 1);
        return line.substring(Integer.parseInt(place.group(3)) - 1);
    }

    @ParameterizedTest
    @CsvSource({
        "L=11, -P:1:3: error: L = 11 is not divisible by c = 5",
        "L=0, '-P:1:3: error: L = 0 is outside its range, 1 to 10000'",
        "M=1, -P:1:1: error: no parameter 'M' in this set",
        "L, -P:1:1: error: expected name=value"
    })
    void a_value_on_the_command_line(String value, String message) {
        var run = build(Edited.hw3(), "-P", value);
        assertThat(faults(run)).containsExactly(message);
        assertThat(run.err()).contains("    1 | " + value);
    }

    @Test
    void a_requirement_that_a_value_breaks_is_shown() {
        assertThat(build(Edited.hw3(), "-P", "L=11").err())
                .containsPattern("required at .*q5\\.md:9:16: the last activation is to be a stored one");
    }

    @Test
    void a_value_in_a_file_of_values() throws IOException {
        var file = Files.writeString(folder.resolve("values.yaml"), "c: 5\nL: 12\n");
        var run = build(Edited.hw3(), "--params", file.toString());
        assertThat(faults(run)).containsExactly(file + ":2:4: error: L = 12 is not divisible by c = 5");
    }

    @Test
    void a_file_of_values_that_is_not_there() {
        var none = folder.resolve("none.yaml").toString();
        assertThat(faults(build(Edited.hw3(), "--params", none))).containsExactly(none + ":1:1: error: no such file");
    }

    @Test
    void parts_that_are_not_there() {
        assertThat(build(Edited.hw3(), "--only", "7*").err())
                .startsWith("--only:1:1: error: no part matches '7*'")
                .contains("the parts are " + String.join(", ", parts()));
    }

    /** The parts of the set, by the headings of its questions. */
    private static List<String> parts() {
        return Stream.of("1", "3", "4", "5")
                .flatMap(question -> Sources.text(Sources.TEMPLATES.resolve("hw3/q" + question + ".md"))
                        .lines()
                        .filter(line -> line.matches("# [a-z]"))
                        .map(line -> question + line.substring(2)))
                .toList();
    }

    @Test
    void wrong_options() {
        assertThat(build(Edited.hw3(), "--colour").err()).startsWith("error: Unknown option: '--colour'");
        assertThat(build(Edited.hw3(), "--to", "png").err()).startsWith("error: Invalid value for option '--to'");
    }

    @Test
    void wrong_arguments() {
        assertThat(Run.of("build").err()).startsWith("error: Missing required parameter: 'SET'");
        assertThat(Run.of("buildd").err()).contains("Did you mean: keywright build?");
        var nowhere = folder.resolve("nowhere").toString();
        assertThat(Run.of("build", nowhere).err()).startsWith(nowhere + "/set.yaml:1:1: error: no such file");
        for (var wrong : List.of(List.of("build"), List.of("biuld"), List.of(), List.of("verify", nowhere))) {
            assertThat(Run.of(wrong.toArray(String[]::new)).code()).isEqualTo(2);
        }
    }

    @ParameterizedTest
    @CsvSource({
        "Expectation[RMS[x]^2, expected ']'",
        "Expectation[RMS[q]^2], unknown name 'q'",
        "Expectation[RMS[g]^2], no law is given for g",
        "Expectation[RMS[x + g]^2], shapes do not fit"
    })
    void a_formula_on_the_command_line(String formula, String message) {
        var x = "x: {shape: [n], law: \"NormalDistribution[0, 1]\"}";
        var run = Run.of("derive", formula, "--given", x, "--given", "g: {shape: [m]}");
        assertThat(run.code()).isEqualTo(2);
        assertThat(run.out()).isEmpty();
        assertThat(faults(run)).hasSize(1);
        assertThat(run.err()).containsPattern("^[^ ]+:1:\\d+: error: ").contains(message);
    }
}
