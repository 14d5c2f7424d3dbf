package keywright.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.commonmark.node.SourceSpan;

/**
 * Words of an author, quotes and escapes undone, with the offset in the source of each character and of their end:
 * {@code offsets} has one entry more than {@code text} has characters.
 */
public record Written(Source source, String text, List<Integer> offsets) {
    /** @throws IllegalArgumentException if there is not one offset a character and one for the end */
    public Written {
        offsets = List.copyOf(offsets);
        if (offsets.size() != text.length() + 1) {
            throw new IllegalArgumentException(offsets.size() + " offsets for " + text.length() + " characters");
        }
    }

    /** A stretch of a source, as it stands. */
    public static Written of(Source source, int start, int end) {
        return new Written(
                source,
                source.text().substring(start, end),
                IntStream.rangeClosed(start, end).boxed().toList());
    }

    /** A whole text, such as an argument of the command line. */
    public static Written of(Source source) {
        return of(source, 0, source.text().length());
    }

    /** The lines of a Markdown node; {@code shift} is where the Markdown starts in the source. */
    static Written of(Source source, List<SourceSpan> lines, int shift) {
        var text = new StringBuilder();
        var offsets = new ArrayList<Integer>();
        var end = shift;
        for (var line : lines) {
            if (!offsets.isEmpty()) {
                text.append('\n');
                offsets.add(end);
            }
            var start = line.getInputIndex() + shift;
            end = start + line.getLength();
            text.append(source.text(), start, end);
            IntStream.range(start, end).forEach(offsets::add);
        }
        offsets.add(end);
        return new Written(source, text.toString(), offsets);
    }

    /** Where all of it stands. */
    public Place place() {
        return place(0, text.length());
    }

    /** Where the characters from {@code start} to {@code end} stand, the end not included. */
    public Place place(int start, int end) {
        var from = Math.min(Math.max(start, 0), text.length());
        var to = Math.min(Math.max(end, from), text.length());
        return source.place(offsets.get(from), offsets.get(to));
    }

    /** The characters from {@code start} to {@code end}, the end not included. */
    public Written part(int start, int end) {
        return new Written(source, text.substring(start, end), offsets.subList(start, end + 1));
    }

    @Override
    public String toString() {
        return text;
    }
}
