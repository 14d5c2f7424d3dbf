package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * What comes out of a stack of layers: \(h_L\), where \(h_0\) is {@code start} and the layer makes \(h_l\) of
 * \(h_{l-1}\) and of the l-th items of the lists, their first index.
 */
public record Fold(Layer layer, Term start, List<Term> lists, Expr count) implements Term {
    private static final String NUMBER = "l";

    /** One layer: the new state as a term in the state before and in the items, which stand in as constant arrays. */
    public record Layer(Array state, List<Array> items, Term body) {
        /** A layer keeps its own copy. */
        public Layer {
            items = List.copyOf(items);
        }

        /** The new state where the state before and the items are these. */
        public Term on(Term before, List<? extends Term> values) {
            return body.map(part -> {
                if (part.equals(state)) {
                    return before;
                }
                return part instanceof Array array && items.contains(array) ? values.get(items.indexOf(array)) : part;
            });
        }

        private Layer substitute(String symbol, Expr value) {
            var moved = items.stream()
                    .map(item -> (Array) item.substitute(symbol, value))
                    .toList();
            return new Layer((Array) state.substitute(symbol, value), moved, body.substitute(symbol, value));
        }
    }

    /** A fold keeps its own copy. */
    public Fold {
        lists = List.copyOf(lists);
    }

    /** The same stack with another number of layers. */
    public Fold upTo(Expr number) {
        return new Fold(layer, start, lists, number);
    }

    @Override
    public List<Term> parts() {
        var parts = new ArrayList<>(List.of(start));
        parts.addAll(lists);
        return parts;
    }

    @Override
    public Term with(List<Term> parts) {
        return new Fold(layer, parts.get(0), parts.subList(1, parts.size()), count);
    }

    @Override
    public Shape shape() {
        return start.shape();
    }

    @Override
    public Tex tex(Notation notation) {
        return at(notation, new ExprTex(notation).of(count).code());
    }

    private Tex at(Notation notation, String index) {
        return Tex.atom(notation.of(layer.state().name()) + "_" + Tex.braced(index));
    }

    /** The equation that makes \(h_l\) of \(h_{l-1}\). */
    public String equation(Notation notation) {
        var inside =
                notation.and(layer.state().name(), at(notation, NUMBER + "-1").code());
        for (int i = 0; i < lists.size(); i++) {
            var item = lists.get(i).tex(notation).code() + "_" + NUMBER;
            inside = inside.and(layer.items().get(i).name(), item);
        }
        return at(notation, NUMBER).code() + " = " + layer.body().tex(inside).code();
    }

    @Override
    public Expr formula() {
        var names = new ArrayList<Expr>(List.of(layer.state().formula()));
        layer.items().forEach(item -> names.add(item.formula()));
        var function =
                Expr.call("Function", new Expr.Call("List", names), layer.body().formula());
        var arguments = new ArrayList<Expr>(List.of(function, start.formula()));
        var whole = lists.get(0).shape().sizes().get(0).equals(count);
        lists.forEach(list -> arguments.add(whole ? list.formula() : Expr.call("Take", list.formula(), count)));
        return new Expr.Call("Fold", arguments);
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return new Fold(
                layer.substitute(symbol, value),
                start.substitute(symbol, value),
                lists.stream().map(list -> list.substitute(symbol, value)).toList(),
                count.with(symbol, value));
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(count.symbols());
        parts().forEach(part -> names.addAll(part.symbols()));
        names.addAll(layer.body().symbols());
        return names;
    }

    /** The items of one layer, drawn anew: each with the law of its list; empty if a list is no random array. */
    public List<Array> drawn() {
        var drawn = new ArrayList<Array>();
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i) instanceof Array list && list.law().isPresent()) {
                var item = layer.items().get(i);
                drawn.add(new Array(item.name(), item.shape(), list.law(), item.trait(), item.assumed()));
            }
        }
        return drawn.size() == lists.size() ? drawn : List.of();
    }

    /** The number of layers before the last. */
    public Expr before() {
        return Algebra.minus(count, Expr.ONE);
    }
}
