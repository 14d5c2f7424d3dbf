package keywright.term;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.Map;
import java.util.Set;
import keywright.cas.Parsed;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleReaderTest {
    private static Reader reader() {
        var plain = new Scope(Set.of("L", "c", "t_fwd", "t_mem"), Map.of());
        var pass =
                new Reader(plain).read(Parsed.of("Schedule[L, Range[0, L, c]]").formula());
        var disk = new Reader(plain)
                .read(Parsed.of("Schedule[L, All, Load -> loaddisk]").formula());
        return new Reader(plain.and("pass", new Defined("pass", pass)).and("disk", disk));
    }

    private static Term read(String formula) {
        return reader().read(Parsed.of(formula).formula());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Schedule[10, {3, 5}] | 3 | begin with the input",
                "Schedule[10, {}] | {} | begin with the input",
                "Schedule[10, Range[1, 10, 3]] | 1 | begin with the input",
                "Schedule[10, Range[0, 9, 3]] | 9 | the range ends at 9, but there are 10 layers",
                "Schedule[L, Range[0, c, 3]] | c | the range ends at c, but there are L layers",
                "Schedule[10, {0, 5, 5}] | 5 | stored layers increase, but 5 follows 5",
                "Schedule[10, {0, 5, 12}] | 12 | layer 12 is stored, but there are 10 layers",
                "Schedule[L, {0, L + 1}] | L + 1 | layer L + 1 is stored, but there are L layers",
                "Schedule[10, {0, 5/2}] | 5/2 | a whole number, at least 0, is wanted here, not 5/2",
                "Schedule[0, All] | 0 | a whole number, at least 1, is wanted here, not 0",
                "Schedule[10, Range[0, 10, 0]] | 0 | at least 1",
                "Schedule[10] | Schedule[10] | Schedule takes 2 to 5 arguments, not 1",
                "Schedule[10, Some] | Some | the stored layers are wanted",
                "Schedule[10, All, Lode -> x] | Lode | unknown option 'Lode'",
                "Schedule[10, All, Keep] | Keep | an option is wanted",
                "Schedule[10, All, Keep -> Yes] | Yes | Keep is True or False",
                "Schedule[10, All, Keep -> True, Keep -> True] | Keep | given twice",
                "Schedule[10, All, Load -> fwd] | fwd | both called 'fwd'",
                "Schedule[10, All, Load -> 3] | 3 | the name of an operation is wanted",
                "Count[pass, fdw] | fdw | the pass has no operation 'fdw'",
                "Count[disk, loadmem] | loadmem | the pass has no operation 'loadmem'",
                "Count[pas, fwd] | pas | 'pas' is not a schedule",
                "Count[L, fwd] | L | 'L' is not a schedule",
                "Count[pass] | pass | a schedule is not a number",
                "Cost[pass, t_fwd] | t_fwd | what each operation takes is wanted",
                "Cost[pass, {fwd}] | fwd | what an operation takes is wanted",
                "Cost[pass, {fwd -> t_fwd}] | {fwd -> t_fwd} | what 'loadmem' takes is not given",
                "Cost[disk, {loaddisk -> 3, fwd -> 4}] | fwd | the pass has no operation 'fwd'",
                "Cost[pass, {fwd -> 1, fwd -> 2}] | fwd -> 2 | what 'fwd' takes is given twice",
                "Cost[pass, {fwd -> t, loadmem -> 2}] | t | unknown name 't'",
                "1 + pass | pass | a schedule is not a number",
            })
    void what_means_nothing_is_refused_at_the_node_at_fault(String formula, String node, String message) {
        var parsed = Parsed.of(formula);
        var error = catchThrowableOfType(ReadError.class, () -> reader().read(parsed.formula()));
        assertThat(error).as(formula).hasMessageContaining(message);
        var span = parsed.span(error.node()).orElseThrow();
        assertThat(formula.substring(span.start(), span.end())).isEqualTo(node);
    }

    @Test
    void names_that_may_have_been_meant_are_offered() {
        assertThat(candidates("Count[pass, fdw]")).containsExactly("fwd", "loadmem");
        assertThat(candidates("Count[pas, fwd]")).containsExactly("pass", "disk");
        assertThat(candidates("Schedule[10, All, Lode -> x]")).contains("Load");
        assertThat(candidates("Cost[disk, {loadmem -> 1}]")).containsExactly("loaddisk");
        assertThat(candidates("Shedule[10, All]")).contains("Schedule");
    }

    private static java.util.List<String> candidates(String formula) {
        return catchThrowableOfType(ReadError.class, () -> read(formula)).candidates();
    }

    @Test
    void what_is_read_is_written_as_it_was() {
        var full = "Schedule[L, Range[0, L, c], Load -> loadmem, Recompute -> fwd, Keep -> False]";
        assertThat(read("Schedule[L, Range[0, L, c]]").formula().wolfram()).isEqualTo(full);
        assertThat(read(full)).isEqualTo(read("Schedule[L, Range[0, L, c]]"));
        assertThat(read("Schedule[L, All]")).isEqualTo(read("Schedule[L, Range[0, L]]"));
        assertThat(read("Cost[pass, {fwd -> t_fwd, loadmem -> 3}]").formula().wolfram())
                .isEqualTo("Cost[pass, {fwd -> t_fwd, loadmem -> 3}]");
        assertThat(read("Count[pass, fwd]").symbols()).containsExactly("L", "c");
    }

    @Test
    void counts_and_costs_are_written_with_their_names() {
        var plain = keywright.tex.Notation.PLAIN;
        assertThat(read("Count[disk, loaddisk]").tex(plain).code()).isEqualTo("N_{\\mathrm{loaddisk}}");
        assertThat(read("Cost[disk, {loaddisk -> 1}]").tex(plain).code()).isEqualTo("T_{\\mathrm{disk}}");
        assertThat(read("Schedule[L, Range[0, L, c]]").tex(plain).code()).isEqualTo("\\{0, c, \\dots\\}");
    }
}
