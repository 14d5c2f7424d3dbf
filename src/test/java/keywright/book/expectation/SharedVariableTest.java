package keywright.book.expectation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import keywright.cas.Expr;
import keywright.cas.Parsed;
import keywright.rule.Example;
import keywright.term.Array;
import keywright.term.Reader;
import keywright.term.Sampled;
import keywright.term.Scope;
import keywright.term.Shape;
import keywright.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Factors that speak of one random array are not independent, whatever is known of its law. */
class SharedVariableTest {
    private static final Array THETA = Array.constant("theta", vector(), Array.Trait.ANY);
    private static final Scope NAMED = new Scope(
            Set.of("d"),
            Map.of(
                    "theta",
                    THETA,
                    "w",
                    new Sampled("w", vector(), THETA),
                    "v",
                    new Sampled("v", vector(), THETA),
                    "h",
                    Array.constant("h", Shape.SCALAR, Array.Trait.FUNCTION)));

    private static Shape vector() {
        return Shape.of(Expr.symbol("d"));
    }

    private static Term named(String formula) {
        return new Reader(NAMED).read(Parsed.of(formula).formula());
    }

    private static boolean splits(Term goal) {
        return new ExpectationOfProductIfIndependent()
                .apply(goal, Example.context())
                .isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Expectation[h[w, theta]*Score[w, theta]]",
                "Expectation[h[w]*Score[w, theta]]",
                "Expectation[h[w]*h[w, theta]]",
                "Expectation[h[w]*h[w, v]*h[v]]"
            })
    void factors_of_one_draw_from_a_named_law_are_kept_together(String goal) {
        assertThat(splits(named(goal))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Expectation[phi[xi]*Score[xi, g]]", "Expectation[phi[eta]*eta[[1]]]", "Expectation[M*z]"})
    void factors_of_one_draw_from_a_law_with_parameters_are_kept_together(String goal) {
        assertThat(splits(Example.read(goal))).isFalse();
    }

    @Test
    void factors_of_two_draws_are_taken_apart() {
        assertThat(splits(named("Expectation[h[w]*h[v, theta]]"))).isTrue();
    }
}
