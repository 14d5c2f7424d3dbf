package keywright.cas;

/** Where a formula stands in the text it was read from: offsets from zero, the end not included. */
public record Span(int start, int end) {}
