package keywright.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.Optional;
import keywright.cas.Domain;
import keywright.cas.Expr;
import org.junit.jupiter.api.Test;

/** A good set reads into the records its author meant. */
class SampleSetTest {
    private static final Path SAMPLE = Path.of("src/test/resources/sets/sample");
    private static final ProblemSet SET = ProblemSet.read(SAMPLE);
    private static final Question FIRST = SET.questions().get(0);

    @Test
    void a_set_has_a_name_a_title_and_an_imprint() {
        assertThat(SET.name()).isEqualTo("sample");
        assertThat(SET.title().text()).isEqualTo("Sample sheet");
        assertThat(SET.imprint().course().text()).isEqualTo("Testing 101");
        assertThat(SET.imprint().author().map(Written::text)).contains("A. N. Author");
        assertThat(SET.ids()).containsExactly("1a", "1b", "2xa");
    }

    @Test
    void a_question_knows_its_own_parameters_and_those_of_the_set() {
        assertThat(FIRST.statement().parameters().keySet()).containsExactly("sigma", "n", "k", "t");
        var sigma = FIRST.statement().parameter("sigma").orElseThrow();
        assertThat(sigma.number()).isEqualTo(Expr.of(3, 2));
        assertThat(sigma.tex()).contains("\\sigma");
        assertThat(FIRST.facts().of("n")).isEqualTo(new Domain(true, 1, 4096));
        assertThat(FIRST.facts().of("sigma")).isEqualTo(Domain.POSITIVE);
        assertThat(FIRST.facts().of("t")).isEqualTo(new Domain(false, 0, Double.POSITIVE_INFINITY));
        assertThat(FIRST.statement().parameter("t").orElseThrow().unit()).contains("ns");
    }

    @Test
    void what_is_given_has_a_shape_a_law_and_traits() {
        var givens = FIRST.statement();
        assertThat(givens.givens().keySet()).containsExactly("x", "s", "A", "c");
        assertThat(givens.given("x").orElseThrow().law().map(Formula::toString))
                .contains("NormalDistribution[0, sigma]");
        assertThat(givens.given("x").orElseThrow().is(Given.Trait.INDEPENDENT)).isTrue();
        assertThat(givens.given("A").orElseThrow().is(Given.Trait.INDEPENDENT)).isFalse();
        assertThat(givens.given("A").orElseThrow().shape()).hasSize(2);
        assertThat(givens.given("s").orElseThrow().random()).isFalse();
        assertThat(givens.given("s").orElseThrow().is(Given.Trait.NONZERO)).isTrue();
        assertThat(givens.given("c").orElseThrow().shape()).isEmpty();
        assertThat(givens.given("c").orElseThrow().is(Given.Trait.POSITIVE)).isTrue();
    }

    @Test
    void a_part_states_what_is_defined_and_asked() {
        var part = FIRST.parts().get(0);
        assertThat(part.id()).isEqualTo("1a");
        assertThat(part.heading().points()).contains(new BigDecimal("2.5"));
        assertThat(part.statement().definitions().keySet()).containsExactly("y", "z");
        assertThat(part.finds().stream().map(Find::name)).containsExactly("energy", "order");
        var order = part.statement().find("order").orElseThrow();
        assertThat(order.ask().map(Written::text)).contains("How does it grow with $n$?");
        assertThat(order.accepted().forms()).extracting(Formula::toString).containsExactly("n", "2*n");
    }

    @Test
    void a_part_that_continues_another_knows_what_that_one_defines_and_finds() {
        var part = FIRST.parts().get(1);
        var inForce = FIRST.inForce(part);
        assertThat(part.statement().finds().keySet()).containsExactly("ratio");
        assertThat(inForce.finds().keySet()).containsExactly("energy", "order", "ratio");
        assertThat(inForce.definitions().keySet()).containsExactly("y", "z");
        assertThat(inForce.givens().keySet()).containsExactly("x", "s", "A", "c");
        assertThat(inForce.requirements()).hasSize(2);
    }

    @Test
    void prose_is_cut_at_the_headings_of_parts_and_at_solutions() {
        assertThat(FIRST.introduction().text()).startsWith("A signal $s$").endsWith("x_i$.\n\n");
        assertThat(FIRST.introduction().line()).isEqualTo(37);
        var part = FIRST.parts().get(0);
        assertThat(part.prose().text()).startsWith("What is the expected").contains("# not a heading");
        assertThat(part.prose().line()).isEqualTo(40);
        assertThat(part.solution().map(Passage::text)).contains("\nWrite *everything* out.\n\n");
        assertThat(FIRST.parts().get(1).prose().text()).isEqualTo("And per sample?\n");
        assertThat(FIRST.parts().get(1).solution()).isEqualTo(Optional.empty());
    }

    @Test
    void every_node_of_a_formula_knows_its_place_in_the_file() {
        var law = FIRST.statement().given("x").orElseThrow().law().orElseThrow();
        var sigma = ((Expr.Call) law.expr()).argument(1);
        assertThat(law.at(sigma)).hasToString("src/test/resources/sets/sample/q1.md:10:32");
        var energy =
                FIRST.parts().get(0).statement().find("energy").orElseThrow().formula();
        assertThat(energy.place().column()).isEqualTo(16);
    }

    @Test
    void parameters_may_be_overridden() {
        var set = ProblemSet.read(SAMPLE, Overrides.of(java.util.List.of("n = 24", "sigma=2/3")));
        var parameters = set.questions().get(0).statement();
        assertThat(parameters.parameter("n").orElseThrow().value()).isEqualTo(Expr.of(24));
        assertThat(parameters.parameter("n").orElseThrow().overridden()).isTrue();
        assertThat(parameters.parameter("k").orElseThrow().overridden()).isFalse();
        assertThat(parameters.parameter("sigma").orElseThrow().number()).isEqualTo(Expr.of(2, 3));
    }

    @Test
    void parts_are_selected_by_globs() {
        assertThat(Selection.of("1*", SET).ids()).containsExactly("1a", "1b");
        assertThat(Selection.of("2xa, ?a", SET).ids()).containsExactly("1a", "2xa");
        assertThat(Selection.all(SET).holds(FIRST.parts().get(0))).isTrue();
    }
}
