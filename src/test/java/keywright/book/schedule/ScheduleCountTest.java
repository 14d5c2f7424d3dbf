package keywright.book.schedule;

import static keywright.book.schedule.Schedules.BOOK;
import static keywright.book.schedule.Schedules.FACTS;
import static keywright.book.schedule.Schedules.derive;
import static keywright.book.schedule.Schedules.read;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import keywright.cas.Domain;
import keywright.cas.Parsed;
import keywright.check.BackwardPass;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.term.Reader;
import keywright.term.Scope;
import keywright.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleCountTest {
    private static void worth(long wanted, Derivation derivation, Map<String, Double> values) {
        var value = new Value(values);
        assertThat(value.of(derivation.goal())).isEqualTo((double) wanted);
        for (var step : derivation.steps()) {
            assertThat(value.of(step.after()))
                    .as(
                            "%s: %s at %s",
                            step.rule().name(), step.after().formula().wolfram(), values)
                    .isCloseTo((double) wanted, within(1e-6));
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"False", "True"})
    void every_line_counts_what_the_pass_does(String keep) {
        var random = new Random("every line".hashCode());
        var options = ", Keep -> " + keep + "]";
        var reruns = derive("Count[Schedule[L, Range[0, L, c]" + options + ", fwd]");
        var loads = derive("Count[Schedule[L, Range[0, L, c]" + options + ", loadmem]");
        for (int i = 0; i < 200; i++) {
            var spacing = 1 + random.nextInt(12);
            var layers = spacing * (1 + random.nextInt(12));
            var stored = new TreeSet<Integer>();
            for (int layer = 0; layer <= layers; layer += spacing) {
                stored.add(layer);
            }
            var log = BackwardPass.run(layers, stored, keep.equals("True"));
            var values = Map.of("L", (double) layers, "c", (double) spacing);
            worth(log.reruns(), reruns, values);
            worth(log.loads(), loads, values);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"False", "True"})
    void random_choices_of_layers_are_counted_right(String keep) {
        var random = new Random("random choices".hashCode());
        for (int i = 0; i < 200; i++) {
            var layers = 1 + random.nextInt(40);
            var stored = new TreeSet<>(Set.of(0));
            for (int j = random.nextInt(8); j > 0; j--) {
                stored.add(random.nextInt(layers + 1));
            }
            var list = stored.stream().map(String::valueOf).collect(Collectors.joining(", ", "{", "}"));
            var log = BackwardPass.run(layers, stored, keep.equals("True"));
            var derivation = derive("Count[Schedule[" + layers + ", " + list + ", Keep -> " + keep + "], fwd]");
            assertThat(derivation).isInstanceOf(Derivation.Done.class);
            worth(log.reruns(), derivation, Map.of());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 6, 7, 11, 13})
    void a_spacing_that_does_not_divide_is_counted_right(int spacing) {
        var range = "Range[0, 12, " + spacing + "]";
        for (var keep : List.of("False", "True")) {
            var derivation = derive("Count[Schedule[12, " + range + ", Keep -> " + keep + "], fwd]");
            worth(Math.round(new Value(Map.of()).of(derivation.goal())), derivation, Map.of());
        }
    }

    @Test
    void symbolic_lists_are_counted_right_where_their_conditions_hold() {
        var derivation = derive("Count[Schedule[L, {0, c, L}], fwd]");
        for (int spacing = 1; spacing < 12; spacing++) {
            var values = Map.of("L", 12.0, "c", (double) spacing);
            worth(Math.round(new Value(values).of(derivation.goal())), derivation, values);
        }
    }

    @Test
    void a_false_step_is_found_out() {
        var values = new HashMap<>(Map.of("L", 12.0, "c", 4.0));
        var right = new Value(values).of(read("Count[pass, fwd]"));
        var wrong = new ArrayList<Term>(List.of(
                read("(L/c)*Sum[n, {n, 0, c}]"),
                read("Sum[Mod[n, c] + 1, {n, 1, L}]"),
                read("Sum[n - 1, {n, 1, L}]"),
                read("L*(c + 1)/2"),
                read("L - L/c")));
        assertThat(wrong)
                .allSatisfy(term -> assertThat(new Value(values).of(term)).isNotEqualTo(right));
    }

    @Test
    void letters_in_use_are_left_alone() {
        var facts = FACTS.and("l", Domain.COUNT).and("r", Domain.COUNT);
        var scope = new Scope(facts.domains().keySet(), Map.of());
        var goal = new Reader(scope)
                .read(Parsed.of("Count[Schedule[l, Range[0, l, r]], fwd]").formula());
        var derivation = new Prover(BOOK).prove(goal, Context.of(facts));
        worth(18, derivation, Map.of("l", 12.0, "r", 4.0));
        assertThat(derivation.result().symbols()).containsExactly("l", "r");
    }
}
