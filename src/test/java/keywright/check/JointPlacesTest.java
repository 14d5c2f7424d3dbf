package keywright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import keywright.cas.Parsed;
import keywright.numeric.Seed;
import keywright.term.Reader;
import keywright.term.Scope;
import keywright.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The normal law that is nearest to another law, found right and found wrong. */
class JointPlacesTest {
    private static final String ASKED = "ArgMin[KL[LaplaceDistribution[a, b], NormalDistribution[m, s]], {m, s}]";

    private static Term read(String formula) {
        var scope = new Scope(Set.of("a", "b", "m", "s"), Map.of(), Map.of("s", keywright.cas.Domain.POSITIVE));
        return new Reader(scope).read(Parsed.of(formula).formula());
    }

    private static java.util.Optional<Verdict> verdict(String claimed) {
        var point = new Point(Map.of("a", 0.4, "b", 1.3, "m", 0.1, "s", 1.0));
        return new JointPlaces(new Meter(Seed.of("joint"), 1e6)).judge(read(claimed), read(ASKED), point);
    }

    @Test
    void the_best_pair_is_seen_to_be_the_best() {
        assertThat(verdict("{a, Sqrt[2]*b}")).get().isInstanceOf(Verdict.Agrees.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"{a, b}", "{a, 1.414*b}", "{a + 1/5000, Sqrt[2]*b}", "{0, Sqrt[2]*b}"})
    void another_pair_is_not(String claimed) {
        assertThat(verdict(claimed)).isEmpty();
    }
}
