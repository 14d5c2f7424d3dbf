package keywright.cas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CasTest {
    private static final Facts FACTS = SimplifyTest.FACTS
            .and("alpha", Domain.POSITIVE)
            .and("m", Domain.POSITIVE)
            .and("theta", Domain.POSITIVE);

    private static Expr read(String formula) {
        return Parsed.of(formula).formula();
    }

    private static String shown(String formula) {
        return read(formula).normal().wolfram();
    }

    @ParameterizedTest
    @CsvSource({"E^(x + x^3)", "Log[x + x^3]", "E^(x + x^3) + Log[x]"})
    void what_no_way_opens_has_no_roots_and_ends(String formula) {
        assertThat(Cas.solve(read(formula), read("s"), "x", FACTS)).isEmpty();
    }

    /** Symja 3.0 makes (x - 2*y)/(x + 2*y) of the first. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(x - y)^2/(x + y)^2 | 1/4",
                "(x - y)^2/(x + 2*y)^2 | 4/25",
                "(x - y)^2/(x + y)^2 + 1 | 5/4",
            })
    void quotients_of_squares_keep_their_value(String formula, String atThreeAndOne) {
        for (var brought : java.util.List.of(Cas.together(read(formula)), Cas.factor(read(formula)))) {
            assertThat(brought.with("x", Expr.of(3))
                            .with("y", Expr.ONE)
                            .normal()
                            .wolfram())
                    .as(brought.wolfram())
                    .isEqualTo(atThreeAndOne);
        }
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^2 | 0 | 1 | 1/3",
                "x^k*0 + 1 | a | b | b - a",
                "E^(-x^2/2)/Sqrt[2*Pi] | -Infinity | Infinity | 1",
                "x^4*E^(-x^2/2)/Sqrt[2*Pi] | -Infinity | Infinity | 3",
                "x*E^(-x^2/2)/Sqrt[2*Pi] | 0 | Infinity | 1/Sqrt[2*Pi]",
                "Abs[x]*E^(-x^2/2)/Sqrt[2*Pi] | 0 | Infinity | 1/Sqrt[2*Pi]",
                "x^2*E^(-x^2/(2*s^2))/(s*Sqrt[2*Pi]) | -Infinity | Infinity | s^2",
                "x^2*E^(-(x - a)^2/(2*s^2))/(s*Sqrt[2*Pi]) | -Infinity | Infinity | a^2 + s^2",
                "x^5*E^(-s*x) | 0 | Infinity | 120/s^6",
                "x*E^(-x/s)/s | 0 | Infinity | s",
                "E^x | -Infinity | 0 | 1",
                "E^(-x^2) | 0 | s | Sqrt[Pi]*Erf[s]/2",
                "1/x^2 | 1 | Infinity | 1",
                "x^(-s - 1)*s | 1 | Infinity | 1",
                "1/x | 1 | E | 1",
                "1/Sqrt[x] | 0 | s | 2*Sqrt[s]",
                "theta*E^(-theta*x) | 0 | t | 1 - E^(-t*theta)",
            })
    void definite_integrals_are_exact(String integrand, String lower, String upper, String expected) {
        var value = Cas.integrate(read(integrand), "x", read(lower), read(upper), FACTS);

        assertThat(value.map(Expr::wolfram)).contains(shown(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^n*E^(-x^2/2) | 0 | Infinity",
                "1/x^2 | -1 | 1",
                "1/x | 0 | 1",
                "x | 0 | Infinity",
                "E^x | 0 | Infinity",
                "E^(-c*x) | 0 | Infinity",
                "Sqrt[1 + Cos[x]] | 0 | 2*Pi",
                "Abs[x] | -1 | 1",
            })
    void integrals_that_are_not_known_to_exist_are_declined(String integrand, String lower, String upper) {
        assertThat(Cas.integrate(read(integrand), "x", read(lower), read(upper), FACTS))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "alpha^2*m | 1 | alpha | 1/Sqrt[m]",
                "alpha^2*(d1*(1 - 2/Pi) + 2*d1^2/Pi) | 1 | alpha | 1/Sqrt[d1*(1 - 2/Pi) + 2*d1^2/Pi]",
                "2*x + a | b | x | (b - a)/2",
                "x^2 | 4 | x | -2; 2",
                "s^2 | 4 | s | 2",
                "x^2 | -1 | x | ''",
                "x^2 - 5*x + 6 | 0 | x | 2; 3",
                "n/theta - y | 0 | theta | n/y",
                "s^2 + s | 2 | s | 1",
                "a/x | b/(x + 1) | x | a/(b - a)",
                "Sqrt[x] | s | x | s^2",
                "x^3 | -8 | x | -2",
                "E^(2*x) | s | x | Log[s]/2",
                "Log[x] | 2 | x | E^2",
                "s*x^2 - t | 0 | x | -Sqrt[t/s]; Sqrt[t/s]",
                "t_fwd*x | 1 | x | 1/t_fwd",
            })
    void equations_are_solved(String left, String right, String name, String expected) {
        var roots = Cas.solve(read(left), read(right), name, FACTS);

        assertThat(roots.stream().map(Expr::wolfram).collect(Collectors.joining("; ")))
                .isEqualTo(
                        expected.isEmpty()
                                ? ""
                                : java.util.Arrays.stream(expected.split("; "))
                                        .map(CasTest::shown)
                                        .collect(Collectors.joining("; ")));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1 | 1 | n | n",
                "i | 1 | n | n*(n + 1)/2",
                "i^2 | 1 | n | n*(n + 1)*(2*n + 1)/6",
                "i^3 | 1 | n | n^2*(n + 1)^2/4",
                "a*i + b | 0 | 3 | 6*a + 4*b",
                "i | k | k | k",
                "N - i | 0 | N - 1 | N*(N + 1)/2",
            })
    void polynomials_are_summed(String summand, String lower, String upper, String expected) {
        assertThat(Cas.sum(read(summand), "i", read(lower), read(upper)).map(Expr::wolfram))
                .contains(shown(expected));
    }

    @Test
    void powers_of_the_index_are_not_summed() {
        assertThat(Cas.sum(read("a^i"), "i", read("1"), read("n"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "n/(n + 1) | Infinity | 1",
                "(3*n^2 + n)/(2*n^2 - 7) | Infinity | 3/2",
                "1/Sqrt[n] | Infinity | 0",
                "n^2/(1 + n) | Infinity | Infinity",
                "(d1*(1 - 2/Pi) + 2*d1^2/Pi)/d1^2 | Infinity | 2/Pi",
                "(n^2 - 1)/(n - 1) | 1 | 2",
            })
    void limits_of_quotients_are_exact(String formula, String to, String expected) {
        var name = formula.contains("d1") ? "d1" : "n";

        assertThat(Cas.limit(read(formula), name, read(to), Facts.NONE).map(Expr::wolfram))
                .contains(shown(expected));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "x^3 | 3*x^2",
                "E^(-x^2/2) | -x*E^(-x^2/2)",
                "Log[x]/x | 1/x^2 - Log[x]/x^2",
                "LogisticSigmoid[2*x] | 2*LogisticSigmoid[2*x]*(1 - LogisticSigmoid[2*x])",
                "Tanh[x] | 1 - Tanh[x]^2",
                "x^x | x^x*(1 + Log[x])",
                "Sqrt[x^2 + 1] | x/Sqrt[x^2 + 1]",
                "Erf[x] | 2*E^(-x^2)/Sqrt[Pi]",
            })
    void derivatives_are_proved(String formula, String expected) {
        var derivative = Cas.derivative(read(formula), "x");

        assertThat(Cas.provedEqual(derivative, read(expected), Facts.NONE.and("x", Domain.POSITIVE)))
                .isTrue();
    }

    @Test
    void an_unknown_derivative_names_the_function() {
        assertThatThrownBy(() -> Cas.derivative(read("foo[x]"), "x")).hasMessageContaining("foo[x]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "(a + b)^2 | a^2 + 2*a*b + b^2",
                "1/a + 1/b | (a + b)/(a*b)",
                "Sqrt[2*Pi]/2 | Sqrt[Pi/2]",
                "1/(1 + Sqrt[2]) | Sqrt[2] - 1",
                "LogisticSigmoid[x] | (1 + Tanh[x/2])/2",
                "Sqrt[s]*Sqrt[t] | Sqrt[s*t]",
                "Sqrt[n^2 + 2*n + 1] | n + 1",
                "1/Sqrt[s] | Sqrt[s]/s",
                "(d - 1)/(Sqrt[d] - 1) | Sqrt[d] + 1",
                "Max[x, y] | x + Ramp[y - x]",
                "E^(2*x) - 1 | (E^x - 1)*(E^x + 1)",
            })
    void true_identities_are_proved(String left, String right) {
        assertThat(Cas.provedEqual(read(left), read(right), FACTS)).isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Pi | 3141592653589793/10^15",
                "E^(-50) | 0",
                "Sqrt[x^2] | x",
                "x/x*0 + d1 | d2",
                "Log[x^2] | 2*Log[x]",
                "Sqrt[x*y] | Sqrt[x]*Sqrt[y]",
            })
    void false_identities_are_not(String left, String right) {
        assertThat(Cas.provedEqual(read(left), read(right), FACTS)).isFalse();
    }
}
