package keywright.problem;

import java.util.Optional;
import keywright.cas.Expr;
import keywright.cas.Parsed;
import keywright.cas.Span;
import keywright.cas.SyntaxError;

/** A formula as an author wrote it; every node knows its place in the file. */
public record Formula(Written written, Parsed parsed) {

    /** Reads a formula. @throws BadInput if it is malformed, with the place in the file */
    public static Formula of(Written written) {
        var out = new Diagnostics();
        var formula = read(written, out);
        out.throwIfAny();
        return formula.orElseThrow();
    }

    static Optional<Formula> read(Written written, Diagnostics out) {
        try {
            return Optional.of(new Formula(written, Parsed.of(written.text())));
        } catch (SyntaxError error) {
            out.error(written.place(error.offset(), error.offset() + 1), String.valueOf(error.getMessage()));
            return Optional.empty();
        }
    }

    /** The formula itself, nothing evaluated. */
    public Expr expr() {
        return parsed.formula();
    }

    /** Where all of it stands. */
    public Place place() {
        return written.place();
    }

    /** Where a stretch of it stands. */
    public Place at(Span span) {
        return written.place(span.start(), span.end());
    }

    /** Where a node of it stands; all of it for a node that was not read from this text. */
    public Place at(Expr node) {
        return parsed.span(node).map(this::at).orElseGet(this::place);
    }

    /** An error at a stretch of it. */
    public Diagnostic error(Span span, String message, String hint) {
        return Diagnostic.error(at(span), message, hint);
    }

    /** An error at a node of it. */
    public Diagnostic error(Expr node, String message, String hint) {
        return Diagnostic.error(at(node), message, hint);
    }

    @Override
    public String toString() {
        return written.text();
    }
}
