package keywright.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A set that means harm is refused at its place, soon, and nothing is read, run or written for it. */
class HostileSetsTest {
    private static final String FIND = "\"Expectation[Norm[x]^2]\"";
    private static final String QUESTION = """
            ---
            title: T
            parameters:
              n: {integer: [2, 9], value: 3}
              s: {positive: true, value: 2}
            given:
              x: {shape: [n], law: "NormalDistribution[0, s]"}
            parts:
              a:
                find: {r: "Expectation[Norm[x]^2]"}
            ---
            # a
            Find $x$.
            """;
    private final Path folder;

    HostileSetsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private static String bomb() {
        return "a0: &a0 [x, x]\n"
                + IntStream.range(1, 40)
                        .mapToObj(i -> "a" + i + ": &a" + i + " [" + ("*a" + (i - 1) + ", ").repeat(9) + "x]\n")
                        .collect(Collectors.joining());
    }

    private static String grown() {
        return IntStream.range(1, 60)
                .mapToObj(i -> "a" + i + ": \"a" + (i - 1) + "*a" + (i - 1) + " + a" + (i - 1) + "\"")
                .collect(Collectors.joining(", ", "    define: {a0: \"s\", ", "}\n    find:"));
    }

    static Stream<Arguments> formulas() {
        return Stream.of(
                arguments(FIND, "\"Run[\\\"touch x\\\"]\"", "unknown function 'Run'"),
                arguments(FIND, "\"Import[\\\"/etc/passwd\\\"]\"", "unknown function 'Import'"),
                arguments(FIND, "\"ToExpression[\\\"1\\\"]\"", "unknown function 'ToExpression'"),
                arguments(FIND, "\"<< \\\"/etc/passwd\\\"\"", "expected a number"),
                arguments(FIND, "\"While[True]\"", "unknown function 'While'"),
                arguments(FIND, "\"" + "(".repeat(50_000) + "\"", "at most 20000"),
                arguments(FIND, "\"" + "Sqrt[".repeat(3000) + "s" + "]".repeat(3000) + "\"", "nested more than"),
                arguments(FIND, "\"Norm[x]\\u202e\"", "unexpected character"),
                arguments("{r:", "{\"../../r\":", "is not a name"),
                arguments("  a:\n", "  \"../x\":\n", "is not the letter of a part"),
                arguments("    find:", grown(), "more than 20000 parts"),
                arguments("shape: [n]", "shape: [" + "n, ".repeat(900) + "n]", "at most 8 sizes"),
                arguments("shape: [n]", "shape: [10^12]", "at most 65536"),
                arguments("value: 3", "value: " + "9".repeat(100_000), "at most 20000"),
                arguments("value: 2", "value: 2, tex: '\\input{/etc/passwd}'", "'\\input' is refused"),
                arguments("value: 2", "value: 2, meaning: '$\\input{/etc/passwd}$'", "'\\input' is refused"));
    }

    static Stream<Arguments> files() {
        return Stream.of(
                arguments("title: T\n", "title: T\n" + bomb(), "aliases"),
                arguments("title: T", "title: " + "[".repeat(20_000), "nested more than"),
                arguments("title: T", "title: !!javax.script.ScriptEngineManager [x]", "expected text"),
                arguments("title: T", "title: T\u0007", "control character"),
                arguments("parameters:\n", "parameters:\n" + "  p: 1\n".repeat(20_000), "keys and values"),
                arguments("Find $x$.", "Find $\\input{/etc/passwd}$.", "'\\input' is refused"),
                arguments("Find $x$.", "Find $\\csname input\\endcsname{/etc/passwd}$.", "'\\csname' is refused"),
                arguments("Find $x$.", "Find $^^5cinput{/etc/passwd}$.", "'^^' is refused"),
                arguments("Find $x$.", "```{=latex}\n\\write18{touch x}\n```", "'\\write' is refused"),
                arguments("Find $x$.", "![x](/etc/passwd)", "not supported in prose"),
                arguments("Find $x$.", "x ".repeat(3_000_000), "larger than 1 MiB"),
                arguments("Find $x$.", "Find \u0000 $x$.", "control character"),
                arguments("Find $x$.", "[#include \"/etc/passwd\"]", "inclusion failed"),
                arguments("Find $x$.", "[#list 1..1000000000 as i]x[/#list]", "expands to more than"),
                arguments("Find $x$.", "[#macro a][@a/][/#macro][@a/]", "without an end"),
                arguments(
                        "Find $x$.",
                        "[#assign x=\"freemarker.template.utility.Execute\"?new()][=x(\"touch x\")]",
                        "not allowed"));
    }

    @ParameterizedTest
    @MethodSource({"formulas", "files"})
    void harm_is_refused_at_its_place(String there, String harm, String message) throws IOException {
        assertThat(QUESTION).contains(there);
        Files.writeString(folder.resolve("set.yaml"), "title: S\ncourse: C\norder: [q1]\n");
        Files.writeString(folder.resolve("q1.md"), QUESTION.replace(there, harm));
        var out = folder.resolve("out");
        var run = assertTimeoutPreemptively(
                Duration.ofSeconds(60), () -> Run.of("build", folder.toString(), "--to", "tex", "-o", out.toString()));
        assertThat(run.code()).as(run.err()).isEqualTo(Exit.INPUT);
        assertThat(run.err()).contains(message).containsPattern("q1\\.md:\\d+:\\d+: error: ");
        assertThat(out).doesNotExist();
    }
}
