package keywright.book.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import keywright.book.Rulebook;
import keywright.cas.Parsed;
import keywright.numeric.Compiled;
import keywright.rule.Derivation;
import keywright.rule.Example;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Where the leading terms of gamma quotients cancel, the limit is that of the terms after them, also under a power. */
class StirlingSeriesTest {
    private static final double LARGE = 4000;

    private static double value(String formula, double d) {
        return Compiled.of(Parsed.of(formula).formula().normal(), List.of("d")).value(d);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d - 2*Gamma[d/2 + 1/2]^2/Gamma[d/2]^2",
                "Sqrt[d - 2*Gamma[d/2 + 1/2]^2/Gamma[d/2]^2]",
                "(d - 2*Gamma[d/2 + 1/2]^2/Gamma[d/2]^2)^2",
                "1/Sqrt[d - 2*Gamma[d/2 + 1/2]^2/Gamma[d/2]^2]",
                "d^(-1/2)*Gamma[d/2 + 1/2]/Gamma[d/2]"
            })
    void a_limit_of_gamma_quotients_is_what_they_come_to(String formula) {
        var goal = Example.read("Limit[" + formula + ", d -> Infinity]");
        var derivation = Rulebook.prover().prove(goal, Example.context());
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        assertThat(value(derivation.result().formula().wolfram(), 1)).isCloseTo(value(formula, LARGE), within(1e-3));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d - 2*Gamma[d/2 + 1/2]^2/Gamma[d/2]^2",
                "Sqrt[d - 2*Gamma[d/2 + 1/2]^2/Gamma[d/2]^2]",
                "d^2*Sqrt[1 - 2*Gamma[d/2 + 1/2]^2/(d*Gamma[d/2]^2)]"
            })
    void an_order_is_that_of_what_does_not_cancel(String formula) {
        var goal = Example.read("Theta[" + formula + ", {d}]");
        var derivation = Rulebook.prover().prove(goal, Example.context());
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        var order = derivation.result().formula().wolfram().replaceAll("^Theta\\[(.*), \\{d}]$", "$1");
        var growth = value(formula, LARGE) / value(formula, LARGE / 2);
        assertThat(value(order, LARGE) / value(order, LARGE / 2)).isCloseTo(growth, within(0.01));
    }
}
