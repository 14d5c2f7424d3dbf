package keywright.experiment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import keywright.cas.Parsed;
import keywright.numeric.Seed;
import org.junit.jupiter.api.Test;

class SweepTest {
    static final Parameterisation STANDARD = new Parameterisation(
            "standard", scaling("1/fan_in", "1"), scaling("1/fan_in", "1"), scaling("1/fan_in", "1"));
    static final Parameterisation MAXIMAL = new Parameterisation(
            "maximal update",
            scaling("1/fan_in", "1"),
            scaling("1/fan_in", "1/fan_in"),
            scaling("1/fan_in^2", "1/fan_in"));

    private static Parameterisation.Scaling scaling(String variance, String rate) {
        return new Parameterisation.Scaling(
                Parsed.of(variance).formula(), Parsed.of(rate).formula());
    }

    static Design design(int steps, Design.Grid grid) {
        return new Design(
                new Design.Network(4, 1, 1),
                new Design.Teacher(3, 0.1),
                new Design.Training(Design.Optimiser.ADAM, 16, steps),
                List.of(STANDARD, MAXIMAL),
                grid);
    }

    private static final Design SMALL = design(150, new Design.Grid(List.of(16, 32), -7, -6, 2));

    @Test
    void a_network_learns() {
        assertThat(Trainer.loss(SMALL, new Run(0, 16, -6, 0), new Seed(1))).isLessThan(0.5);
        assertThat(Trainer.loss(SMALL, new Run(0, 16, -30, 0), new Seed(1))).isGreaterThan(0.8);
    }

    @Test
    void a_network_that_diverges_has_an_infinite_loss_or_a_large_one() {
        assertThat(Trainer.loss(SMALL, new Run(0, 16, 40, 0), new Seed(1))).isGreaterThan(100);
    }

    @Test
    void at_the_base_width_parameterisations_are_the_same_and_at_others_they_are_not() {
        var seed = new Seed(1);
        var narrow = Trainer.loss(SMALL, new Run(0, 16, -6, 0), seed);
        assertThat(Trainer.loss(SMALL, new Run(1, 16, -6, 0), seed)).isEqualTo(narrow);
        var wide = Trainer.loss(SMALL, new Run(0, 32, -6, 0), seed);
        assertThat(Trainer.loss(SMALL, new Run(1, 32, -6, 0), seed)).isNotEqualTo(wide);
    }

    @Test
    void the_result_depends_on_the_seed_alone() {
        var heard = new ArrayList<Double>();
        var results = new Sweep(SMALL, 1).run(heard::add);
        assertThat(new Sweep(SMALL, 1).run(share -> {})).isEqualTo(results);
        assertThat(new Sweep(SMALL, 2).run(share -> {}).outcomes()).isNotEqualTo(results.outcomes());
        assertThat(results.outcomes()).hasSize(16);
        assertThat(heard).hasSize(16).isSorted().last().satisfies(share -> assertThat(share)
                .isBetween(0.999, 1.001));
    }

    @Test
    void another_design_has_another_fingerprint() {
        assertThat(design(150, SMALL.grid()).fingerprint()).isEqualTo(SMALL.fingerprint());
        assertThat(design(151, SMALL.grid()).fingerprint()).isNotEqualTo(SMALL.fingerprint());
    }
}
