package keywright.check;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;

class BackwardPassTest {
    @Test
    void the_pass_of_ten_layers_with_every_fifth_stored_is_counted() {
        var log = BackwardPass.run(10, Set.of(0, 5, 10), false);
        assertThat(log.reruns()).isEqualTo(20);
        assertThat(log.loads()).isEqualTo(10);
        assertThat(log.peak()).isEqualTo(2);
        assertThat(log.layers().get(1)).isEqualTo(new BackwardPass.Layer(9, 5, 1, 4));
    }

    @Test
    void what_is_kept_is_not_run_again() {
        var log = BackwardPass.run(10, Set.of(0, 5, 10), true);
        assertThat(log.reruns()).isEqualTo(8);
        assertThat(log.loads()).isEqualTo(10);
        assertThat(log.peak()).isEqualTo(2 + 4);
        assertThat(log.layers().get(2)).isEqualTo(new BackwardPass.Layer(8, 8, 1, 0));
    }

    @Test
    void long_chains_keep_their_gradient() {
        assertThat(BackwardPass.run(2000, Set.of(0), true).reruns()).isEqualTo(2000);
    }

    @Test
    void a_layer_that_is_not_there_cannot_be_stored() {
        assertThatThrownBy(() -> BackwardPass.run(3, Set.of(0, 4), false)).hasMessageContaining("4");
        assertThatThrownBy(() -> BackwardPass.run(3, Set.of(1), false)).hasMessageContaining("1");
    }

    @Test
    void the_derivative_is_that_of_the_network() {
        var network = new Network(3, 0.3);
        var step = 1e-6;
        var difference = (output(step) - output(-step)) / (2 * step);
        assertThat(network.derivative(2)).isCloseTo(difference, org.assertj.core.api.Assertions.within(1e-8));
    }

    /** The output of three layers with the shift of the second moved. */
    private static double output(double moved) {
        var network = new Network(3, 0.3);
        var second = network.forward(network.forward(0.3, 1), 2) + moved;
        return Network.activated(network.forward(second, 3));
    }
}
