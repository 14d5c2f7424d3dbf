package keywright.narrator;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import keywright.book.Rulebook;
import keywright.page.Block;
import keywright.page.Plot;
import keywright.problem.Overrides;
import keywright.problem.ProblemSet;
import keywright.problem.Selection;
import keywright.render.ProseTemplate;
import keywright.solve.Solver;
import org.junit.jupiter.api.Test;

/** What the figures of solutions show. */
class FiguresTest {

    private static List<Block.Figure> figures(String part, String... values) {
        var set = ProblemSet.read(Path.of("templates/hw3"), Overrides.of(List.of(values)));
        var solved = new Solver(Rulebook.prover(), set.name()).solve(set, Selection.of(part, set));
        return new Narrator(ProseTemplate::expand, Detail.FULL)
                .page(solved).blocks().stream()
                        .filter(Block.Figure.class::isInstance)
                        .map(Block.Figure.class::cast)
                        .toList();
    }

    private static double total(Plot.Curve curve) {
        return curve.dots().stream().mapToDouble(Plot.Dot::y).sum();
    }

    @Test
    void the_bars_of_a_backward_pass_add_up_to_its_operations() {
        var curves = figures("5a", "L=12", "c=4").get(0).panels().get(0).curves();
        assertThat(curves).extracting(Plot.Curve::name).containsExactly("\\mathtt{loadmem}", "\\mathtt{fwd}");
        assertThat(curves).extracting(curve -> curve.dots().size()).containsExactly(12, 12);
        assertThat(curves).extracting(FiguresTest::total).containsExactly(12.0, 18.0);
    }

    @Test
    void an_answer_over_a_parameter_is_drawn_beside_what_is_measured() {
        var panels = figures("1b").get(0).panels();
        var form = panels.get(0).curves().get(0).dots();
        var measured = panels.get(0).curves().get(1).dots();
        var quotients = panels.get(1).curves().get(1).dots();
        assertThat(measured).hasSize(9).allMatch(dot -> dot.error() > 0);
        assertThat(form.get(0)).isEqualTo(new Plot.Dot(2, 2 + 4 / Math.PI, 0));
        assertThat(form.get(form.size() - 1).x()).isEqualTo(4096);
        assertThat(quotients).allMatch(dot -> dot.y() != 1 && Math.abs(dot.y() - 1) < 4.5 * dot.error());
    }

    @Test
    void a_pass_of_many_layers_is_not_drawn() {
        assertThat(figures("5a", "L=100", "c=10")).isEmpty();
    }
}
