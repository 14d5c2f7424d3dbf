package keywright.page;

import java.util.List;
import java.util.stream.Stream;

/** A whole document: its title, a line above it (course, set), and its blocks. */
public record Page(String title, String subtitle, List<Block> blocks) {
    /** A page keeps its own copy of its blocks. */
    public Page {
        blocks = List.copyOf(blocks);
    }

    /** The figures, in the order in which they stand. */
    public List<Block.Figure> figures() {
        return blocks.stream().flatMap(Page::figures).toList();
    }

    private static Stream<Block.Figure> figures(Block block) {
        if (block instanceof Block.Figure figure) {
            return Stream.of(figure);
        }
        var inside = block instanceof Block.Callout callout
                ? callout.of().stream()
                : block instanceof Block.Items list
                        ? list.items().stream().flatMap(List::stream)
                        : Stream.<Block>empty();
        return inside.flatMap(Page::figures);
    }
}
