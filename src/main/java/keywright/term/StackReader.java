package keywright.term;

import java.util.ArrayList;
import java.util.List;
import keywright.cas.Expr;

/** Reads stacks of layers: {@code Fold[Function[{h, A}, Ramp[A . h]], x, W]}, with one list or several. */
record StackReader(Reader reader, Expr.Call call) {

    Fold read() {
        var arguments = Reader.argument(call, 3, 9);
        var names = names(arguments.get(0), arguments.size() - 1);
        var start = reader.read(arguments.get(1));
        var lists = arguments.subList(2, arguments.size()).stream()
                .map(reader::read)
                .toList();
        var count = count(lists);
        fits(0, names, start.shape());
        var state = Array.constant(names.get(0), start.shape(), Array.Trait.ANY);
        var scope = reader.scope().and(state.name(), state);
        var items = new ArrayList<Array>();
        for (int i = 0; i < lists.size(); i++) {
            var item = item(i + 1, names, lists.get(i));
            items.add(item);
            scope = scope.and(item.name(), item);
        }
        var function = (Expr.Call) arguments.get(0);
        var body = new Reader(scope).read(function.argument(1));
        if (!body.shape().equals(start.shape())) {
            throw new ReadError(
                    function.argument(1),
                    "a layer must keep the shape of its input: "
                            + body.shape().shown() + " is not "
                            + start.shape().shown());
        }
        return new Fold(new Fold.Layer(state, items, body), start, lists, count);
    }

    private Array item(int place, List<String> names, Term list) {
        var sizes = list.shape().sizes();
        var shape = new Shape(sizes.subList(1, sizes.size()));
        fits(place, names, shape);
        return Array.constant(names.get(place), shape, Array.Trait.ANY);
    }

    /** The names of the state and of the items. */
    private List<String> names(Expr function, int wanted) {
        if (!(function instanceof Expr.Call call)
                || !call.is("Function", 2)
                || !(call.argument(0) instanceof Expr.Call list)
                || !list.is("List", wanted)
                || !list.arguments().stream().allMatch(Expr.Sym.class::isInstance)) {
            throw new ReadError(
                    function, "a layer is wanted, as in Function[{h, A}, Ramp[A . h]], with one name for each list");
        }
        var names =
                list.arguments().stream().map(name -> ((Expr.Sym) name).name()).toList();
        for (int i = 0; i < wanted; i++) {
            var taken = reader.scope().all().contains(names.get(i))
                    && !(reader.scope().names().get(names.get(i)) instanceof Array);
            if (taken || names.indexOf(names.get(i)) != i) {
                throw new ReadError(list.argument(i), "the name " + names.get(i) + " is taken: choose another");
            }
        }
        return names;
    }

    /** What is declared under the name of a state or an item, so that it may be assumed of it, has its shape. */
    private void fits(int place, List<String> names, Shape shape) {
        var declared = reader.scope().names().get(names.get(place));
        if (declared != null && !declared.shape().equals(shape)) {
            var function = (Expr.Call) call.argument(0);
            throw new ReadError(
                    ((Expr.Call) function.argument(0)).argument(place),
                    "shapes do not fit: " + names.get(place) + " is declared as "
                            + declared.shape().shown() + ", but "
                            + (place == 0 ? "the start" : "an item of the list") + " is " + shape.shown());
        }
    }

    private Expr count(List<Term> lists) {
        for (int i = 0; i < lists.size(); i++) {
            if (lists.get(i).shape().scalar()) {
                throw new ReadError(call.argument(i + 2), "a list of the items of all layers is wanted");
            }
            if (!size(lists, i).equals(size(lists, 0))) {
                throw new ReadError(
                        call.argument(i + 2),
                        "shapes do not fit: " + size(lists, i).wolfram() + " layers, but "
                                + size(lists, 0).wolfram() + " in the list before");
            }
        }
        return size(lists, 0);
    }

    private static Expr size(List<Term> lists, int list) {
        return lists.get(list).shape().sizes().get(0);
    }
}
