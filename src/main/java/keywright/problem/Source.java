package keywright.problem;

/** A text and the name it goes by in messages; {@code firstLine} is the number of its first line, usually 1. */
public record Source(String file, int firstLine, String text) {

    /** A whole file, or an argument that goes by a name such as {@code -P}. */
    public static Source of(String file, String text) {
        return new Source(file, 1, text);
    }

    /** The characters from {@code start} to {@code end}, the end not included. */
    public Place place(int start, int end) {
        return new Place(this, start, end);
    }

    /** The number of the line in which an offset lies. */
    public int line(int offset) {
        return firstLine
                + (int) text.substring(0, offset).chars().filter(c -> c == '\n').count();
    }

    /** The column of an offset, counted in characters from one. */
    public int column(int offset) {
        return text.codePointCount(lineStart(offset), offset) + 1;
    }

    /** The offset at which the line of an offset starts. */
    int lineStart(int offset) {
        return offset == 0 ? 0 : text.lastIndexOf('\n', offset - 1) + 1;
    }

    /** The offset at which the line of an offset ends, the line break not included. */
    int lineEnd(int offset) {
        var end = text.indexOf('\n', offset);
        var stop = end < 0 ? text.length() : end;
        return stop > offset && text.charAt(stop - 1) == '\r' ? stop - 1 : stop;
    }
}
