package keywright.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Faults of {@code set.yaml}, of the folder, of values that are overridden, and of selections. */
class SetFaultsTest {
    private static final String QUESTION = "---\ntitle: T\nparts: {a: {}}\n---\n# a\n";
    private static final String CHECKPOINTS = """
            ---
            title: T
            parameters:
              L: {integer: [1, 100], value: 12}
              c: {integer: [1, 100], value: 4}
            require:
              - Divisible[L, c]
            parts: {a: {}}
            ---
            """;
    private final Path folder;

    SetFaultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> set(String yaml) {
        return Trial.of(folder, QUESTION).with("set.yaml", yaml).faults();
    }

    @Test
    void missing_files() throws IOException {
        assertThat(new Trial(folder).faults()).containsExactly("set.yaml:1:1: no such file");
        assertThat(set("title: T\ncourse: C\norder: [q1, q2]\n"))
                .containsExactly("set.yaml:3:13: no question file 'q2.md' | did you mean 'q1'?");
        Files.createDirectory(folder.resolve("q3.md"));
        assertThat(set("title: T\ncourse: C\norder: [q3]\n")).containsExactly("q3.md:1:1: not a file");
    }

    @Test
    void orders() {
        assertThat(set("title: T\ncourse: C\norder: []\n")).containsExactly("set.yaml:3:8: no questions");
        assertThat(set("title: T\ncourse: C\norder: [q1, q1, ../q1]\n"))
                .containsExactly(
                        "set.yaml:3:13: question 'q1' is named twice",
                        "set.yaml:3:17: '../q1' is not the name of a question | write q1 for the file q1.md");
        assertThat(set("title: T\ncourse: C\n")).containsExactly("set.yaml:1:1: missing key 'order' of a set");
    }

    @Test
    void numbers_taken_twice() {
        var trial = Trial.of(folder, QUESTION).with("p1.md", QUESTION);
        assertThat(trial.with("set.yaml", "title: T\ncourse: C\norder: [q1, p1]\n")
                        .faults())
                .containsExactly("p1.md:2:8: question number 1 is taken by " + folder + "/q1.md");
    }

    @Test
    void a_question_without_a_number_is_numbered_by_its_place() {
        var trial = Trial.of(folder, QUESTION).with("extremes.md", QUESTION);
        trial.with("set.yaml", "title: T\ncourse: C\norder: [q1, extremes]\n");
        assertThat(ProblemSet.read(folder, Overrides.NONE).ids()).containsExactly("1a", "2a");
    }

    @Test
    void malformed_yaml() {
        assertThat(set("title: T\n  course: C\n"))
                .containsExactly("set.yaml:2:9: malformed YAML: mapping values are not allowed here");
        assertThat(set("title: T\n\tcourse: C\n")).hasSize(1).allMatch(fault -> fault.startsWith("set.yaml:2:1: malf"));
        assertThat(set("a: {b: c[1, 2]}\n"))
                .containsExactly("set.yaml:1:9: malformed YAML: expected ',' or '}', but got [ | formulas hold"
                        + " brackets and commas: inside { } and [ ] put them in quotes");
        assertThat(set("")).containsExactly("set.yaml:1:1: expected a map but found nothing");
        assertThat(set("- 1\n")).containsExactly("set.yaml:1:1: expected a map but found a list");
        assertThat(set("a: 1\n---\nb: 2\n")).hasSize(1).allMatch(fault -> fault.contains("malformed YAML"));
        assertThat(set("title: *nobody\n")).hasSize(1).allMatch(fault -> fault.startsWith("set.yaml:1:8: malf"));
    }

    @Test
    void bombs() {
        assertThat(set("a: " + "[".repeat(100_000))).containsExactly("set.yaml:1:23: nested more than 20 deep");
        assertThat(set("a: &a 1\nb: [" + "*a, ".repeat(30) + "]\n"))
                .containsExactly("set.yaml:2:85: more than 20 aliases");
    }

    @Test
    void files_that_are_not_text() throws IOException {
        Trial.of(folder, QUESTION);
        Files.write(folder.resolve("q1.md"), new byte[] {'-', '\n', 'a', (byte) 0xC3, '('});
        assertThat(new Trial(folder).faults()).containsExactly("q1.md:2:2: the file is not UTF-8 here");
        Files.write(folder.resolve("q1.md"), new byte[] {'a', (byte) 0xE2, (byte) 0x82});
        assertThat(new Trial(folder).faults()).containsExactly("q1.md:1:2: the file is not UTF-8 here");
        assertThat(Trial.of(folder, "a\n\u0007").faults()).containsExactly("q1.md:2:1: control character U+0007");
        assertThat(Trial.of(folder, " ".repeat((1 << 20) + 1)).faults())
                .containsExactly("q1.md:1:1: the file is larger than 1 MiB");
    }

