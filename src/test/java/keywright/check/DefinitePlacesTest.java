package keywright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import keywright.cas.Parsed;
import keywright.numeric.Seed;
import keywright.term.Array;
import keywright.term.Reader;
import keywright.term.Scope;
import keywright.term.Shape;
import keywright.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Covariance matrices of greatest likelihood, right and wrong ones. */
class DefinitePlacesTest {
    private static final String ASKED = "ArgMin[n*Log[Det[S]] + Tr[X . (Inverse[S] . Transpose[X])], S]";

    private static Term read(String formula) {
        var n = Parsed.of("n").formula();
        var d = Parsed.of("d").formula();
        var scope = new Scope(
                java.util.Set.of("n", "d"),
                Map.of(
                        "X", Array.constant("X", Shape.of(n, d), Array.Trait.ANY),
                        "S", Array.constant("S", Shape.of(d, d), Array.Trait.POSITIVE_DEFINITE)));
        return new Reader(scope).read(Parsed.of(formula).formula());
    }

    private static Verdict verdict(String claimed) {
        var judge = new Judge(new Meter(Seed.of("definite"), 1e6));
        return judge.judge(read(claimed), read(ASKED), new Point(Map.of("n", 9.0, "d", 4.0)));
    }

    @Test
    void the_place_at_which_the_quantity_is_least_agrees() {
        assertThat(verdict("Transpose[X] . X/n")).isInstanceOf(Verdict.Agrees.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Transpose[X] . X/(n - 1)",
                "Transpose[X] . X*1.0001/n",
                "Transpose[X] . X/n + IdentityMatrix[d]/1000",
                "IdentityMatrix[d]"
            })
    void another_place_does_not(String claimed) {
        assertThat(verdict(claimed)).isInstanceOf(Verdict.Disagrees.class);
    }

    @Test
    void another_minimum_agrees_if_its_quantity_is_the_same() {
        assertThat(verdict("ArgMin[Tr[X . (Inverse[S] . Transpose[X])] - n*Log[Det[Inverse[S]]], S]"))
                .isInstanceOf(Verdict.Agrees.class);
        assertThat(verdict("ArgMin[Tr[X . (Inverse[S] . Transpose[X])] + (n - 1)*Log[Det[S]], S]"))
                .isInstanceOf(Verdict.Disagrees.class);
    }
}
