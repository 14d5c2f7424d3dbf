package keywright.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keywright.page.Block;
import keywright.page.Page;

/** The headings of a page as a tree, and the identifiers that links to them use. */
public final class Outline {
    private final List<Entry> entries;
    private int printed;

    /** A heading, the headings below it, and its place in the page. */
    public record Entry(String id, String title, int level, List<Entry> below) {}

    private Outline(List<Entry> entries) {
        this.entries = entries;
    }

    static Outline of(Page page) {
        var headings = page.blocks().stream().flatMap(Outline::headings).toList();
        var flat = new ArrayList<Entry>();
        for (int i = 0; i < headings.size(); i++) {
            var heading = headings.get(i);
            flat.add(new Entry(id(i), Plain.of(heading.title()), heading.level(), List.of()));
        }
        return new Outline(tree(flat));
    }

    List<Entry> entries() {
        return entries;
    }

    String next() {
        return id(printed++);
    }

    private static String id(int place) {
        return "heading-" + (place + 1);
    }

    private static Stream<Block.Heading> headings(Block block) {
        if (block instanceof Block.Heading heading) {
            return Stream.of(heading);
        } else if (block instanceof Block.Items items) {
            return items.items().stream().flatMap(List::stream).flatMap(Outline::headings);
        } else if (block instanceof Block.Callout callout) {
            return callout.of().stream().flatMap(Outline::headings);
        }
        return Stream.empty();
    }

    private static List<Entry> tree(List<Entry> flat) {
        var tree = new ArrayList<Entry>();
        for (int i = 0; i < flat.size(); ) {
            var head = flat.get(i);
            int end = i + 1;
            while (end < flat.size() && flat.get(end).level() > head.level()) {
                end++;
            }
            tree.add(new Entry(head.id(), head.title(), head.level(), tree(flat.subList(i + 1, end))));
            i = end;
        }
        return List.copyOf(tree);
    }
}
