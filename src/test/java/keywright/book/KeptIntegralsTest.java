package keywright.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.check.Uncertainty;
import keywright.numeric.Seed;
import keywright.rule.Derivation;
import keywright.rule.Example;
import keywright.term.Integral;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Expectations without a closed form stay as integrals, if they exist. */
class KeptIntegralsTest {
    private static Derivation derived(String formula) {
        return Rulebook.prover().prove(Example.read(formula), Example.context());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Expectation[Tanh[z]^2]",
                "Expectation[SiLU[z]]",
                "Expectation[SoftPlus[z]]",
                "Expectation[LogisticSigmoid[y[[1]]]]",
                "Variance[SoftPlus[X]]"
            })
    void what_has_no_closed_form_stays_as_an_integral(String formula) {
        var derivation = derived(formula);
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        assertThat(derivation.result().all(Integral.class)).isNotEmpty().allMatch(Integral::kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Expectation[LogisticSigmoid[z]]", "Expectation[GELU[z]^2]", "Expectation[Clip[z]^2]"})
    void what_has_a_closed_form_keeps_no_integral(String formula) {
        var derivation = derived(formula);
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        assertThat(derivation.result().all(Integral.class)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"Expectation[1/z]", "Expectation[Abs[T]^20]", "Expectation[Tanh[z]/z^2]", "Expectation[Log[z]]"})
    void what_may_not_exist_is_not_derived(String formula) {
        assertThat(derived(formula)).isInstanceOf(Derivation.Stuck.class);
    }

    @Test
    void the_value_of_a_kept_integral_comes_with_an_error() {
        var value = new Uncertainty(new Meter(Seed.of("kept"), 1), new Point(Map.of()))
                .of(derived("Expectation[SiLU[z]]").result());
        assertThat(value.value()).isCloseTo(0.206620964, org.assertj.core.data.Offset.offset(1e-9));
        assertThat(value.error()).isPositive().isLessThan(1e-9);
    }
}
