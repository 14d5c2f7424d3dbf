package keywright.book.schedule;

import static keywright.book.schedule.Schedules.BOOK;
import static keywright.book.schedule.Schedules.FACTS;
import static keywright.book.schedule.Schedules.derive;
import static keywright.book.schedule.Schedules.read;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import keywright.cas.Parsed;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleChainTest {
    private static String result(String formula) {
        var derivation = derive(formula);
        assertThat(derivation).as(formula).isInstanceOf(Derivation.Done.class);
        return derivation.result().formula().wolfram();
    }

    private static List<String> names(Derivation derivation) {
        return derivation.steps().stream().map(step -> step.rule().name()).toList();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Count[pass, fwd] | L*(c - 1)/2",
                "Count[pass, loadmem] | L",
                "Count[disk, loaddisk] | L",
                "Count[disk, fwd] | 0",
                "Count[Schedule[10, Range[0, 10, 5]], fwd] | 20",
                "Count[Schedule[10, Range[0, 10, 5]], loadmem] | 10",
                "Count[Schedule[24, Range[0, 24, 6]], fwd] | 60",
                "Count[Schedule[24, Range[0, 24, 6]], loadmem] | 24",
                "Count[Schedule[10, {0, 5, 10}], fwd] | 20",
                "Count[Schedule[10, {0, 3, 7, 10}], fwd] | 12",
                "Count[Schedule[10, {0}], fwd] | 55",
                "Count[Schedule[10, Range[0, 10, 4]], fwd] | 15",
                "Count[Schedule[10, Range[0, 10]], fwd] | 0",
                "Count[Schedule[L, Range[0, L, 5]], fwd] | 2*L",
                "Count[Schedule[n*c, Range[0, n*c, c]], fwd] | n*c*(c - 1)/2",
                "Count[Schedule[L, {0}], fwd] | L*(L + 1)/2",
                "Count[Schedule[L, Range[0, L, c], Keep -> True], fwd] | L - L/c",
                "Count[Schedule[L, Range[0, L, c], Keep -> True], loadmem] | L",
                "Count[Schedule[10, Range[0, 10, 5], Keep -> True], fwd] | 8",
                "Count[Schedule[10, Range[0, 10, 4], Keep -> True], fwd] | 8",
                "Count[Schedule[10, {0, 3, 7, 10}, Keep -> True], fwd] | 7",
                "Count[Schedule[L, Range[0, L, c], Recompute -> run], run] | L*(c - 1)/2",
                "Cost[disk, {loaddisk -> 30}] | 30*L",
                "Sum[k^2, {k, 1, n}] | n*(n + 1)*(2*n + 1)/6",
                "Solve[Cost[disk, {loaddisk -> t}] == Cost[pass, {fwd -> t_fwd, loadmem -> t_mem}], t]"
                        + " | t_fwd*(c - 1)/2 + t_mem",
                "Solve[Cost[Schedule[10, All], {loadmem -> t}]"
                        + " == Cost[Schedule[10, Range[0, 10, 5]], {fwd -> 20, loadmem -> 10}], t] | 50",
            })
    void a_chain_ends_in_its_closed_form(String formula, String closed) {
        var result = Parsed.of(result(formula)).formula();
        var wanted = Parsed.of(closed).formula();
        assertThat(keywright.cas.Cas.provedEqual(result.normal(), wanted.normal(), FACTS))
                .as("%s is %s", result.wolfram(), closed)
                .isTrue();
    }

    @Test
    void the_general_chain_goes_from_layers_to_periods_to_a_series() {
        var derivation = derive("Count[pass, fwd]");
        assertThat(names(derivation).subList(0, 4))
                .containsExactly(
                        "recomputation-from-nearest-stored",
                        "division-with-remainder",
                        "sum-of-remainders-over-periods",
                        "arithmetic-series");
        var notation = keywright.tex.Notation.PLAIN;
        assertThat(derivation.goal().tex(notation).code()).isEqualTo("N_{\\mathrm{fwd}}");
        assertThat(derivation.steps().stream()
                        .map(step -> step.after().tex(notation).code())
                        .toList())
                .startsWith(
                        "\\sum_{l=1}^L \\left(l - c \\left\\lfloor \\frac{l}{c}\\right\\rfloor\\right)",
                        "\\sum_{l=1}^L (l \\bmod c)",
                        "\\frac{L}{c} \\sum_{r=0}^{c - 1} r");
    }

    @Test
    void that_the_spacing_divides_the_layers_is_stated() {
        assertThat(conditions("Count[pass, fwd]")).containsExactly("Divisible[L, c]");
        assertThat(conditions("Count[Schedule[L, Range[0, L, c], Keep -> True], fwd]"))
                .containsExactly("Divisible[L, c]");
        assertThat(conditions("Count[Schedule[n*c, Range[0, n*c, c]], fwd]")).isEmpty();
        assertThat(conditions("Count[Schedule[10, Range[0, 10, 4]], fwd]")).isEmpty();
        assertThat(conditions("Count[Schedule[L, {0, L/2, L}], fwd]")).contains("Divisible[L, 2]");
        assertThat(conditions("Count[Schedule[L, {0, 7}], fwd]")).contains("7 <= L");
    }

    private static Set<String> conditions(String formula) {
        return derive(formula).steps().stream()
                .flatMap(step -> step.reason().conditions().stream())
                .map(condition -> ((Condition.Holds) condition).predicate().wolfram())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void rules_decline_what_they_cannot_show() {
        var context = Context.of(FACTS);
        assertThat(new SumOfRemaindersOverPeriods().apply(read("Sum[Mod[n, c], {n, 0, L}]"), context))
                .isEmpty();
        assertThat(new SumOfRemaindersOverPeriods().apply(read("Sum[Mod[n, 4], {n, 1, 10}]"), context))
                .isEmpty();
        assertThat(new SumOfRemaindersWithRest().apply(read("Sum[Mod[n, c], {n, 1, L}]"), context))
                .isEmpty();
        assertThat(new DivisionWithRemainder().apply(read("L - c*Floor[L/n]"), context))
                .isEmpty();
        assertThat(new ArithmeticSeries().apply(read("Sum[n^2, {n, 1, L}]"), context))
                .isEmpty();
        assertThat(new ArithmeticSeries().apply(read("Sum[c, {n, 1, L}]"), context))
                .isEmpty();
        assertThat(new PolynomialSum().apply(read("Sum[1/n, {n, 1, L}]"), context))
                .isEmpty();
    }

    @Test
    void every_rule_fires_on_its_examples() {
        for (var rule : BOOK.subList(0, 12)) {
            for (var example : rule.examples()) {
                var steps = new Prover(List.of(rule))
                        .prove(keywright.rule.Example.read(example), keywright.rule.Example.context());
                assertThat(steps.steps()).as(rule.name() + ": " + example).isNotEmpty();
            }
        }
    }

    @Test
    void sums_side_by_side_share_their_letter() {
        var breakEven = derive("Solve[Cost[disk, {loaddisk -> t}] == Cost[pass, {fwd -> 1, loadmem -> 1}], t]");
        var indices = breakEven.steps().stream()
                .flatMap(step -> step.after().all(keywright.term.Sum.class).stream())
                .map(sum -> sum.over().get(0).name());
        assertThat(indices.distinct()).containsExactlyInAnyOrder("l", "r");
    }
}
