package keywright.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Every fault of a question is reported at its place. */
class QuestionFaultsTest {
    private final Path folder;

    QuestionFaultsTest(@TempDir Path folder) {
        this.folder = folder;
    }

    private List<String> faults(String yaml) {
        return faults(yaml, "# a\n");
    }

    private List<String> faults(String yaml, String prose) {
        return Trial.of(folder, "---\ntitle: T\n" + yaml + "---\n" + prose).faults();
    }

    private List<String> part(String yaml) {
        return faults("parts:\n  a:\n" + yaml.indent(4));
    }

    private List<String> parameter(String yaml) {
        return faults("parts: {a: {}}\nparameters:\n  L: " + yaml + "\n");
    }

    @Test
    void unknown_keys_are_all_found_in_one_pass() {
        assertThat(faults("partz: {}\nparts: {a: {poinst: 1}}\ngiven: {x: {shpae: [2]}}\n"))
                .containsExactly(
                        "q1.md:3:1: unknown key 'partz' | did you mean 'parts'?",
                        "q1.md:4:13: unknown key 'poinst' | did you mean 'points'?",
                        "q1.md:5:13: unknown key 'shpae' | did you mean 'shape'?");
    }

    @Test
    void a_key_that_is_near_to_none_gets_the_list() {
        assertThat(part("zzz: 1"))
                .containsExactly("q1.md:5:5: unknown key 'zzz' | the keys of a part are"
                        + " title, points, as, given, define, find, require");
    }

    @Test
    void missing_keys() {
        assertThat(faults("")).containsExactly("q1.md:2:1: missing key 'parts' of a question");
    }

    @Test
    void questions_without_parts() {
        assertThat(faults("parts: {}\n", "")).containsExactly("q1.md:3:8: a question has at least one part");
    }

    @Test
    void duplicate_keys() {
        assertThat(part("points: 1\npoints: 2"))
                .containsExactly("q1.md:6:5: duplicate key 'points' | it is first given in line 5");
    }

    @Test
    void wrong_kinds_of_values() {
        assertThat(part("points: [1]")).containsExactly("q1.md:5:13: expected text but found a list");
        assertThat(part("given: [x]")).containsExactly("q1.md:5:12: expected a map but found a list");
        assertThat(part("given: {x: {shape: d}}")).containsExactly("q1.md:5:24: expected a list but found text");
        assertThat(part("given:")).containsExactly("q1.md:5:11: expected a map but found nothing");
        assertThat(part("points: many"))
                .containsExactly("q1.md:5:13: expected a number such as 4 or 2.5 but found 'many'");
        assertThat(part("given: {x: {nonzero: yes}}"))
                .containsExactly("q1.md:5:26: expected true or false but found 'yes'");
        assertThat(part("find: {x: !!binary aGk=}")).isNotEmpty();
        assertThat(part("find: {x: !mine 1}")).containsExactly("q1.md:5:15: the tag '!mine' means nothing here");
    }

    @Test
    void malformed_formulas() {
        assertThat(part("find: {x: \"Sqrt[2\"}"))
                .containsExactly("q1.md:5:22: expected ']' for '[' but found the end of the formula");
        assertThat(part("find: {x: 'a + ;'}")).containsExactly("q1.md:5:20: unexpected character ';'");
    }

    @Test
    void names() {
        assertThat(part("find: {x_: 1}"))
                .containsExactly("q1.md:5:12: 'x_' is not a name | names are letters and digits, such as d1 or x_max");
        assertThat(part("find: {Sign: 1, E: 2, I: 3, NormalDistribution: 4}"))
                .containsExactly(
                        "q1.md:5:12: 'Sign' already means something in every formula",
                        "q1.md:5:21: 'E' already means something in every formula",
                        "q1.md:5:27: 'I' already means something in every formula",
                        "q1.md:5:33: 'NormalDistribution' already means something in every formula");
        assertThat(part("define: {x: 1}\nfind: {x: 2}"))
                .containsExactly("q1.md:6:12: 'x' is already in use | it is declared at q1.md:5:14");
    }

