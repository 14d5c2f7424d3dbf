package keywright.page;

import java.util.List;

/** A whole document: its title, a line above it (course, set), and its blocks. */
public record Page(String title, String subtitle, List<Block> blocks) {
    /** A page keeps its own copy of its blocks. */
    public Page {
        blocks = List.copyOf(blocks);
    }
}
