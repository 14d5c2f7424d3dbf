package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** A vector or a matrix written out, as in {@code {a, b}} or {@code {{a, b}, {b, c}}}; its entries row by row. */
public record Listed(Shape shape, List<Term> entries) implements Term {
    /** An array of numbers. @throws IllegalArgumentException if there are not as many as the shape says */
    public Listed {
        entries = List.copyOf(entries);
        var count = shape.sizes().stream().mapToInt(Listed::whole).reduce(1, (a, b) -> a * b);
        if (shape.scalar() || count != entries.size()) {
            throw new IllegalArgumentException(entries.size() + " entries of " + shape.shown());
        }
    }

    private static int whole(Expr size) {
        if (size instanceof Expr.Num number && number.integer()) {
            return number.numerator().intValueExact();
        }
        throw new IllegalArgumentException(size.wolfram() + " is not a number of entries");
    }

    /** The square matrix with these rows. */
    public static Listed square(List<Term> entries, int size) {
        return new Listed(Shape.of(Expr.of(size), Expr.of(size)), entries);
    }

    /** The vector of these entries. */
    public static Listed vector(List<Term> entries) {
        return new Listed(Shape.of(Expr.of(entries.size())), entries);
    }

    /** The entry at indices that are numbers within the range; nothing for others. */
    Optional<Term> at(List<Expr> indices) {
        var place = 0;
        for (int i = 0; i < indices.size(); i++) {
            var size = whole(shape.sizes().get(i));
            if (!(indices.get(i) instanceof Expr.Num index)
                    || !index.integer()
                    || index.signum() <= 0
                    || index.value() > size) {
                return Optional.empty();
            }
            place = place * size + index.numerator().intValueExact() - 1;
        }
        return Optional.of(entries.get(place));
    }

    @Override
    public List<Term> parts() {
        return entries;
    }

    @Override
    public Term with(List<Term> parts) {
        return new Listed(shape, parts);
    }

    private int width() {
        return whole(shape.sizes().get(shape.rank() - 1));
    }

    @Override
    public Tex tex(Notation notation) {
        var rows = new ArrayList<String>();
        var width = shape.rank() == 1 ? 1 : width();
        for (int i = 0; i < entries.size(); i += width) {
            rows.add(entries.subList(i, i + width).stream()
                    .map(entry -> entry.tex(notation).code())
                    .collect(Collectors.joining(" & ")));
        }
        return Tex.atom("\\begin{pmatrix}" + String.join(" \\\\ ", rows) + "\\end{pmatrix}");
    }

    @Override
    public Expr formula() {
        var formulas = entries.stream().map(Term::formula).toList();
        for (int axis = shape.rank() - 1; axis >= 0; axis--) {
            var width = whole(shape.sizes().get(axis));
            var lists = new ArrayList<Expr>();
            for (int i = 0; i < formulas.size(); i += width) {
                lists.add(new Expr.Call("List", formulas.subList(i, i + width)));
            }
            formulas = lists;
        }
        return formulas.get(0);
    }
}
