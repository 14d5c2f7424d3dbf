package keywright.answer;

/** An answer that cannot be read or is not harmless: what is wrong, where, and a way out. */
public final class Unreadable extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private static final int SHOWN = 76;
    private final int start;
    private final int end;

    /**
     * @param start where in the text, counted from zero
     * @param end the end of the place, not included
     */
    public Unreadable(int start, int end, String message) {
        super(message);
        this.start = start;
        this.end = Math.max(end, start + 1);
    }

    /** Where in the text, counted from zero. */
    public int start() {
        return start;
    }

    /** The end of the place, not included. */
    public int end() {
        return end;
    }

    /** The message, the text around the place on one line, and carets under the place. */
    public String render(String text) {
        var from = Math.max(0, Math.min(start, text.length()) - SHOWN / 2);
        var to = Math.min(text.length(), from + SHOWN);
        var line = text.substring(from, to)
                .codePoints()
                .map(c -> Character.isISOControl(c) || Character.getType(c) == Character.FORMAT ? ' ' : c)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
        var carets = Math.max(1, Math.min(end, to) - start);
        return "error: column " + (start + 1) + ": " + getMessage() + "\n  " + line + "\n  " + " ".repeat(start - from)
                + "^".repeat(carets);
    }
}
