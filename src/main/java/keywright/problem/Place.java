package keywright.problem;

import java.util.Comparator;

/** A stretch of a source, printed as {@code file:line:column}. */
public record Place(Source source, int start, int end) implements Comparable<Place> {
    private static final Comparator<Place> ORDER =
            Comparator.comparing(Place::file).thenComparing(Place::line).thenComparing(Place::column);

    /** Keeps the stretch inside its source. */
    public Place {
        start = Math.max(0, Math.min(start, source.text().length()));
        end = Math.max(start, Math.min(end, source.text().length()));
    }

    /** The name of the file. */
    public String file() {
        return source.file();
    }

    /** The line, counted from one. */
    public int line() {
        return source.line(start);
    }

    /** The column, counted in characters from one. */
    public int column() {
        return source.column(start);
    }

    /** How many characters of its first line the stretch covers, at least one. */
    public int length() {
        var stop = Math.max(start, Math.min(end, source.lineEnd(start)));
        return Math.max(1, source.text().codePointCount(start, stop));
    }

    @Override
    public int compareTo(Place other) {
        return ORDER.compare(this, other);
    }

    @Override
    public String toString() {
        return file() + ":" + line() + ":" + column();
    }
}
