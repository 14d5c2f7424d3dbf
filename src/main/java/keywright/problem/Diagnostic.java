package keywright.problem;

/** What is wrong, where, and a way out, which may be empty; printed with the line concerned and a caret below it. */
public record Diagnostic(Severity severity, Place place, String message, String hint) {

    /** An error with no hint. */
    public static Diagnostic error(Place place, String message) {
        return error(place, message, "");
    }

    /** An error and what the author could do. */
    public static Diagnostic error(Place place, String message, String hint) {
        return new Diagnostic(Severity.ERROR, place, message, hint);
    }

    /** The first line: {@code file:line:column: error: message}. */
    public String summary() {
        return place + ": " + severity + ": " + message;
    }

    /** The summary, the line of the source, a caret under the place, and the hint. */
    public String render() {
        return summary() + "\n" + Caret.under(place) + (hint.isEmpty() ? "" : "\n  " + hint);
    }

    @Override
    public String toString() {
        return render();
    }
}
