package keywright.page;

import java.util.List;

/** A piece of a line of text. Who escapes is a type: {@link Words} is escaped by the renderer, {@link Math} is TeX. */
public sealed interface Inline {

    /** Plain text, escaped by the format that prints it. */
    record Words(String text) implements Inline {}

    /** A formula of our own making, in TeX without delimiters. */
    record Math(String tex) implements Inline {}

    /** Emphasised text. */
    record Emphasis(List<Inline> of) implements Inline {}

    /** Strongly emphasised text. */
    record Strong(List<Inline> of) implements Inline {}

    /** Text of a program or a file, in a typewriter face. */
    record Code(String text) implements Inline {}

    /** Text that leads to another place. */
    record Link(List<Inline> of, String target) implements Inline {}
}
