package keywright.typeset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTest {
    static Stream<String> formulas() {
        return Formulas.all().stream();
    }

    @ParameterizedTest
    @MethodSource("formulas")
    void every_formula_in_use_is_understood(String tex) {
        assertThat(Formula.of(tex, true).width()).isPositive();
        assertThat(Formula.of(tex, false).width()).isPositive();
    }

    @Test
    void lengths_are_those_of_computer_modern() {
        assertThat(Formula.of("\\mathrm{M}", true).width()).isCloseTo(0.917, within(0.001));
        assertThat(Formula.of("a+b", true).width()).isCloseTo(0.529 + 0.778 + 0.429 + 2 * 0.222, within(0.002));
    }

    @Test
    void what_stands_below_an_operator_takes_no_room_beside_it() {
        assertThat(Formula.of("\\operatorname*{arg\\,min}_x", true).width())
                .isCloseTo(Formula.of("\\mathrm{arg\\,min}", true).width(), within(0.001));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\nosuch{x}", "}", "\\left( x", "\\begin{nosuch}\\end{nosuch}"})
    void a_formula_that_is_not_understood_is_named(String tex) {
        assertThatThrownBy(() -> Formula.of(tex, true))
                .isInstanceOfSatisfying(TypesettingException.class, e -> assertThat(e.trouble())
                        .isInstanceOfSatisfying(Trouble.BadFormula.class, bad -> assertThat(bad.tex())
                                .isEqualTo(tex)));
    }

    @Test
    void no_formula_reads_a_file() {
        for (var tex : List.of("\\includegraphics{/etc/hostname}", "\\input{/etc/hostname}")) {
            assertThatThrownBy(() -> Formula.of(tex, true)).isInstanceOf(TypesettingException.class);
        }
    }

    @Test
    void nesting_without_end_is_refused() {
        var tex = "\\sqrt{".repeat(20000) + "x" + "}".repeat(20000);
        assertThatThrownBy(() -> Formula.of(tex, true)).isInstanceOf(TypesettingException.class);
    }
}
