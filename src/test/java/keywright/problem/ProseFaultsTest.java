package keywright.problem;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Prose that cannot be set, or that would harm, is refused at its place. */
class ProseFaultsTest {

    private static List<String> faults(String markdown) {
        try {
            Prose.blocks(new Source("p.md", 10, markdown));
            return List.of();
        } catch (BadInput bad) {
            return bad.diagnostics().stream().map(Diagnostic::summary).toList();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "input",
                "include",
                "write",
                "immediate",
                "openin",
                "openout",
                "read",
                "catcode",
                "csname",
                "def",
                "edef",
                "gdef",
                "xdef",
                "let",
                "newcommand",
                "usepackage",
                "includegraphics",
                "directlua",
                "pdffiledump",
                "@input",
                "endinput",
                "closeout"
            })
    void commands_that_harm_are_refused(String name) {
        assertThat(faults("Text\nand $a + \\" + name + "{x}$"))
                .containsExactly("p.md:11:10: error: '\\" + name + "' is refused");
        assertThat(faults("$$\na\n\\" + name + " x\n$$"))
                .containsExactly("p.md:12:1: error: '\\" + name + "' is refused");
        assertThat(faults("> ```{=latex}\n> x \\" + name + " x % \\" + name + "\n> ```"))
                .containsExactly(
                        "p.md:11:5: error: '\\" + name + "' is refused",
                        "p.md:11:" + (11 + name.length()) + ": error: '\\" + name + "' is refused");
    }

    @Test
    void environments_that_harm_are_refused() {
        assertThat(faults("$\\begin{input}x\\end{input}$"))
                .containsExactly(
                        "p.md:10:2: error: this environment is refused",
                        "p.md:10:16: error: this environment is refused");
        assertThat(faults("$\\end{csname}$")).containsExactly("p.md:10:2: error: this environment is refused");
        assertThat(faults("$\\begin {filecontents*}$"))
                .containsExactly("p.md:10:2: error: this environment is refused");
        assertThat(faults("$\\begin{\\x}$")).containsExactly("p.md:10:2: error: this environment is refused");
    }

    @Test
    void hidden_characters_are_refused() {
        assertThat(faults("$a \\^^69nput x$"))
                .containsExactly("p.md:10:5: error: '^^' is refused: it can hide a command");
    }

    @Test
    void commands_that_only_look_alike_pass() {
        assertThat(faults("$a \\\\input \\defeq \\letter \\{ \\} \\left\\{ \\begin{pmatrix} 1 & 2 \\end{pmatrix}$"))
                .isEmpty();
    }

    @Test
    void dollars_and_braces_match() {
        assertThat(faults("a $b\n\nc")).containsExactly("p.md:10:3: error: '$' is never closed");
        assertThat(faults("a\n$$\nb\n\nc")).containsExactly("p.md:11:1: error: '$$' is never closed");
        assertThat(faults("a $$b$ c"))
                .containsExactly("p.md:10:3: error: '$$' is never closed", "p.md:10:6: error: '$' is never closed");
        assertThat(faults("$$\nb\n$$ c")).containsExactly("p.md:12:3: error: text after the closing '$$'");
        assertThat(faults("$\\frac{a}{b$")).containsExactly("p.md:10:10: error: '{' is never closed");
        assertThat(faults("$a}$")).containsExactly("p.md:10:3: error: '}' closes nothing: nothing is open");
        assertThat(faults("$\\begin{cases}a}\\end{cases}$"))
                .containsExactly("p.md:10:16: error: '}' closes nothing: '\\begin{cases}' is open");
        assertThat(faults("$50%$")).containsExactly("p.md:10:4: error: '%' would hide the rest of the formula");
        assertThat(faults("- a\n- *b $c{d\n  e$*")).containsExactly("p.md:11:8: error: '{' is never closed");
    }

    @Test
    void what_a_page_has_no_room_for_is_refused() {
        assertThat(faults("a <b>c</b>"))
                .containsExactly(
                        "p.md:10:3: error: not supported in prose: HTML Inline",
                        "p.md:10:7: error: not supported in prose: HTML Inline");
        assertThat(faults("a\n\n<div>\n</div>"))
                .containsExactly("p.md:12:1: error: not supported in prose: HTML Block");
        assertThat(faults("![a](b.png)")).containsExactly("p.md:10:1: error: not supported in prose: Image");
        assertThat(faults("a\n\n---\n")).containsExactly("p.md:12:1: error: not supported in prose: Thematic Break");
        assertThat(faults("# a\n")).containsExactly("p.md:10:1: error: a heading of level 1 inside a part");
        assertThat(faults("[a](javascript:b)"))
                .containsExactly("p.md:10:1: error: a link leads to http, https, mailto or # only");
        assertThat(faults("```{=html}\n<b>\n```\n")).containsExactly("p.md:10:4: error: raw text is for {=latex} only");
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*a **b ", "[", "![a](", "`", "$", "$$ ", "\\", "1. ", "{", "<b>", "| a "})
    void nothing_repeated_ten_thousand_times_breaks_the_reader(String piece) {
        assertThatCode(() -> faults(piece.repeat(10_000))).doesNotThrowAnyException();
        assertThatCode(() -> faults("$" + piece.repeat(10_000) + "$")).doesNotThrowAnyException();
    }
}
