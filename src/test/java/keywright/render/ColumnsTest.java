package keywright.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Mark;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Columns fit the line. */
class ColumnsTest {
    private static final double ROOM = 40;

    private static Block.Table table(int asked, int answer, Block.Align align) {
        var head = List.of(
                new Block.Column(List.of(new Inline.Words("Asked")), align),
                new Block.Column(List.of(new Inline.Words("Answer")), Block.Align.LEFT),
                new Block.Column(List.of(new Inline.Words("Value")), Block.Align.RIGHT));
        return new Block.Table(List.of(), head, List.of(List.of(cell(asked), cell(answer), cell(3))));
    }

    private static Block.Cell cell(int width) {
        return new Block.Cell(List.of(new Inline.Math("x".repeat(width))), Mark.NONE);
    }

    @ParameterizedTest
    @CsvSource({"10, 10, false", "60, 10, false", "10, 60, true", "60, 60, true"})
    void a_wide_column_beside_running_text_runs_too(int asked, int answer, boolean runs) {
        var columns = Columns.of(table(asked, answer, Block.Align.TEXT), String::length, ROOM);
        assertThat(columns.shares().get(0)).isPositive();
        assertThat(columns.shares().get(1) > 0).isEqualTo(runs);
        assertThat(columns.shares().get(2)).isZero();
        assertThat(columns.width()).isLessThanOrEqualTo(ROOM + 1e-9);
        assertThat(columns.widths()).allSatisfy(width -> assertThat(width).isGreaterThan(ROOM / 10));
    }

    @ParameterizedTest
    @CsvSource({"10, 10, 1", "30, 46, 0.48"})
    void a_table_without_running_text_is_set_smaller(int asked, int answer, double scale) {
        var columns = Columns.of(table(asked, answer, Block.Align.LEFT), String::length, ROOM);
        assertThat(columns.full()).isFalse();
        assertThat(columns.scale()).isCloseTo(scale, within(0.02));
    }
}
