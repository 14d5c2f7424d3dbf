package keywright.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import keywright.cas.Expr;
import keywright.cas.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Stacks of layers, and what is wrong with them. */
class StackReaderTest {
    private static final Scope SCOPE = new Scope(Set.of("n", "m", "K"), Map.of())
            .and("x", array("x", "n"))
            .and("h", array("h", "n"))
            .and("k", array("k", "m"))
            .and("A", array("A", "n", "n"))
            .and("B", array("B", "n", "m"))
            .and("W", array("W", "K", "n", "n"))
            .and("V", array("V", "m", "n", "n"));

    private static Array array(String name, String... sizes) {
        var shape = new Shape(List.of(sizes).stream().<Expr>map(Expr::symbol).toList());
        return Array.constant(name, shape, Array.Trait.ANY);
    }

    private static Term read(String formula) {
        return new Reader(SCOPE).read(Parsed.of(formula).formula());
    }

    @Test
    void names_may_be_those_of_declared_arrays_of_the_same_shape_or_new() {
        assertThat(read("Fold[Function[{h, A}, A . h], x, W]")).isInstanceOf(Fold.class);
        assertThat(read("Fold[Function[{u, Q}, Q . u], x, W]")).isInstanceOf(Fold.class);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Fold[Function[{h, B}, B . h], x, W] | B | B is declared as n × m, but an item of the list is n × n",
                "Fold[Function[{k, A}, A . k], x, W] | k | k is declared as m, but the start is n",
                "Fold[Function[{h, A, u}, A . h + u . h], x, W, V] | V | m layers, but K in the list before",
                "Fold[Function[{h, A}, h . h], x, W] | Dot[h, h] | a layer must keep the shape of its input",
                "Fold[Function[{n, A}, A . n], x, W] | n | the name n is taken: choose another",
            })
    void a_stack_that_does_not_fit_is_refused_at_its_place(String formula, String node, String message) {
        assertThatThrownBy(() -> read(formula)).isInstanceOfSatisfying(ReadError.class, error -> {
            assertThat(error.node()).isEqualTo(Parsed.of(node).formula());
            assertThat(error).hasMessageContaining(message);
        });
    }
}
