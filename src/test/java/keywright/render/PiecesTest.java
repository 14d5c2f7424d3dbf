package keywright.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PiecesTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "a+b; a|+b",
                "a = b - c; a |= b |- c",
                "-a; -a",
                "= -a + b; = -a |+ b",
                "x^{a+b} + y; x^{a+b} |+ y",
                "\\left(a+b\\right)+c; \\left(a+b\\right)|+c",
                "\\begin{cases} a+b \\end{cases} \\le c; \\begin{cases} a+b \\end{cases} |\\le c",
                "x^+ y; x^+ y",
                "\\frac{a+b}{c=d}; \\frac{a+b}{c=d}",
                "\\text{a = b}; \\text{a = b}",
            })
    void formulas_break_before_operators_that_nothing_encloses(String tex, String broken) {
        assertThat(join(tex, 0)).isEqualTo(broken);
    }

    @Test
    void brackets_and_products_are_broken_last() {
        assertThat(join("f\\bigl(a + b\\bigr) + c \\cdot d", 0)).isEqualTo("f\\bigl(a + b\\bigr) |+ c \\cdot d");
        assertThat(join("\\left(a + b\\right) + c", 1)).isEqualTo("\\left(a |+ b\\right) |+ c");
        assertThat(join("f\\bigl(a + b\\bigr) + c \\cdot d", 1)).isEqualTo("f\\bigl(a |+ b\\bigr) |+ c |\\cdot d");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "}", "(((", "\\left(", "a+", "=", "\\", "\\right)+b", "\\bigl", "^+_-"})
    void whatever_is_broken_its_pieces_are_the_whole(String tex) {
        assertThat(Pieces.of(tex).stream().map(Piece::tex).collect(Collectors.joining()))
                .isEqualTo(tex);
    }

    @Test
    void brackets_that_grow_can_be_loosened_outside_braces_only() {
        var loose = Pieces.of("\\left(\\frac{\\left(a\\right)}{b}\\right)+c").stream()
                .map(Piece::loose)
                .collect(Collectors.joining());
        assertThat(loose).isEqualTo("\\KwLeft(\\frac{\\left(a\\right)}{b}\\KwRight)+c");
    }

    private static String join(String tex, int depth) {
        return Pieces.of(tex).stream()
                .map(piece -> (piece.depth() <= depth ? "|" : "") + piece.tex())
                .collect(Collectors.joining())
                .substring(1);
    }
}
