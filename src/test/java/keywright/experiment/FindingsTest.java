package keywright.experiment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class FindingsTest {
    private static final Design DESIGN =
            SweepTest.design(10, new Design.Grid(List.of(32, 64, 128, 256, 512), -12, -2, 3));

    /** Losses with a lowest point at rate -4 for the first width, which moves by {@code drift} a doubling. */
    private static Results losses(double drift) {
        var outcomes = new ArrayList<Results.Outcome>();
        for (var how : DESIGN.parameterisations()) {
            for (int repeat = 0; repeat < 3; repeat++) {
                for (int i = 0; i < 5; i++) {
                    double best = -4 + drift * i + 0.3 * repeat + 0.05 * Math.sin(7 * i + repeat);
                    for (int rate = -12; rate <= -2; rate++) {
                        double loss = 0.05 * Math.exp(0.1 * (rate - best) * (rate - best));
                        outcomes.add(new Results.Outcome(how.name(), 32 << i, rate, repeat, loss));
                    }
                }
            }
        }
        return new Results(DESIGN.fingerprint(), 1, outcomes);
    }

    @Test
    void the_drift_of_the_best_rate_is_found_with_its_error() {
        for (var drift : new double[] {-1, -0.5, 0, 0.2}) {
            var found = new Findings(DESIGN, losses(drift))
                    .drift(SweepTest.STANDARD)
                    .orElseThrow();
            assertThat(found.value()).isCloseTo(drift, within(0.05));
            assertThat(found.error()).isBetween(0.001, 0.03);
        }
    }

    @Test
    void the_error_of_the_drift_covers_the_spread_between_repeats() {
        var random = new Random(1);
        int covered = 0;
        for (int trial = 0; trial < 200; trial++) {
            var outcomes = new ArrayList<Results.Outcome>();
            for (int repeat = 0; repeat < 3; repeat++) {
                double slope = -0.5 + 0.3 * random.nextGaussian();
                for (int i = 0; i < 5; i++) {
                    for (int rate = -12; rate <= -2; rate++) {
                        double loss = 0.05 * Math.exp(0.1 * Math.pow(rate + 5 - slope * i, 2));
                        outcomes.add(new Results.Outcome("standard", 32 << i, rate, repeat, loss));
                    }
                }
            }
            var found = new Findings(DESIGN, new Results(DESIGN.fingerprint(), 1, outcomes));
            var drift = found.drift(SweepTest.STANDARD).orElseThrow();
            covered += Math.abs(drift.value() + 0.5) <= drift.error() ? 1 : 0;
        }
        assertThat(covered).isBetween(116, 156);
    }

    @Test
    void the_best_rate_of_a_width_lies_between_the_rates_of_the_grid() {
        var best = new Findings(DESIGN, losses(-1)).best(SweepTest.STANDARD, 64).orElseThrow();
        assertThat(best.value()).isCloseTo(-4.7, within(0.06));
        assertThat(best.error()).isCloseTo(0.17, within(0.04));
    }

    @Test
    void a_best_rate_at_the_edge_of_the_grid_is_not_known() {
        var findings = new Findings(DESIGN, losses(-3));
        assertThat(findings.best(SweepTest.STANDARD, 512)).isEmpty();
        assertThat(findings.best(SweepTest.STANDARD, 64)).isPresent();
        assertThat(new Findings(DESIGN, losses(-9)).drift(SweepTest.STANDARD)).isEmpty();
    }

    @Test
    void networks_that_learn_nothing_are_not_drawn() {
        var curve = new Findings(DESIGN, losses(-1)).curve(SweepTest.STANDARD, 32);
        assertThat(curve).isNotEmpty().hasSizeLessThan(11).allSatisfy(at -> assertThat(
                        at.loss().value())
                .isLessThan(1.1));
    }

    @Test
    void results_survive_being_written_and_read() throws Results.Malformed {
        var results = losses(-1);
        var outcome = new Results.Outcome("standard", 32, 3, 0, Double.POSITIVE_INFINITY);
        var more = new ArrayList<>(results.outcomes());
        more.add(outcome);
        var text = new Results(results.fingerprint(), 7, more).text();
        var read = Results.parse(text);
        assertThat(read.text()).isEqualTo(text);
        assertThat(read.seed()).isEqualTo(7);
        assertThat(read.outcomes()).hasSize(more.size()).endsWith(outcome);
    }

    @Test
    void a_line_that_no_sweep_writes_is_reported() {
        var text = losses(0).text();
        assertThatThrownBy(() -> Results.parse(text + "standard\t32\t-6\t1\tfew\n"))
                .isInstanceOfSatisfying(Results.Malformed.class, e -> assertThat(e.line())
                        .isEqualTo(text.lines().count() + 1));
        assertThatThrownBy(() -> Results.parse("loss\n")).hasMessageContaining("# design");
    }
}
