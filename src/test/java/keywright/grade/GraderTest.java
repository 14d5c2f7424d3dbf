package keywright.grade;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Typed answers are judged as a grader would. */
class GraderTest {
    private static KeyEntry entry(String id) {
        return Keys.hw3().entry(id).orElseThrow();
    }

    private static Graded graded(String id, String typed) {
        return new Grader(entry(id)).grade(typed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1a.rms2; d_1",
                "1a.rms2; E[RMS(y)^2] = d1",
                "1a.rms2; 512",
                "1a.order; Theta(d1)",
                "1a.order; \\Theta(d_1)",
                "1a.order; Θ(3 d1 + 7)",
                "1a.order; O(d1)",
                "1a.alpha; alpha = 1/sqrt(d1)",
                "1a.alpha; \\frac{1}{\\sqrt{d_1}}",
                "1a.alpha; 0.0442",
                "1b.rms2; 2/pi d1^2 + d1*(1-2/pi)",
                "1b.rms2; \\frac{2}{\\pi}d_1^2+\\left(1-\\frac{2}{\\pi}\\right)d_1",
                "1b.alphaLiteral; sqrt(pi/2)/d1",
                "1c.free; yes",
                "5a.fwd; 20",
                "5a.fwd; L(c-1)/2",
                "5b.loadmem; L",
                "5c.t_disk; 50 ns",
                "5c.t_disk; 50\\,\\mathrm{ns}",
                "5c.t_disk; 50",
                "5c.t_disk; (c-1)/2 t_fwd + t_mem",
                "5c.t_disk; 5e-8 s",
                "5c.t_disk; 5\\times10^{-8}\\,\\mathrm{s}",
                "5c.t_disk; 0.05 us",
                "5c.t_disk; 0.05 µs",
                "5c.t_disk; 0.05\\,\\mu s",
                "5c.t_disk; 50 nanoseconds",
                "5c.t_disk; (20*20+10*10)/10 = 50 ns",
                "1a.rms2; The answer is $d_1$.",
                "1a.rms2; We get \\boxed{d_1} after dividing by d_2.",
                "1a.order; big Theta of d1",
                "1a.order; Θ(d₁), independent of d2",
                "1a.order; linear in d1",
                "1a.alpha; 1/√d1",
                "1a.alpha; d1^{-1/2}",
                "1b.rms2; d_1^2 2/pi + d_1 - 2d_1/pi",
                "1b.rms2; 2d1²/π + d1(1−2/π)",
                "1b.rms2; \\dfrac{2}{\\pi}d_1^2 + \\left(1-\\dfrac{2}{\\pi}\\right)d_1",
                "1b.rms2; 167072",
                "1b.rms2; 167,072",
                "1c.free; Yes, it depends on d1 only",
                "5a.fwd; 20 fwd operations",
                "5a.fwd; 4+3+2+1+0+4+3+2+1+0",
                "5a.fwd; \\binom{c}{2} L/c"
            })
    void what_is_equal_to_the_key_earns_all_points(String id, String typed) {
        var graded = graded(id, typed);
        assertThat(graded.verdict()).as(graded.feedback()).isEqualTo(Graded.Verdict.EQUAL);
        assertThat(graded.credit()).contains(entry(id).full());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1a.rms2; d1 d2; not-divided-by-entries",
                "1a.order; Theta(d1 d2); not-divided-by-entries",
                "1a.alpha; 1/d1; root-forgotten",
                "1b.rms2; (1-2/pi) d1; variance-for-second-moment",
                "1b.rms2; 2 d1^2/pi; square-of-the-mean",
                "1b.rms2; d_1; cross-terms-vanish",
                "5a.fwd; 30; stored-layers-run-again",
                "5a.fwd; 45; recomputation-from-input",
                "5a.fwd; 28; one-run-too-many",
                "5a.fwd; 8; keeps-what-it-recomputes",
                "5b.loadmem; 2; one-load-per-segment",
                "5b.loadmem; 8; stored-layers-not-loaded",
                "5b.loadmem; 0; loads-forgotten",
                "5c.t_disk; 500 ns; coefficient-not-divided",
                "5c.t_disk; 40 ns; cost-without-term-2",
                "5c.t_disk; 90 ns; last-term-for-all"
            })
    void a_known_mistake_is_matched_and_earns_its_credit(String id, String typed, String name) {
        var graded = graded(id, typed);
        assertThat(graded.verdict()).isEqualTo(Graded.Verdict.DIFFERENT);
        assertThat(graded.mistake()).map(Mistake::name).contains(name);
        assertThat(graded.credit()).contains(graded.mistake().orElseThrow().credit());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1a.rms2; 3 d1; DIFFERENT",
                "1a.order; Theta(d1^7); DIFFERENT",
                "5a.fwd; 21; DIFFERENT",
                "5c.t_disk; 0.05; DIFFERENT",
                "5c.t_disk; 50 s; DIFFERENT",
                "5c.t_disk; 50 kg; DIFFERENT",
                "1b.rms2; 167070; DIFFERENT",
                "1b.alphaLiteral; 1.2533/d1; UNDECIDED",
                "1b.alphaLiteral; 1.26/d1; DIFFERENT",
                "1b.alphaLiteral; sqrt(pi)/sqrt(2)d1; UNDECIDED",
                "1a.alpha; d1^-1/2; UNDECIDED",
                "1a.alpha; 0,0442; UNREADABLE",
                "1a.alpha; d1/2d1; DIFFERENT",
                "5a.fwd; 20 or 45 operations; UNREADABLE",
                "5a.fwd; Foo(c/2) L; UNREADABLE",
                "1a.rms2; d1 +* 2; UNREADABLE",
                "1a.rms2; Run[d1]; UNREADABLE",
                "1a.rms2; 10^10^10; UNREADABLE",
                "1a.rms2; q; UNREADABLE",
                "1c.free; perhaps; UNREADABLE",
                "1a.rms2; ''; MISSING"
            })
    void what_is_wrong_or_no_answer_is_told_apart(String id, String typed, Graded.Verdict verdict) {
        assertThat(graded(id, typed).verdict()).isEqualTo(verdict);
        assertThat(graded(id, typed).mistake()).isEmpty();
    }

    @Test
    void a_wrong_unit_is_refused_with_a_reason_and_a_missing_one_is_told() {
        assertThat(graded("5c.t_disk", "50 g").feedback())
                .isEqualTo("The unit is wrong: g where ns, or a multiple of it, is wanted.");
        assertThat(graded("5c.t_disk", "50").feedback()).endsWith("The unit is missing: ns.");
        assertThat(graded("5c.t_disk", "0.5 us").mistake()).map(Mistake::name).contains("coefficient-not-divided");
    }

    @Test
    void what_was_read_in_a_sentence_is_told() {
        var graded = graded("5a.fwd", "45 because each layer starts from the input");
        assertThat(graded.mistake()).map(Mistake::name).contains("recomputation-from-input");
        assertThat(graded.feedback()).startsWith("Read as 45. ");
    }

    @Test
    void what_cannot_be_read_is_never_a_zero() {
        assertThat(graded("1a.rms2", "d1 +* 2").credit()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "10^10^10",
                "Import[\"/etc/passwd\"]",
                "Run[ls]",
                "\\input{/etc/passwd}",
                "\\write18{ls}",
                "d1 \u0007",
                "2^(9^9)",
                "99999!"
            })
    void what_is_made_for_trouble_is_refused_with_a_message(String typed) {
        for (var id : List.of("1a.rms2", "1a.order", "5c.t_disk")) {
            var graded = graded(id, typed);
            assertThat(graded.verdict()).isEqualTo(Graded.Verdict.UNREADABLE);
            assertThat(graded.feedback()).startsWith("Not understood: ");
        }
    }

    @Test
    void what_is_too_long_is_refused_before_it_is_read() {
        for (var typed : List.of("9".repeat(10_000_000), "(".repeat(100_000) + "d1" + ")".repeat(100_000))) {
            for (var id : List.of("1a.rms2", "1a.order", "1c.free", "5c.t_disk")) {
                assertThat(graded(id, typed).verdict()).isEqualTo(Graded.Verdict.UNREADABLE);
            }
        }
    }

    @Test
    void a_number_is_right_to_the_digits_given_if_there_are_three() {
        assertThat(graded("1a.alpha", "0.0441").verdict()).isEqualTo(Graded.Verdict.EQUAL);
        assertThat(graded("1a.alpha", "0.0444").verdict()).isEqualTo(Graded.Verdict.DIFFERENT);
        assertThat(graded("1a.alpha", "0.04").verdict()).isEqualTo(Graded.Verdict.DIFFERENT);
    }

    @Test
    void an_earlier_mistake_that_is_only_carried_forward_takes_no_points() {
        var earlier = graded("5a.fwd", "30").mistake().orElseThrow();
        var grader = new Grader(entry("5c.t_disk"));
        assertThat(grader.grade("70 ns", Map.of("5a", List.of(earlier))).credit())
                .contains(entry("5c.t_disk").full());
        assertThat(grader.grade("70 ns", Map.of()).credit().orElseThrow().points())
                .isLessThan(entry("5c.t_disk").full().points());
    }

    @Test
    void the_key_passes_its_own_check() {
        assertThat(SelfCheck.of(Keys.hw3())).isEqualTo(new SelfCheck(List.of(), List.of()));
    }

    @Test
    void a_form_that_is_not_equal_fails_the_check_of_the_key() {
        var entry = entry("5a.fwd");
        var broken = new KeyEntry(
                entry.part(), entry.asked(), entry.full(), entry("5b.loadmem").accepted(), entry.catalogue());
        assertThat(SelfCheck.of(new AnswerKey(Keys.hw3().set(), List.of(broken)))
                        .faults())
                .hasSize(3)
                .allMatch(fault -> fault.startsWith("5a.fwd: the form "));
    }

    @Test
    void accepted_forms_are_such_as_people_type() {
        var key = Keys.hw3();
        assertThat(key.entry("1a.order").orElseThrow().accepted().stream().map(Typed::of))
                .containsExactly("2*d1", "d1/2", "d1 + 1");
        assertThat(key.entry("1a.alpha").orElseThrow().accepted().stream().map(Typed::of))
                .contains("sqrt(1/d1)", "sqrt(d1)/d1");
        assertThat(key.entry("1b.alphaLiteral").orElseThrow().accepted().stream()
                        .map(Typed::of))
                .contains("sqrt(pi)/(d1*sqrt(2))");
    }
}
