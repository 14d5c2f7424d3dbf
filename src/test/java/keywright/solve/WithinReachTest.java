package keywright.solve;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import keywright.cas.Expr;
import keywright.check.Meter;
import keywright.check.Point;
import keywright.check.Verdict;
import keywright.numeric.Seed;
import keywright.problem.CommandLine;
import keywright.term.Term;
import org.junit.jupiter.api.Test;

/** Experiments at sizes at which they can tell. */
class WithinReachTest {
    private static final List<String> SIZE = List.of("d: {integer: [2, 100000], value: 8}");
    private static final List<String> GIVEN = List.of("W: {shape: [d, d], law: \"NormalDistribution[0, 1]\"}");
    private static final Expr EVEN = Expr.call("Divisible", Expr.symbol("d"), Expr.of(4));

    private static Declarations declarations(String formula) {
        return Declarations.of(CommandLine.statement(SIZE, GIVEN, formula));
    }

    private static Term read(String formula) {
        var statement = CommandLine.statement(SIZE, GIVEN, formula);
        var find = statement.finds().values().iterator().next();
        return Declarations.read(find.formula(), Declarations.of(statement).scope());
    }

    private static WithinReach.Trial trial(String claimed, double size) {
        var meter = new Meter(Seed.of("reach"), 1e5);
        var facts = declarations(claimed).facts();
        var goal = read("Expectation[Norm[W, \"Frobenius\"]^2]");
        return new WithinReach(facts, List.of(EVEN), meter).of(read(claimed), goal, new Point(Map.of("d", size)));
    }

    @Test
    void sizes_that_take_too_long_are_halved_and_keep_the_conditions() {
        var trial = trial("d^2", 4096);
        assertThat(trial.verdict()).isInstanceOf(Verdict.Agrees.class);
        assertThat(trial.point().values().get("d")).isLessThan(4096).satisfies(size -> assertThat(size % 4)
                .isZero());
    }

    @Test
    void a_size_within_reach_is_kept_and_a_wrong_answer_contradicted() {
        var trial = trial("2*d^2", 8);
        assertThat(trial.point().values()).containsEntry("d", 8.0);
        assertThat(trial.verdict()).isInstanceOf(Verdict.Disagrees.class);
    }
}