    @Test
    void letters_of_parts() {
        assertThat(faults("parts: {a: {}, B: {}}\n"))
                .containsExactly("q1.md:3:16: 'B' is not the letter of a part | parts are called a, b, c, …");
        assertThat(faults("parts: {a: {as: x}, b: {as: c}, c: {as: b}, d: {as: d}}\n"))
                .containsExactly(
                        "q1.md:3:17: no part 'x' | the parts are a, b, c, d",
                        "q1.md:3:29: part b continues itself",
                        "q1.md:3:41: part c continues itself",
                        "q1.md:3:53: part d continues itself");
    }

    @Test
    void numbers_of_questions() {
        assertThat(faults("number: 1.2\nparts: {a: {}}\n"))
                .containsExactly("q1.md:3:9: '1.2' is not the number of a question");
    }

    @Test
    void parameters_outside_their_domain() {
        assertThat(parameter("{integer: [1, 9], value: 10}"))
                .containsExactly("q1.md:5:31: L = 10 is outside its range, 1 to 9");
        assertThat(parameter("{integer: [1, 9], value: 5/2}")).containsExactly("q1.md:5:31: L = 5/2 is not an integer");
        assertThat(parameter("{positive: true, value: -1}")).containsExactly("q1.md:5:30: L = -1 is not positive");
        assertThat(parameter("{real: [0, 1], value: Pi}"))
                .containsExactly("q1.md:5:28: L = 3.141592653589793 is outside its range, 0 to 1");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"{real: true, value: -2.5}", "{integer: true, value: -7}", "{real: [-9, Infinity], value: 8}"})
    void domains_without_bounds(String declared) {
        assertThat(parameter(declared)).isEmpty();
    }

    @Test
    void malformed_domains() {
        assertThat(parameter("{integer: true, value: 1/2}")).containsExactly("q1.md:5:29: L = 1/2 is not an integer");
        assertThat(parameter("{real: yes, value: 1}")).isNotEmpty();
        assertThat(parameter("{integer: [1], value: 1}"))
                .containsExactly("q1.md:5:16: expected [least, greatest] but found 1 numbers");
        assertThat(parameter("{integer: [9, 1], value: 1}")).contains("q1.md:5:16: the range is empty");
        assertThat(parameter("{integer: [1, 9], positive: true, value: 1}"))
                .containsExactly("q1.md:5:6: one domain is enough, but there are integer and positive");
    }

    @Test
    void values_that_are_no_numbers() {
        assertThat(parameter("{value: 2*q}")).containsExactly("q1.md:5:16: 'q' has no value here");
        assertThat(parameter("{value: 1/0}")).containsExactly("q1.md:5:14: division by zero");
        assertThat(parameter("{value: 9^9^9^9}")).containsExactly("q1.md:5:16: the value is too large");
        assertThat(parameter("{value: \"Foo[1]\"}")).containsExactly("q1.md:5:15: 'Foo' cannot be evaluated here");
        assertThat(parameter("{unit: s}")).containsExactly("q1.md:5:6: missing key 'value' of a parameter");
    }

    @Test
    void markdown_and_tex_in_labels() {
        assertThat(faults("parts: {a: {title: 'x $y'}}\n"))
                .containsExactly("q1.md:3:23: '$' is never closed | a dollar is written \\$");
        assertThat(part("find: {x: {is: 1, tex: \"\\\\input{x}\"}}"))
                .containsExactly("q1.md:5:29: '\\input' is refused");
        assertThat(part("title: '# big'")).containsExactly("q1.md:5:13: expected a line of text");
    }

    @Test
    void headings_that_name_no_part() {
        assertThat(faults("parts: {a: {}}\n", "Hello\n# b\n# a\n# a #\nb\n===\n"))
                .containsExactly(
                        "q1.md:6:3: no part 'b' | the parts are a",
                        "q1.md:8:3: part a has two headings",
                        "q1.md:9:1: no part 'b' | the parts are a");
        assertThat(faults("parts: {a: {}}\n", "# a\n## Solution\n## Solution\n"))
                .containsExactly("q1.md:5:3: part a has two solutions");
    }

    @Test
    void front_matter() {
        assertThat(Trial.of(folder, "title: T\n").faults())
                .containsExactly("q1.md:1:1: a question starts with a line '---' and its YAML");
        assertThat(Trial.of(folder, "---\ntitle: T\n").faults())
                .containsExactly("q1.md:1:1: the YAML is not closed by a second line '---'");
    }
}
