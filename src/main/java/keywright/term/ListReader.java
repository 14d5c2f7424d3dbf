package keywright.term;

import java.util.ArrayList;
import keywright.cas.Expr;

/** Reads arrays that are written out: {@code {a, b}}, {@code {{a, b}, {c, d}}}. */
record ListReader(Reader reader, Expr.Call call) {

    Term read() {
        if (call.arguments().isEmpty()) {
            throw new ReadError(call, "an array without entries");
        }
        var parts = reader.arguments(call);
        var shape = parts.get(0).shape();
        var entries = new ArrayList<Term>();
        for (int i = 0; i < parts.size(); i++) {
            if (!parts.get(i).shape().equals(shape)) {
                throw new ReadError(
                        call.argument(i),
                        "shapes do not fit: a row of " + shape.shown() + " and one of "
                                + parts.get(i).shape().shown());
            }
            entries.addAll(entries(parts.get(i), call.argument(i)));
        }
        var sizes = new ArrayList<Expr>();
        sizes.add(Expr.of(parts.size()));
        sizes.addAll(shape.sizes());
        return new Listed(new Shape(sizes), entries);
    }

    private static java.util.List<Term> entries(Term part, Expr node) {
        if (part.shape().scalar()) {
            return java.util.List.of(part);
        }
        if (part instanceof Listed row) {
            return row.entries();
        }
        throw new ReadError(node, "the rows of a matrix are written out, as in {{a, b}, {c, d}}");
    }
}
