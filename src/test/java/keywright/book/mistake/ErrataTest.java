package keywright.book.mistake;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import keywright.book.Rulebook;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Parsed;
import keywright.check.Judge;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.check.Points;
import keywright.check.Verdict;
import keywright.numeric.Estimate;
import keywright.numeric.Seed;
import keywright.rule.Context;
import keywright.rule.Example;
import keywright.rule.Prover;
import keywright.term.Array;
import keywright.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract every wrong rule keeps: it fires on its examples, and an experiment finds it out on each. */
class ErrataTest {
    private static final Facts FACTS =
            Example.FACTS.and("d", new Domain(true, 3, 4)).and("n", new Domain(true, 3, 4));

    private static final Expr PROPER =
            Parsed.of("Divisible[L, c] && c > 1 && L > c").formula();

    static Stream<Misconception> errata() {
        return Errata.all().stream();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errata")
    void every_example_is_rewritten_and_contradicted_by_an_experiment(Misconception misconception) {
        assertThat(misconception.examples()).isNotEmpty();
        for (var example : misconception.examples()) {
            var goal = Example.read(example);
            var step = Prover.first(misconception, goal, Context.of(FACTS));
            assertThat(step).as("%s fires on %s", misconception.name(), example).isPresent();
            var seed = Seed.of(misconception.name(), example);
            var points = new Points(FACTS, List.of(PROPER), seed).some(3);
            var after = step.orElseThrow().after();
            assertThat(DoubleStream.of(2e6, 5e7)
                            .anyMatch(samples -> contradicted(after, goal, points, new Meter(seed, samples))))
                    .as(
                            "%s: %s = %s",
                            misconception.name(), example, after.formula().wolfram())
                    .isTrue();
        }
    }

    private static boolean contradicted(Term after, Term goal, List<Point> points, Meter meter) {
        if (!laws(after).equals(laws(goal))) {
            return points.stream().anyMatch(point -> apart(meter.measure(after, point), meter.measure(goal, point)));
        }
        return new Judge(meter).judge(after, goal, points) instanceof Verdict.Disagrees;
    }

    /** A misread law is that of another variable: each side is measured by itself. */
    private static boolean apart(Estimate one, Estimate other) {
        return Math.abs(one.value() - other.value()) > 6 * Math.hypot(one.error(), other.error());
    }

    private static Set<Array> laws(Term term) {
        return term.all(Array.class).stream().filter(Array::random).collect(Collectors.toSet());
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("errata")
    void a_wrong_rule_says_what_is_done_and_what_that_reveals(Misconception misconception) {
        assertThat(misconception.words()).matches("[a-z$].*[^.]");
        assertThat(misconception.reveals()).matches("[a-z$].*[^.]").isNotEqualTo(misconception.words());
        assertThat(misconception.source().shown()).isNotBlank();
    }

    @Test
    void names_are_unique_and_none_is_a_rule_of_the_book() {
        var names = Errata.all().stream().map(Misconception::name).toList();
        assertThat(names).doesNotHaveDuplicates();
        assertThat(Rulebook.all()).noneMatch(rule -> names.contains(rule.name()));
    }
}
