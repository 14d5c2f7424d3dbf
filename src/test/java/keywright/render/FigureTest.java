package keywright.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.DoubleStream;
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
    void both_formats_draw_the_same_points() {
        var page = new Page("", "", List.of(SampleFigures.small()));
        var latex = Renderer.latex().render(page);
        var fo = Renderer.fo(tex -> 1).render(page);
        var drawn = latex.replaceAll("(?s).*\\\\KwFrom\\{([\\d.]+)}\\{([\\d.]+)}\\\\KwTo.*", "M$1 $2L");
        assertThat(fo).contains(drawn);
    }
}
