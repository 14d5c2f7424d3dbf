package keywright.check;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import keywright.cas.Parsed;
import keywright.numeric.Seed;
import keywright.problem.CommandLine;
import keywright.solve.Declarations;
import keywright.term.Scalar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How many draws it takes: the unknown is the size of an array. */
class WholeRootsTest {
    private static final Meter METER = new Meter(Seed.of("whole"), 2e6);
    private static final List<String> PARAMETERS =
            List.of("s: {positive: true, value: 2}", "h: {positive: true, value: 0.3}");
    private static final List<String> GIVEN = List.of("g: {shape: [n], law: \"NormalDistribution[0, s]\"}");

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Solve[Variance[Mean[g]] == h^2, n]        | s^2/h^2       | true",
                "Solve[Variance[Mean[g]] == h^2, n]        | 1.1*s^2/h^2   | false",
                "Solve[Expectation[Norm[g]^2] == 10*h, n]  | 10*h/s^2      | true",
                "Solve[Expectation[Norm[g]^2] == 10*h, n]  | 10*h/s^2 + 1  | false",
            })
    void a_claimed_size_is_tried_where_it_is_whole(String goal, String claim, boolean right) {
        var statement = CommandLine.statement(PARAMETERS, GIVEN, goal);
        var declared = Declarations.of(statement);
        var find = statement.finds().values().iterator().next();
        var stated = Declarations.read(find.formula(), declared.scope());
        var claimed = new Scalar(Parsed.of(claim).formula());
        var wanted = new Point(Map.of("s", 2.0, "h", 0.3));
        var point = new WholePoints(declared.facts(), METER).near(claimed, stated, wanted);
        assertThat(WholeRoots.whole(METER.entries(claimed, point)[0])).isTrue();
        assertThat(new Judge(METER).judge(claimed, stated, point))
                .isInstanceOf(right ? Verdict.Agrees.class : Verdict.Disagrees.class);
    }
}
