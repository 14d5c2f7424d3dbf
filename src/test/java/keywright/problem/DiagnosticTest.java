package keywright.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

/** A diagnostic shows the place an author has to look at. */
class DiagnosticTest {

    @Test
    void it_shows_the_line_a_caret_and_a_hint() {
        var source = Source.of("templates/hw3/q1.md", "---\ngiven:\n  x: {shpae: [d1]}\n");
        var start = source.text().indexOf("shpae");
        var diagnostic =
                Diagnostic.error(source.place(start, start + 5), "unknown key 'shpae'", "did you mean 'shape'?");
        assertThat(diagnostic).hasToString("""
                templates/hw3/q1.md:3:7: error: unknown key 'shpae'
                    3 |   x: {shpae: [d1]}
                      |       ^^^^^
                  did you mean 'shape'?""");
    }

    @Test
    void columns_count_characters_and_carets_stand_under_them() {
        assertThat(render("\tπ𝜎漢é\u0301 bad", "bad")).isEqualTo("""
                f:1:8: error: m
                    1 | \tπ𝜎漢é\u0301 bad
                      | \t      ^^^""");
    }

    @Test
    void a_place_at_the_end_of_a_line_or_of_the_file_has_a_caret() {
        var source = Source.of("f", "ab\r\n");
        assertThat(Diagnostic.error(source.place(2, 9), "m").render())
                .isEqualTo("f:1:3: error: m\n    1 | ab\n      |   ^");
        assertThat(Diagnostic.error(source.place(4, 5), "m").render())
                .isEqualTo("f:2:1: error: m\n    2 | \n      | ^");
    }

    @Test
    void a_long_line_is_cut_around_the_place() {
        var shown = render("a".repeat(500) + "bad" + "c".repeat(500), "bad");
        assertThat(shown).startsWith("f:1:501: error: m\n    1 | …aaa").contains("ccc…\n");
        assertThat(shown.lines()).allMatch(line -> line.length() < 180);
        var lines = shown.lines().toList();
        assertThat(lines.get(1).indexOf("bad")).isEqualTo(lines.get(2).indexOf("^^^"));
    }

    @Test
    void nothing_in_a_line_steers_the_terminal() {
        assertThat(render("\u001b[31m bad", "bad")).doesNotContain("\u001b");
    }

    @Test
    void several_are_sorted_by_place() {
        var source = Source.of("f", "one\ntwo\n");
        var bad = new BadInput(
                List.of(Diagnostic.error(source.place(4, 7), "second"), Diagnostic.error(source.place(1, 2), "first")));
        assertThat(bad.diagnostics()).extracting(Diagnostic::message).containsExactly("first", "second");
        assertThat(bad.render()).startsWith("f:1:2: error: first\n");
        assertThatThrownBy(() -> new BadInput(List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_name_meant_is_the_nearest_one() {
        assertThat(Spelling.nearest("shpae", List.of("shape", "law"))).contains("shape");
        assertThat(Spelling.nearest("Energy", List.of("energy", "enemy"))).contains("energy");
        assertThat(Spelling.nearest("lw", List.of("law"))).contains("law");
        assertThat(Spelling.nearest("x", List.of("y"))).isEmpty();
        assertThat(Spelling.nearest("something", List.of("nothing at all"))).isEmpty();
        assertThat(Spelling.distance("abcd", "badc")).isEqualTo(2);
    }

    private static String render(String line, String bad) {
        var source = Source.of("f", line);
        var start = line.indexOf(bad);
        return Diagnostic.error(source.place(start, start + bad.length()), "m").render();
    }
}
