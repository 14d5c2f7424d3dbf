package keywright.term;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * What comes out of a stack of layers of any widths: \(h_L\), where \(h_0\) is {@code start} and the layer makes
 * \(h_l\), of size \(n_l\), of \(h_{l-1}\), of size \(n_{l-1}\). The arrays whose sizes depend on the widths
 * are those of one layer; every layer has its own.
 */
public record LayerStack(Array state, Term body, Term start, Expr count, Widths widths) implements Term {
    private static final String NUMBER = "l";

    /** The parameters that stand for the widths before and after any layer, and after the last one. */
    public record Widths(String before, String after, String last) {
        /** A term about one layer with other widths; both are replaced at once. */
        Term moved(Term term, Expr from, Expr to) {
            var aside = List.of("\u2022before", "\u2022after");
            return term.substitute(before, Expr.symbol(aside.get(0)))
                    .substitute(after, Expr.symbol(aside.get(1)))
                    .substitute(aside.get(0), from)
                    .substitute(aside.get(1), to);
        }
    }

    /** The arrays that every layer has of its own. */
    public List<Array> items() {
        return body.all(Array.class).stream()
                .distinct()
                .filter(array -> !array.equals(state))
                .filter(array -> !array.freeOf(widths.before) || !array.freeOf(widths.after))
                .toList();
    }

    /** So many layers written out, each with arrays of its own; between the layers, two widths take turns. */
    public Term unrolled(int layers) {
        var value = start;
        var from = start.shape().sizes().get(0);
        for (int l = 1; l <= layers; l++) {
            var to = Expr.symbol(l == layers ? widths.last : l % 2 == 1 ? widths.after : widths.before);
            value = layer(value, from, to, l);
            from = to;
        }
        return value;
    }

    private Term layer(Term before, Expr from, Expr to, int number) {
        var place = widths.moved(state, from, to);
        var items = items().stream().map(item -> widths.moved(item, from, to)).toList();
        return widths.moved(body, from, to).map(part -> {
            if (part.equals(place)) {
                return before;
            }
            return part instanceof Array item && items.contains(item)
                    ? item.as(item.name() + "\u2022" + number, item.shape())
                    : part;
        });
    }

    @Override
    public List<Term> parts() {
        return List.of(start);
    }

    @Override
    public Term with(List<Term> parts) {
        return new LayerStack(state, body, parts.get(0), count, widths);
    }

    @Override
    public Shape shape() {
        return Shape.of(Expr.symbol(widths.last));
    }

    @Override
    public Tex tex(Notation notation) {
        return at(notation, new ExprTex(notation).of(count).code());
    }

    private Tex at(Notation notation, String index) {
        return Tex.atom(notation.of(state.name()) + "_" + Tex.braced(index));
    }

    /** The equation that makes \(h_l\) of \(h_{l-1}\). */
    public String equation(Notation notation) {
        var inside = notation.and(state.name(), at(notation, NUMBER + "-1").code());
        for (var item : items()) {
            inside = inside.and(item.name(), notation.of(item.name()) + "_" + NUMBER);
        }
        return at(notation, NUMBER).code() + " = " + body.tex(inside).code();
    }

    @Override
    public Expr formula() {
        var names = Expr.call("List", Expr.symbol(widths.before), Expr.symbol(widths.after), Expr.symbol(widths.last));
        var function = Expr.call("Function", Expr.call("List", state.formula()), body.formula());
        return Expr.call("Layers", function, start.formula(), count, names);
    }

    @Override
    public boolean random() {
        return start.random() || body.random();
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return new LayerStack(state, body, start.substitute(symbol, value), count.with(symbol, value), widths);
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(count.symbols());
        names.addAll(start.symbols());
        names.addAll(body.symbols());
        names.addAll(List.of(widths.before, widths.after, widths.last));
        return names;
    }
}
