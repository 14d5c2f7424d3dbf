package keywright.numeric;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import keywright.cas.Parsed;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CompiledTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d1*(1 - 2/Pi) + 2*d1^2/Pi | 167072.10428407506",
                "x^2 + 1/x | 6.65",
                "Sqrt[x] | 1.5811388300841898",
                "E^x | 12.182493960703473",
                "Abs[-x] + Sign[-x] + Ramp[-x] + Ramp[x] | 4",
                "Max[x, 1, 3] + Min[x, 1] | 4",
                "Floor[-x] + Ceiling[x] | 0",
                "Mod[-x, 2] + Quotient[7, 2] | 4.5",
                "Erf[1] + Erfc[1] | 1",
                "Gamma[x + 1/2] + 4! + LogGamma[3] | 26.693147180559945",
                "LogisticSigmoid[0] + Tanh[0] | 0.5",
                "Binomial[10, 3] + Binomial[5, 7] | 120",
                "Sum[i^2, {i, 1, 10}] | 385",
                "Sum[Sum[i*j, {j, i, 3}], {i, 1, 3}] | 25",
                "Sum[x, {i, 3}] + Sum[i, {i, 2, 1}] | 7.5",
                "Log[E] + Sin[0] + Cos[0] + ArcTan[0] | 2",
                "2^x | 5.656854249492381",
                "Log[2, 8] | 3",
            })
    void both_compilers_give_the_value(String formula, double value) {
        var names = List.of("x", "d1");
        var tree = Parsed.of(formula).formula();

        assertThat(Compiled.of(tree, names).value(2.5, 512)).isCloseTo(value, Offset.offset(1e-13 * Math.abs(value)));
        assertThat(Compiled.fast(tree, names).value(2.5, 512)).isCloseTo(value, Offset.offset(1e-13 * Math.abs(value)));
        assertThat(Compiled.of(tree.normal(), names).value(2.5, 512))
                .isCloseTo(value, Offset.offset(1e-13 * Math.abs(value)));
    }

    @ParameterizedTest
    @CsvSource({"Airy[x], Airy", "y + 1, y", "'Sum[i, j]', Sum", "'System[\"x\"]', System", "'f[]', f"})
    void what_has_no_value_is_named(String formula, String head) {
        var tree = Parsed.of(formula).formula();

        assertThatThrownBy(() -> Compiled.of(tree, List.of("x")))
                .isInstanceOf(UnknownHead.class)
                .hasMessageContaining(head);
        assertThatThrownBy(() -> Compiled.fast(tree, List.of("x")))
                .isInstanceOf(UnknownHead.class)
                .hasMessageContaining(head);
    }

    @Test
    void the_number_of_arguments_is_checked() {
        assertThatThrownBy(() ->
                        Compiled.of(Parsed.of("x").formula(), List.of("x")).value())
                .hasMessageContaining("0 arguments");
    }
}