    @Test
    void links_that_lead_out_of_the_folder(@TempDir Path elsewhere) throws IOException {
        Trial.of(folder, QUESTION);
        Files.delete(folder.resolve("q1.md"));
        Files.createSymbolicLink(folder.resolve("q1.md"), Files.writeString(elsewhere.resolve("secret.md"), QUESTION));
        assertThat(new Trial(folder).faults())
                .containsExactly("q1.md:1:1: the file lies outside the folder of the set");
    }

    @Test
    void requirements_that_the_file_violates() {
        assertThat(Trial.of(folder, CHECKPOINTS.replace("value: 4", "value: 5")).faults())
                .containsExactly("q1.md:7:5: L = 12 is not divisible by c = 5");
        assertThat(requirement("\"c < L < 10\"")).containsExactly("q1.md:7:6: L = 12 is not less than 10");
        assertThat(requirement("{formula: \"L == 2*c\", because: two segments}"))
                .containsExactly("q1.md:7:16: L = 12 is not equal to 2*c = 8 | two segments");
        assertThat(requirement("L > 12 || c != 4"))
                .containsExactly("q1.md:7:5: L = 12 is not greater than 12, and c = 4 is equal to 4");
        assertThat(requirement("L/c >= 4 && True")).containsExactly("q1.md:7:5: L/c = 3 is less than 4");
        assertThat(requirement("Not[L <= 12]")).containsExactly("q1.md:7:5: L <= 12 holds");
        assertThat(requirement("L^(1/2) > 3.4 && Mod[L, c] == 0")).isEmpty();
    }

    @Test
    void requirements_that_cannot_be_decided() {
        var hint = " | use comparisons, Divisible, And, Or, Not";
        assertThat(requirement("Foo[L]")).containsExactly("q1.md:7:5: not a condition that can be decided here" + hint);
        assertThat(requirement("c < 9 && L"))
                .containsExactly("q1.md:7:14: not a condition that can be decided here" + hint);
        assertThat(requirement("l > 2")).containsExactly("q1.md:7:5: 'l' has no value here | did you mean 'L'?");
        assertThat(requirement("Divisible[Sqrt[L], 1]"))
                .containsExactly("q1.md:7:5: cannot be decided exactly: a side is not rational");
    }

    private List<String> requirement(String condition) {
        return Trial.of(folder, CHECKPOINTS.replace("Divisible[L, c]", condition))
                .faults();
    }

    @Test
    void overrides_are_held_to_the_same_rules() {
        var trial = Trial.of(folder, CHECKPOINTS);
        assertThat(trial.faults(Overrides.of(Map.of("L", "10"))))
                .containsExactly("-P:1:3: L = 10 is not divisible by c = 4 | required at q1.md:7:5");
        assertThat(trial.faults(Overrides.of(List.of("L = 101"))))
                .contains("-P:1:5: L = 101 is outside its range, 1 to 100");
        assertThat(trial.faults(Overrides.of(List.of("l=8", "foo=1"))))
                .containsExactly(
                        "-P:1:1: no parameter 'foo' in this set",
                        "-P:1:1: no parameter 'l' in this set | did you mean 'L'?");
        assertThat(trial.faults(Overrides.of(List.of("c=1+"))))
                .containsExactly("-P:1:5: expected a number, a name or '(' but found the end of the formula");
        assertThatThrownBy(() -> Overrides.of(List.of("L", "c=1", "c=2")))
                .hasMessage("-P:1:1: error: 'c' is given twice\n-P:1:1: error: expected name=value");
    }

    @Test
    void overrides_come_from_files_too() throws IOException {
        var file = Files.writeString(folder.resolve("p.yaml"), "L: 16\nc: \"8\"\n");
        var overrides = Overrides.file(file);
        assertThat(Trial.of(folder, CHECKPOINTS).faults(overrides)).isEmpty();
        assertThat(Trial.of(folder, CHECKPOINTS).faults(overrides.and(Overrides.of(List.of("c=3")))))
                .containsExactly("p.yaml:1:4: L = 16 is not divisible by c = 3 | required at q1.md:7:5");
        Files.writeString(file, "L: [1]\n");
        assertThatThrownBy(() -> Overrides.file(file)).hasMessage(file + ":1:4: error: expected text but found a list");
    }

    @Test
    void parameters_are_declared_once() {
        var shared = Trial.SET + "parameters: {L: {value: 1}}\n";
        assertThat(Trial.of(folder, CHECKPOINTS).with("set.yaml", shared).faults())
                .containsExactly("q1.md:4:3: 'L' is already in use | it is declared at set.yaml:4:14");
    }

    @Test
    void selections_that_match_nothing() {
        var set = ProblemSet.read(Trial.of(folder, QUESTION).folder());
        assertThatThrownBy(() -> Selection.of("1*, 2b", set))
                .isInstanceOfSatisfying(
                        BadInput.class, bad -> assertThat(bad.render()).isEqualTo("""
                --only:1:4: error: no part matches '2b'
                    1 | 1*, 2b
                      |    ^^^
                  the parts are 1a"""));
    }
}
