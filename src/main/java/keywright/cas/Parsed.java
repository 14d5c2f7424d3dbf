package keywright.cas;

import java.util.IdentityHashMap;
import java.util.Optional;

/** A formula as typed, nothing evaluated, with the place of every node; {@code spans} compares nodes by identity. */
public record Parsed(String text, Expr formula, IdentityHashMap<Expr, Span> spans) {

    /** Where a node of this formula stands; nothing for a node that was not read from this text. */
    public Optional<Span> span(Expr node) {
        return Optional.ofNullable(spans.get(node));
    }

    /** Reads a formula in Wolfram syntax. @throws SyntaxError if it is malformed */
    public static Parsed of(String text) {
        return new WolframParser(text).parse();
    }
}
