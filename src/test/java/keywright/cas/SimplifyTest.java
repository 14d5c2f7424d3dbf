package keywright.cas;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a closed form looks like. d, d1, d2 and n are counts, s and t positive, x, y, a, b, c any real numbers. */
class SimplifyTest {
    static final Facts FACTS = Facts.NONE
            .and("d", Domain.COUNT)
            .and("d1", Domain.COUNT)
            .and("d2", Domain.COUNT)
            .and("n", Domain.COUNT)
            .and("s", Domain.POSITIVE)
            .and("t", Domain.POSITIVE);

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "d1 - 2*d1/Pi + 2*d1^2/Pi | d1*(1 - 2/Pi) + 2*d1^2/Pi",
                "d1*(Pi - 2 + 2*d1)/Pi | d1*(1 - 2/Pi) + 2*d1^2/Pi",
                "n^2 + 2*n | n*(n + 2)",
                "m^2*n + m*n^2 + m*n | m*n*(m + n + 1)",
                "L*c/2 - L/2 | L*(c - 1)/2",
                "t_fwd*c/2 - t_fwd/2 + t_mem | t_fwd*(c - 1)/2 + t_mem",
                "(t_fwd*(c - 1))/2 + t_mem | t_fwd*(c - 1)/2 + t_mem",
                "1/Sqrt[d1 - 2*d1/Pi + 2*d1^2/Pi] | 1/Sqrt[d1*(1 - 2/Pi) + 2*d1^2/Pi]",
                "Sqrt[d1^2] | d1",
                "Sqrt[x^2] | Abs[x]",
                "Abs[s*x] | s*Abs[x]",
                "Sign[-s*x] | -Sign[x]",
                "Sqrt[Pi/(2*d1^2)] | Sqrt[Pi/2]/d1",
                "Sqrt[2*Pi]/2 - Sqrt[Pi/2] | 0",
                "1/(Sqrt[d1]*Sqrt[d2]) | 1/Sqrt[d1*d2]",
                "Sqrt[n^2 + 2*n + 1] | n + 1",
                "Sqrt[d1^2*x^2 + d1^2*y^2] | d1*Sqrt[x^2 + y^2]",
                "x/(x + 1) + 1/(x + 1) | 1",
                "(x^2 - 1)/(x - 1) | x + 1",
                "x^2 - 1 | x^2 - 1",
                "a*b + a*c + b*c | a*b + a*c + b*c",
                "Log[s^2] | 2*Log[s]",
                "Log[E^x] | x",
                "E^(x*Log[s]) | s^x",
                "Max[0, d1] | d1",
                "Ramp[1 - d1 - s] | 0",
                "Abs[n^2 - n] | n*(n - 1)",
                "(d1*d2)^2*(1/(d1*d2)) | d1*d2",
                "s*s/Sqrt[s^2 + s^2] | s/Sqrt[2]",
                "d/Sqrt[d] | Sqrt[d]",
                "Sqrt[8] + Sqrt[2] | 3*Sqrt[2]",
                "(1 + Sqrt[2])^2 - 3 - 2*Sqrt[2] | 0",
                "d1*s^2 + d1*t^2 | d1*(s^2 + t^2)",
                "x - x | 0",
                "N*D*C - C*D*N + E | E",
                "Sqrt[2]/2 + 1/Sqrt[2] | Sqrt[2]",
                "1 - y/(y + x - 1) | (x - 1)/(x + y - 1)",
                "-a/(a - b) | a/(b - a)",
                "n*s^2/(n - 1)*(1 - 1/n) | s^2",
                "(a/s^2 + b/t^2)/(1/s^2 + 1/t^2) | (a*t^2 + b*s^2)/(s^2 + t^2)",
                "E^(a + s^2/2)*E^(a + s^2/2)*(E^(s^2) - 1) | E^(2*a + s^2)*(E^(s^2) - 1)",
                "6/Sqrt[2] | 3*Sqrt[2]",
            })
    void a_formula_is_written_as_a_person_would(String formula, String expected) {
        var simplified = Cas.simplify(Parsed.of(formula).formula(), FACTS);

        assertThat(simplified.wolfram())
                .isEqualTo(Parsed.of(expected).formula().normal().wolfram());
    }
}
