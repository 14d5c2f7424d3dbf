package keywright.book.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import keywright.book.Rulebook;
import keywright.cas.Expr;
import keywright.cas.Parsed;
import keywright.numeric.Compiled;
import keywright.rule.Derivation;
import keywright.rule.Example;
import keywright.rule.Rule;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left of sums whose leading terms cancel, against the sums themselves at large sizes. */
class LeadingTermsTest {
    private static final double LARGE = 160;

    private static double value(Expr formula, double d) {
        return Compiled.of(formula.normal(), List.of("d")).value(d);
    }

    private static Derivation derived(String goal) {
        return Rulebook.prover().prove(Example.read(goal), Example.context());
    }

    private static Expr scalar(Term term) {
        return ((Scalar) term).value();
    }

    /** The order is the formula up to a constant, and nothing in it may be left out. */
    private static void compare(String formula, Rule by) {
        var derivation = derived("Theta[" + formula + ", {d}]");
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        assertThat(derivation.steps()).extracting(step -> step.rule().name()).contains(by.name());
        var order = scalar(((Order) derivation.result()).of());
        var read = Parsed.of(formula).formula();
        var growth = value(read, LARGE) / value(read, LARGE / 2);
        assertThat(value(order, LARGE) / value(order, LARGE / 2)).isCloseTo(growth, within(0.03 * growth));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d - 2*Gamma[d/2 + 1/2]^2/Gamma[d/2]^2",
                "Sqrt[d - 2*Gamma[d/2 + 1/2]^2/Gamma[d/2]^2]",
                "d^2*Sqrt[1 - 2*Gamma[d/2 + 1/2]^2/(d*Gamma[d/2]^2)]",
                "Sqrt[d] - Sqrt[2]*Gamma[d/2 + 1/2]/Gamma[d/2]"
            })
    void stirlings_series_is_taken_as_far_as_gamma_quotients_cancel(String formula) {
        compare(formula, new QuotientOfGammas());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Sqrt[d + 1] - Sqrt[d]",
                "Sqrt[d^2 + d] - d",
                "(Sqrt[d + 3] - Sqrt[d])/(Sqrt[d + 1] - Sqrt[d])",
                "2*Sqrt[d] - Sqrt[d + 1] - Sqrt[d - 1]",
                "Log[d + 1] - Log[d]",
                "1 - Exp[-3/d]",
                "E - (1 + 1/d)^d",
                "1 - d*Tanh[1/d]",
                "d*(1 - (1 - 1/d)^(5/2))"
            })
    void taylors_series_is_taken_as_far_as_roots_logarithms_and_exponentials_cancel(String formula) {
        compare(formula, new TaylorSeries());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d*Log[d] + d/Log[d]",
                "HarmonicNumber[d]*Sqrt[d]",
                "2^(d/4) + d",
                "Log[2^d + d^3]",
                "d^2 - Sqrt[d]*Log[d]"
            })
    void logarithms_grow_more_slowly_than_powers_and_exponentials_faster(String formula) {
        compare(formula, new DominantTerm());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "d - 2*Gamma[d/2 + 1/2]^2/Gamma[d/2]^2",
                "1/Sqrt[d - 2*Gamma[d/2 + 1/2]^2/Gamma[d/2]^2]",
                "Gamma[d/2 + 1/2]/(Sqrt[d]*Gamma[d/2])",
                "(1 + 1/d)^(2*d)/100",
                "d*(Sqrt[d + 1] - Sqrt[d])^2",
                "d^2*(Exp[1/d] - 1 - 1/d)"
            })
    void a_limit_is_what_the_formula_comes_to(String formula) {
        var derivation = derived("Limit[" + formula + ", d -> Infinity]");
        assertThat(derivation).isInstanceOf(Derivation.Done.class);
        assertThat(value(scalar(derivation.result()), 1))
                .isCloseTo(value(Parsed.of(formula).formula(), LARGE), within(0.05));
    }

    @ParameterizedTest
    @ValueSource(strings = {"Theta[d - Sqrt[d^2 - n], {n, d}]", "Theta[Sqrt[d] - s, {d, s}]", "Theta[1 - d, {d}]"})
    void an_order_that_is_not_seen_is_no_answer(String goal) {
        assertThat(derived(goal)).isInstanceOf(Derivation.Stuck.class);
    }

    @Test
    void a_coefficient_of_unknown_sign_is_not_taken_for_an_order() {
        assertThat(derived("Theta[Sqrt[n + m] - Sqrt[n], {n}]")).isInstanceOf(Derivation.Stuck.class);
    }
}
