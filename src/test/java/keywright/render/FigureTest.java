package keywright.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;
import keywright.page.Block;
import keywright.page.Page;
import keywright.page.Plot;
import keywright.page.Plot.Axis;
import keywright.page.Plot.Curve;
import keywright.page.Plot.Dot;
import keywright.page.Plot.Kind;
import keywright.page.Plot.Scale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "LINEAR | 0     | 10   | 0 2 4 6 8 10",
                "LINEAR | 0.9   | 1.1  | 0.9 0.95 1 1.05 1.1",
                "LOG2   | 0.125 | 8    | 2^{-3} 2^{-2} 2^{-1} 2^{0} 2^{1} 2^{2} 2^{3}",
                "LOG10  | 1     | 1000 | 10^{0} 10^{1} 10^{2} 10^{3}",
                "LOG10  | 0.05  | 1    | 0.05 0.1 0.2 0.5 1",
                "LOG10  | 2     | 4    | 2 2.5 3 3.5 4",
            })
    void ticks_are_few_and_round(Scale scale, double low, double high, String ticks) {
        var labels = Scaling.of(scale, DoubleStream.of(low, high)).ticks().stream()
                .map(Scaling.Tick::tex)
                .toList();
        assertThat(String.join(" ", labels)).isEqualTo(ticks);
    }

    @Test
    void every_dot_lies_inside_the_frame() {
        for (var block : SampleFigures.all()) {
            if (block instanceof Block.Figure figure) {
                figure.panels().stream()
                        .map(panel -> Drawing.of(panel, 200, 100))
                        .flatMap(picture -> picture.strokes().stream())
                        .flatMap(stroke -> stroke.points().stream())
                        .forEach(point -> {
                            assertThat(point.x()).isBetween(30.0, 200.0);
                            assertThat(point.y()).isBetween(15.0, 80.0);
                        });
            }
        }
    }

    @Test
    void curves_can_be_told_apart_by_their_marks_alone() {
        var marks = java.util.stream.IntStream.range(0, 6)
                .mapToObj(i -> Look.of(i).mark(new Picture.Point(0, 0)))
                .distinct();
        assertThat(marks).hasSize(6);
    }

    @Test
    void a_curve_of_one_name_has_no_legend() {
        assertThat(Legend.of(SampleFigures.small())).isEmpty();
    }

    @Test
    void what_a_logarithmic_axis_cannot_show_is_refused() {
        var dots = List.of(new Curve("", Kind.LINE, List.of(new Dot(0, 1, 0))));
        var axis = new Axis("x", Scale.LOG2);
        assertThatThrownBy(() -> new Plot("", axis, axis, dots)).hasMessageContaining("x=0.0");
    }

    @Test
    void every_format_draws_the_same_data() {
        var page = new Page("", "", List.of(SampleFigures.small()));
        var latex = Renderer.latex().render(page);
        var fo = Renderer.fo(tex -> 1).render(page);
        assertThat(latex).contains("(1,2) += (0,0.5) -= (0,0.5)(4,3)", "\\addplot+[KwCurve0,Kwmarked]");
        var axes = Axes.of(SampleFigures.small().panels().get(0), 240, 148.8);
        assertThat(latex)
                .contains(
                        "xmin=" + axes.across().low() + ",xmax=" + axes.across().high())
                .contains("xtick={" + ticks(axes.across()) + "}", "ytick={" + ticks(axes.up()) + "}");
        var dot = Drawing.of(SampleFigures.small().panels().get(0), 240, 148.8).strokes().stream()
                .filter(stroke -> stroke.pen().equals(Look.of(0).line()))
                .flatMap(stroke -> stroke.points().stream())
                .toList()
                .get(1);
        var share = (4 - Double.parseDouble(axes.across().low()))
                / (Double.parseDouble(axes.across().high())
                        - Double.parseDouble(axes.across().low()));
        assertThat(dot.x()).isCloseTo(Drawing.LEFT + share * axes.size().width(), within(1e-6));
        assertThat(fo).contains("L" + number(dot.x()) + " " + number(dot.y()));
    }

    @Test
    void panels_that_do_not_fit_side_by_side_go_below() {
        var panel = SampleFigures.small().panels().get(0);
        var sheets = IntStream.rangeClosed(1, 3)
                .mapToObj(count -> new Block.Figure(List.of(), Collections.nCopies(count, panel)))
                .map(figure -> {
                    var layout = new Layout(new Page("", "", List.of(figure)), tex -> 1);
                    return Sheet.of(layout.pictures(figure), List.of(), tex -> 1);
                })
                .toList();
        assertThat(sheets.get(1).width()).isGreaterThan(sheets.get(0).width());
        assertThat(sheets.get(2).width()).isEqualTo(sheets.get(1).width());
        assertThat(sheets.get(2).height()).isGreaterThan(1.8 * sheets.get(1).height());
        var three = new Block.Figure(List.of(), Collections.nCopies(3, panel));
        var fo = Renderer.fo(tex -> 1).render(new Page("", "", List.of(three)));
        assertThat(fo.split("<fo:block text-align=\"center\" space-before=\"8pt\"", -1))
                .hasSize(3);
    }

    private static String ticks(Axes.Side side) {
        return side.ticks().stream().map(Axes.Tick::at).collect(Collectors.joining(","));
    }

    private static String number(double value) {
        return new BigDecimal(value)
                .setScale(3, RoundingMode.HALF_EVEN)
                .stripTrailingZeros()
                .toPlainString();
    }

    @Test
    void a_document_without_figures_does_not_ask_for_pgfplots() {
        var nested = new Block.Callout(List.of(), List.of(SampleFigures.small()));
        assertThat(Renderer.latex().render(new Page("", "", List.of(nested)))).contains("{\\usepackage{pgfplots}}");
        assertThat(Renderer.latex().render(new Page("", "", List.of()))).doesNotContain("pgfplots");
    }
}
