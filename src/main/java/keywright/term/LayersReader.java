package keywright.term;

import keywright.cas.Expr;

/** Reads stacks of layers of any widths: {@code Layers[Function[{h}, W . h], x, L, {p, m, w}]}. */
record LayersReader(Reader reader, Expr.Call call) {

    LayerStack read() {
        var arguments = Reader.argument(call, 4, 4);
        var widths = widths(arguments.get(3));
        var function = function(arguments.get(0));
        var name = ((Expr.Call) function.argument(0)).argument(0);
        if (!(reader.read(name) instanceof Array state)
                || !state.shape().equals(Shape.of(Expr.symbol(widths.before())))) {
            throw new ReadError(name, "a declared vector with " + widths.before() + " entries is wanted here");
        }
        var body = reader.read(function.argument(1));
        if (!body.shape().equals(Shape.of(Expr.symbol(widths.after())))) {
            throw new ReadError(
                    function.argument(1),
                    "shapes do not fit: a layer makes a vector with " + widths.after() + " entries, not "
                            + body.shape().shown());
        }
        var start = reader.read(arguments.get(1));
        if (start.shape().rank() != 1 || !(start.shape().sizes().get(0) instanceof Expr.Sym)) {
            throw new ReadError(arguments.get(1), "a vector is wanted here, whose size is a parameter");
        }
        return new LayerStack(state, body, start, reader.scalar(arguments.get(2)), widths);
    }

    private static Expr.Call function(Expr function) {
        if (function instanceof Expr.Call layer
                && layer.is("Function", 2)
                && layer.argument(0) instanceof Expr.Call names
                && names.is("List", 1)) {
            return layer;
        }
        throw new ReadError(function, "a layer is wanted, as in Function[{h}, W . h]");
    }

    private LayerStack.Widths widths(Expr expr) {
        if (!(expr instanceof Expr.Call list)
                || !list.is("List", 3)
                || !list.arguments().stream().allMatch(this::parameter)) {
            throw new ReadError(
                    expr, "three parameters are wanted: the widths before and after a layer, and after the last one");
        }
        var names =
                list.arguments().stream().map(name -> ((Expr.Sym) name).name()).toList();
        return new LayerStack.Widths(names.get(0), names.get(1), names.get(2));
    }

    private boolean parameter(Expr name) {
        return name instanceof Expr.Sym sym && reader.scope().parameters().contains(sym.name());
    }
}
