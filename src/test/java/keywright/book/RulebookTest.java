package keywright.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import keywright.cas.Domain;
import keywright.cas.Facts;
import keywright.check.Audit;
import keywright.check.Judge;
import keywright.check.Meter;
import keywright.check.Points;
import keywright.check.Verdict;
import keywright.numeric.Seed;
import keywright.rule.Context;
import keywright.rule.Example;
import keywright.rule.Hypothesis;
import keywright.rule.Known;
import keywright.rule.Prover;
import keywright.rule.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract every rule keeps; a new rule is tested by being in the book. */
class RulebookTest {
    private static final Facts FACTS = indices(Example.FACTS);

    private static Facts indices(Facts facts) {
        var all = facts;
        for (int i = 1; i <= 3; i++) {
            all = all.and("jkl".substring(i - 1, i), new Domain(true, i, i));
        }
        return all.and("d", new Domain(true, 3, 4)).and("n", new Domain(true, 3, 4));
    }

    static Stream<Rule> book() {
        return Rulebook.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("book")
    void every_example_is_rewritten_and_survives_an_experiment(Rule rule) {
        assertThat(rule.examples()).isNotEmpty();
        for (var example : rule.examples()) {
            var goal = Example.read(example);
            var context = Context.of(FACTS)
                    .knowing(List.of(known("Expectation[z^2]"), known("Expectation[RMS[x]^2]"), assumed()));
            var step = Prover.first(rule, goal, context);
            assertThat(step).as("%s fires on %s", rule.name(), example).isPresent();
            var after = step.orElseThrow().after();
            var seed = Seed.of(rule.name(), example);
            var conditions = Audit.conditions(step.orElseThrow());
            var points = new Points(FACTS, conditions, seed).some(3);
            var usual = new Judge(new Meter(seed, 2e6)).judge(after, goal, points);
            var verdict = usual instanceof Verdict.Undecided // as in an audit: with patience before giving up
                    ? new Judge(new Meter(seed, 200e6, 1 << 17)).judge(after, goal, points.subList(0, 1))
                    : usual;
            assertThat(verdict)
                    .as("%s: %s = %s", rule.name(), example, after.formula().wolfram())
                    .isInstanceOf(Verdict.Agrees.class);
        }
    }

    private static Known assumed() {
        var order = Example.read("Theta[Norm[x], {d}]");
        return new Known(Hypothesis.derivation(order, Example.read("Theta[Sqrt[d], {d}]"), "assumed"), "assumed");
    }

    private static Known known(String goal) {
        return new Known(Rulebook.prover().prove(Example.read(goal), Context.of(FACTS)), "1");
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("book")
    void a_rule_is_a_record_that_names_its_source_and_is_named_after_its_class(Rule rule) {
        assertThat(rule.getClass().isRecord()).isTrue();
        assertThat(rule.source().shown()).isNotBlank();
        assertThat(rule.name()).matches("[a-z]+(-[a-z]+)*");
    }

    @Test
    void names_are_unique() {
        assertThat(Rulebook.all().stream().map(Rule::name)).doesNotHaveDuplicates();
    }
}
