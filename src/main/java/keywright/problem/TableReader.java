package keywright.problem;

import java.util.ArrayList;
import java.util.List;
import keywright.page.Block;
import keywright.page.Mark;
import org.commonmark.ext.gfm.tables.TableCell;
import org.commonmark.ext.gfm.tables.TableHead;
import org.commonmark.node.Node;

/** Tables of Markdown to tables of a page. */
record TableReader(InlineReader inlines) {

    Block table(Node table) {
        var head = new ArrayList<Block.Column>();
        var rows = new ArrayList<List<Block.Cell>>();
        for (var section = table.getFirstChild(); section != null; section = section.getNext()) {
            for (var row = section.getFirstChild(); row != null; row = row.getNext()) {
                if (section instanceof TableHead) {
                    head.addAll(columns(row));
                } else {
                    rows.add(cells(row));
                }
            }
        }
        return new Block.Table(List.of(), List.copyOf(head), List.copyOf(rows));
    }

    private List<Block.Column> columns(Node row) {
        var columns = new ArrayList<Block.Column>();
        for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof TableCell cell) {
                columns.add(new Block.Column(inlines.inside(cell), align(cell)));
            }
        }
        return columns;
    }

    private List<Block.Cell> cells(Node row) {
        var cells = new ArrayList<Block.Cell>();
        for (var node = row.getFirstChild(); node != null; node = node.getNext()) {
            cells.add(new Block.Cell(inlines.inside(node), Mark.NONE));
        }
        return cells;
    }

    private static Block.Align align(TableCell cell) {
        if (cell.getAlignment() == null) {
            return Block.Align.LEFT;
        }
        return switch (cell.getAlignment()) {
            case LEFT -> Block.Align.LEFT;
            case CENTER -> Block.Align.CENTRE;
            case RIGHT -> Block.Align.RIGHT;
        };
    }
}
