package keywright.book.schedule;

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
import keywright.book.array.SumOfConstant;
import keywright.book.scaling.SimplifyClosedForm;
import keywright.book.scaling.SolveForUnknown;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Parsed;
import keywright.check.BackwardPass;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Rule;
import keywright.term.Defined;
import keywright.term.Reader;
import keywright.term.Scope;
import keywright.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ScheduleChainTest {
    private static final List<Rule> BOOK = List.of(
            new CostOfOperations(),
            new OneLoadPerLayer(),
            new NoRecomputationIfAllStored(),
            new RecomputationOnceIfKept(),
            new RecomputationFromNearestStored(),
            new RecomputationSegmentBySegment(),
            new DivisionWithRemainder(),
            new SumOfRemaindersOverPeriods(),
            new SumOfRemaindersWithRest(),
            new SumOfConstant(),
            new ArithmeticSeries(),
            new PolynomialSum(),
            new SimplifyClosedForm(),
            new SolveForUnknown());
    private static final Facts FACTS = new Facts(Map.of(
            "L", Domain.COUNT,
            "c", Domain.COUNT,
            "n", Domain.COUNT,
            "t_fwd", Domain.POSITIVE,
            "t_mem", Domain.POSITIVE));

    private static Term read(String formula) {
        var plain = new Scope(FACTS.domains().keySet(), Map.of());
        var pass =
                new Reader(plain).read(Parsed.of("Schedule[L, Range[0, L, c]]").formula());
        var disk = new Reader(plain)
                .read(Parsed.of("Schedule[L, All, Load -> loaddisk]").formula());
        var scope = plain.and("pass", new Defined("pass", pass)).and("disk", new Defined("disk", disk));
        return new Reader(scope).read(Parsed.of(formula).formula());
    }

    private static Derivation derive(String formula) {
        return new Prover(BOOK).prove(read(formula), Context.of(FACTS));
    }

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
                        "\\sum_{l=1}^L \\left(l -c \\left\\lfloor \\frac{l}{c}\\right\\rfloor\\right)",
                        "\\sum_{l=1}^L (l \\bmod c)",
                        "\\frac{L}{c} \\sum_{r=0}^{c -1} r");
    }

    @Test
    void that_the_spacing_divides_the_layers_is_stated() {
        assertThat(conditions("Count[pass, fwd]")).containsExactly("Divisible[L, c]");
        assertThat(conditions("Count[Schedule[L, Range[0, L, c], Keep -> True], fwd]"))
                .containsExactly("Divisible[L, c]");
        assertThat(conditions("Count[Schedule[n*c, Range[0, n*c, c]], fwd]")).isEmpty();
        assertThat(conditions("Count[Schedule[10, Range[0, 10, 4]], fwd]")).isEmpty();
        assertThat(conditions("Count[Schedule[L, {0, L/2, L}], fwd]")).contains("Divisible[L, 2]");
        assertThat(conditions("Count[Schedule[L, {0, 7}], fwd]")).contains("LessEqual[7, L]");
    }

    private static Set<String> conditions(String formula) {
        return derive(formula).steps().stream()
                .flatMap(step -> step.reason().conditions().stream())
                .map(condition -> ((Condition.Holds) condition).predicate().wolfram())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static void every_line_is_worth(long wanted, Derivation derivation, Map<String, Double> values) {
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
            every_line_is_worth(log.reruns(), reruns, values);
            every_line_is_worth(log.loads(), loads, values);
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
            every_line_is_worth(log.reruns(), derivation, Map.of());
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {3, 4, 6, 7, 11, 13})
    void a_spacing_that_does_not_divide_is_counted_right(int spacing) {
        var range = "Range[0, 12, " + spacing + "]";
        for (var keep : List.of("False", "True")) {
            var derivation = derive("Count[Schedule[12, " + range + ", Keep -> " + keep + "], fwd]");
            every_line_is_worth(Math.round(new Value(Map.of()).of(derivation.goal())), derivation, Map.of());
        }
    }

    @Test
    void symbolic_lists_are_counted_right_where_their_conditions_hold() {
        var derivation = derive("Count[Schedule[L, {0, c, L}], fwd]");
        for (int spacing = 1; spacing < 12; spacing++) {
            var values = Map.of("L", 12.0, "c", (double) spacing);
            every_line_is_worth(Math.round(new Value(values).of(derivation.goal())), derivation, values);
        }
    }

    @Test
    void a_false_step_is_found_out() {
        var values = new HashMap<>(Map.of("L", 12.0, "c", 4.0));
        var right = new Value(values).of(read("Count[pass, fwd]"));
        var wrong = new ArrayList<Term>(List.of(
                read("(L/c)*Sum[r, {r, 0, c}]".replace("r", "n")),
                read("Sum[Mod[n, c] + 1, {n, 1, L}]"),
                read("Sum[n - 1, {n, 1, L}]"),
                read("L*(c + 1)/2"),
                read("L - L/c")));
        assertThat(wrong)
                .allSatisfy(term -> assertThat(new Value(values).of(term)).isNotEqualTo(right));
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
    void letters_in_use_are_left_alone() {
        var facts = FACTS.and("l", Domain.COUNT).and("r", Domain.COUNT);
        var scope = new Scope(facts.domains().keySet(), Map.of());
        var goal = new Reader(scope)
                .read(Parsed.of("Count[Schedule[l, Range[0, l, r]], fwd]").formula());
        var derivation = new Prover(BOOK).prove(goal, Context.of(facts));
        every_line_is_worth(18, derivation, Map.of("l", 12.0, "r", 4.0));
        assertThat(derivation.result().symbols()).containsExactly("l", "r");
    }

    @Test
    void the_table_follows_the_pass_layer_by_layer() {
        for (var keep : List.of(true, false)) {
            var log = BackwardPass.run(10, Set.of(0, 3, 7), keep);
            var pass = (keywright.term.Schedule) read("Schedule[10, {0, 3, 7}, Keep -> " + (keep ? "True]" : "False]"));
            var rows = LayerTable.of(pass.at(Map.of()).orElseThrow()).rows();
            assertThat(rows.stream().map(row -> List.of(row.layer(), row.loads(), row.reruns())))
                    .containsExactlyElementsOf(log.layers().stream()
                            .map(layer -> List.of(layer.layer(), layer.loads(), layer.reruns()))
                            .toList());
            assertThat(rows.get(9).rerunsSoFar()).isEqualTo(log.reruns());
            assertThat(rows.get(9).loadsSoFar()).isEqualTo(log.loads());
        }
    }

    @Test
    void a_schedule_in_numbers_stores_what_it_says() {
        var pass = (keywright.term.Schedule) read("Schedule[L, Range[0, L, c]]");
        assertThat(pass.at(Map.of("L", Expr.of(10), "c", Expr.of(4)))
                        .orElseThrow()
                        .stored())
                .containsExactly(0, 4, 8);
        assertThat(pass.at(Map.of("L", Expr.of(10)))).isEmpty();
        var halves = (keywright.term.Schedule) read("Schedule[L, {0, L/2, L}]");
        assertThat(halves.at(Map.of("L", Expr.of(10))).orElseThrow().stored()).containsExactly(0, 5, 10);
        assertThat(halves.at(Map.of("L", Expr.of(9)))).isEmpty();
        assertThat(((keywright.term.Schedule) read("Schedule[L, {0, 7}]")).at(Map.of("L", Expr.of(5))))
                .isEmpty();
    }
}
