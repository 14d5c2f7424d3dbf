package keywright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import keywright.numeric.Seed;
import keywright.problem.CommandLine;
import keywright.solve.Declarations;
import keywright.term.Term;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Functions of means, which the noise of the means must not shift. */
class NonlinearMeansTest {
    private static final double FEW_DRAWS = 2e4; // the bias, of order one over the draws, is far over the error then
    private static final Point NOWHERE = new Point(Map.of());

    private static Term read(String formula) {
        var given = List.of(
                "x: {law: \"NormalDistribution[0, 1]\"}",
                "y: {law: \"NormalDistribution[0, 1]\"}",
                "W: {shape: [d, d], law: \"NormalDistribution[0, 1]\"}");
        var statement = CommandLine.statement(List.of("d: {integer: [2, 999], value: 3}"), given, formula);
        var find = statement.finds().values().iterator().next();
        return Declarations.read(find.formula(), Declarations.of(statement).scope());
    }

    @ParameterizedTest
    @CsvSource({
        "(Expectation[x] + Expectation[y])^2, 0",
        "Expectation[(Sign[x] + Expectation[y])^2], 1",
        "Expectation[x]*(Expectation[x] + Expectation[y]), 0"
    })
    void noise_in_a_mean_does_not_shift_what_is_made_of_it(String formula, double value) {
        var gaps = new double[40];
        for (int i = 0; i < gaps.length; i++) {
            var meter = new Meter(Seed.of("nonlinear", Integer.toString(i)), FEW_DRAWS);
            gaps[i] = meter.measure(read(formula), NOWHERE).value() - value;
        }
        var gap = new Batches(gaps).estimate();
        assertThat(Math.abs(gap.value())).isLessThan(4.5 * gap.error());
    }

    @Test
    void a_growth_that_would_take_too_long_is_left_undecided() {
        var sums =
                "Expectation[Sum[W[[i,j]]*W[[k,l]]*W[[p,q]], {i,1,d}, {j,1,d}, {k,1,d}, {l,1,d}, {p,1,d}, {q,1,d}]^2]";
        var judge = new Judge(new Meter(Seed.of("long"), 1e5));
        var point = new Point(Map.of("d", 3.0));
        assertThat(judge.judge(read("Theta[d^6]"), read("Theta[" + sums + ", {d}]"), point))
                .isInstanceOfSatisfying(
                        Verdict.Undecided.class, open -> assertThat(open.why()).contains("takes too long"));
    }
}
