package keywright.arrays;

import java.util.List;
import keywright.cas.Expr;

/**
 * Carries out derivatives: by the entries of an array, or by the place at which a function of which nothing is known is
 * taken. The indices of what is differentiated come first; under the sign of the gradient they come last.
 */
record DerivativeCarrying(Carrying carrying) {
    private static final Expr E = Expr.symbol("E");

    Grid of(Expr.Call call) {
        if (call.head().equals("Score")) {
            var log = Expr.call("Log", Expr.call("PDF", call.argument(0)));
            return derivative(carrying.of(log), carrying.of(call.argument(1)));
        }
        var of = carrying.of(call.argument(0));
        if (of.entries().stream().anyMatch(Average::in)) {
            throw new Unfit("the derivative of a mean is left");
        }
        if (call.arguments().size() == 1) {
            return whole(of);
        }
        var by = carrying.of(call.argument(1));
        var result = occurs(of, by) || inside(of, by) ? derivative(of, by) : whole(of);
        return call.head().equals("Nabla") && !of.number() ? result.transposed() : result;
    }

    private static boolean occurs(Grid of, Grid by) {
        return by.entries().stream()
                .anyMatch(name -> name instanceof Expr.Sym symbol
                        && of.entries().stream().anyMatch(entry -> !entry.freeOf(symbol.name())));
    }

    /** Whether every entry is a value of a function at a place that {@code by} is a part of. */
    private static boolean inside(Grid of, Grid by) {
        return of.entries().stream()
                .allMatch(entry -> Opaque.is(entry)
                        && java.util.Collections.indexOfSubList(((Expr.Call) entry).arguments(), by.entries()) >= 0);
    }

    /** By all arguments of a function of one array. */
    private static Grid whole(Grid of) {
        if (!of.entries().stream().allMatch(Opaque::is)) {
            throw new Unfit("it is not said by what is differentiated");
        }
        var arguments = ((Expr.Call) of.entries().get(0)).arguments();
        return partials(of, arguments, 0);
    }

    private static Grid partials(Grid of, List<Expr> by, int first) {
        return Grid.of(
                of.number() ? by.size() : of.entries().size(),
                of.number() ? 1 : by.size(),
                (i, j) -> of.number()
                        ? Opaque.partial((Expr.Call) of.entries().get(0), first + i)
                        : Opaque.partial((Expr.Call) of.entries().get(i), first + j));
    }

    private static Grid derivative(Grid of, Grid by) {
        if (inside(of, by)) {
            var arguments = ((Expr.Call) of.entries().get(0)).arguments();
            return partials(of, by.entries(), java.util.Collections.indexOfSubList(arguments, by.entries()));
        }
        if (!by.entries().stream().allMatch(Expr.Sym.class::isInstance)) {
            throw new Unfit("the entries of what is differentiated by are not free");
        }
        if (of.number()) {
            return Grid.of(by.rows(), by.columns(), (i, j) -> slope(of.value(), by.at(i, j)));
        }
        if (!of.vector() || !by.vector()) {
            throw new Unfit("a derivative with more than two indices");
        }
        return Grid.of(of.rows(), by.rows(), (i, j) -> slope(of.at(i, 0), by.at(j, 0)));
    }

    private static Expr slope(Expr formula, Expr name) {
        return Opaque.derivative(apart(formula), ((Expr.Sym) name).name());
    }

    /** The logarithm of a product as a sum, which has the same derivative. */
    private static Expr apart(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        if (call.is("Log", 1) && call.argument(0) instanceof Expr.Call of) {
            return switch (of.head()) {
                case "Times" ->
                    new Expr.Call(
                            "Plus",
                            of.arguments().stream()
                                    .map(factor -> apart(Expr.call("Log", factor)))
                                    .toList());
                case "Power" ->
                    of.argument(0).equals(E)
                            ? of.argument(1)
                            : Expr.call("Times", of.argument(1), apart(Expr.call("Log", of.argument(0))));
                default -> call;
            };
        }
        return new Expr.Call(
                call.head(),
                call.arguments().stream().map(DerivativeCarrying::apart).toList());
    }
}
