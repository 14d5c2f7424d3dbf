package keywright.problem;

/** Raw prose of an author, before templates are expanded and Markdown is read: a stretch of a question file. */
public record Passage(Source source, int start, int end) {

    /** The prose, without the heading that names its part. */
    public String text() {
        return source.text().substring(start, end);
    }

    /** The number in the file of its first line. */
    public int line() {
        return source.line(start);
    }

    /** Whether there is no prose. */
    public boolean blank() {
        return text().isBlank();
    }

    /** This prose with its templates expanded; lines keep their numbers as long as an expansion fits on its line. */
    public Source expanded(String text) {
        return new Source(source.file(), line(), text);
    }
}
