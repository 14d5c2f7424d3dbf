package keywright.grade;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import keywright.Sources;
import keywright.book.Rulebook;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Parsed;
import keywright.problem.Overrides;
import keywright.problem.ProblemSet;
import keywright.problem.Selection;
import keywright.solve.Deriver;
import keywright.solve.Value;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes wrong in the set that comes with the program is derived from wrong rules. */
class CatalogueTest {
    static List<KeyEntry> entries() {
        return Keys.hw3().entries();
    }

    private static KeyEntry entry(String id) {
        return Keys.hw3().entry(id).orElseThrow();
    }

    @ParameterizedTest
    @CsvSource({
        "1a.rms2, d1*d2, not-divided-by-entries",
        "1a.alpha, 1/d1, root-forgotten",
        "1b.rms2, d1*(1 - 2/Pi), variance-for-second-moment",
        "1b.rms2, 2*d1^2/Pi, square-of-the-mean",
        "1b.rms2, d1, cross-terms-vanish",
        "5a.fwd, L*(c + 1)/2, stored-layers-run-again",
        "5a.fwd, L*(L - 1)/2, recomputation-from-input",
        "5a.fwd, L - L/c, keeps-what-it-recomputes",
        "5a.fwd, L*(c - 1)*(c + 2)/(2*c), one-run-too-many",
        "5b.loadmem, L/c, one-load-per-segment",
        "5b.loadmem, L - L/c, stored-layers-not-loaded",
        "5b.loadmem, 0, loads-forgotten",
        "5c.t_disk, L*(t_fwd*(c - 1)/2 + t_mem), coefficient-not-divided",
        "5c.t_disk, t_fwd*(c - 1)/2, cost-without-term-2"
    })
    void a_known_mistake_comes_out_of_a_wrong_rule(String id, String wrong, String name) {
        var formula = Parsed.of(wrong).formula();
        assertThat(entry(id).catalogue().mistakes())
                .filteredOn(mistake -> mistake.answer()
                        .scalar()
                        .filter(answer -> same(answer, formula, entry(id)))
                        .isPresent())
                .singleElement()
                .extracting(Mistake::name)
                .isEqualTo(name);
    }

    private static boolean same(Expr one, Expr other, KeyEntry entry) {
        return Cas.provedEqual(one, other, entry.asked().declarations().facts());
    }

    @ParameterizedTest
    @CsvSource({
        "1a.rms2, 131072, not-divided-by-entries",
        "1a.alpha, 0.001953125, root-forgotten",
        "1b.rms2, 186.050675, variance-for-second-moment",
        "1b.rms2, 166886.1013, square-of-the-mean",
        "1b.rms2, 512, cross-terms-vanish",
        "5a.fwd, 30, stored-layers-run-again",
        "5a.fwd, 45, recomputation-from-input",
        "5a.fwd, 8, keeps-what-it-recomputes",
        "5a.fwd, 28, one-run-too-many",
        "5b.loadmem, 2, one-load-per-segment",
        "5b.loadmem, 8, stored-layers-not-loaded",
        "5b.loadmem, 0, loads-forgotten",
        "5c.t_disk, 500, coefficient-not-divided",
        "5c.t_disk, 40, cost-without-term-2",
        "5c.t_disk, 90, last-term-for-all"
    })
    void a_known_mistake_has_its_value_for_the_parameters_in_use(String id, double value, String name) {
        assertThat(entry(id).catalogue().mistakes())
                .filteredOn(mistake -> mistake.name().equals(name))
                .anySatisfy(mistake -> assertThat(value(entry(id), mistake)).isCloseTo(value, within(1e-4 * value)));
    }

    @Test
    void mistakes_that_give_one_number_for_the_parameters_in_use_are_listed_together_with_a_note() {
        var set = ProblemSet.read(Sources.TEMPLATES.resolve("hw3"), Overrides.of(List.of("L=4", "c=2")));
        var derived = new Deriver(Rulebook.prover()).derive(set, Selection.of("5a", set));
        var catalogue =
                AnswerKey.of(set, derived, Rulebook.prover()).entries().get(0).catalogue();
        assertThat(catalogue.notes())
                .contains("recomputation-from-input gives the same number, for the parameters in use, as"
                        + " stored-layers-run-again, and is listed with it");
        assertThat(catalogue.mistakes())
                .filteredOn(mistake -> mistake.name().equals("stored-layers-run-again"))
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.ways()).hasSize(2));
    }

    @Test
    void a_mistake_made_earlier_is_carried_forward() {
        assertThat(entry("5c.t_disk").catalogue().mistakes())
                .filteredOn(mistake -> value(entry("5c.t_disk"), mistake) == 90)
                .singleElement()
                .satisfies(mistake -> assertThat(mistake.way().carried()).contains("5a"));
    }

    private static double value(KeyEntry entry, Mistake mistake) {
        return entry.value(mistake.answer()).map(Value::number).orElseThrow();
    }

    @ParameterizedTest
    @MethodSource("entries")
    void mistakes_differ_from_the_answer_and_from_each_other_for_the_parameters_in_use(KeyEntry entry) {
        var mistakes = entry.catalogue().mistakes();
        if (mistakes.stream().allMatch(mistake -> entry.value(mistake.answer()).isPresent())) {
            var values = mistakes.stream().map(mistake -> value(entry, mistake)).toList();
            assertThat(values).doesNotHaveDuplicates();
            assertThat(values).allSatisfy(value -> assertThat(
                            Math.abs(value - entry.value().orElseThrow().number()))
                    .isGreaterThan(1e-9 * Math.abs(value)));
        }
        assertThat(mistakes)
                .noneMatch(mistake -> mistake.answer().equals(entry.asked().answer()));
    }

    @ParameterizedTest
    @MethodSource("entries")
    void every_mistake_leaves_the_path_at_a_step_and_earns_less_than_all(KeyEntry entry) {
        assertThat(entry.catalogue().mistakes()).isNotEmpty().allSatisfy(mistake -> {
            assertThat(mistake.step())
                    .isBetween(1, entry.asked().derivation().steps().size());
            assertThat(mistake.credit().points()).isLessThan(entry.full().points());
            assertThat(mistake.way().path().goal()).isEqualTo(entry.asked().goal());
        });
    }

    static Stream<KeyEntry> answers() {
        var set = Sources.TEMPLATES.resolve("hw3");
        return Stream.of("1*,5*", "3c", "4*").flatMap(parts -> Keys.of(set, parts).entries().stream());
    }

    @ParameterizedTest
    @MethodSource("answers")
    void every_answer_has_three_rewritings_that_are_judged_right(KeyEntry entry) {
        var grader = new Grader(entry);
        var typed = entry.accepted().stream().map(Typed::of).toList();
        assertThat(typed)
                .hasSize(3)
                .doesNotHaveDuplicates()
                .doesNotContain(Typed.of(entry.asked().answer()))
                .allSatisfy(form -> assertThat(grader.grade(form).verdict()).isEqualTo(Graded.Verdict.EQUAL));
    }

    @Test
    void the_shares_of_several_answers_are_all_the_points_of_a_part() {
        var key = Keys.of(Sources.TEMPLATES.resolve("hw3"), "4*");
        assertThat(key.entries().stream()
                        .filter(entry -> entry.id().startsWith("4d"))
                        .map(entry -> entry.full().points())
                        .reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("2");
    }

    @Test
    void what_cannot_be_told_from_the_answer_is_dropped_with_a_note() {
        assertThat(entry("1b.alpha").catalogue().notes())
                .anyMatch(note -> note.endsWith("the right answer, and is dropped"));
    }
}
