package keywright.arrays;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/** A factor times the mean of a formula: over these names, which have this density. */
record Average(Expr factor, Expr body, Expr density, List<Expr> over) {
    private static final String HEAD = "\u2022Mean";
    private static final int MEMBERS = 3;

    /** The mean as a formula that nothing evaluates. */
    static Expr formula(Expr body, Expr density, List<Expr> over) {
        return over.stream().allMatch(name -> body.freeOf(((Expr.Sym) name).name()))
                ? body
                : Expr.call(HEAD, body, density, new Expr.Call("List", over));
    }

    private static boolean is(Expr formula) {
        return formula instanceof Expr.Call call && call.is(HEAD, MEMBERS);
    }

    /** Whether there are means in a formula. */
    static boolean in(Expr formula) {
        return is(formula)
                || formula instanceof Expr.Call call
                        && call.arguments().stream().anyMatch(Average::in);
    }

    /** A sum of means and what is no mean. */
    record Sum(List<Average> means, Expr rest) {}

    /** A formula as a sum of multiples of means. @throws Unfit if it is no such sum */
    static Sum sum(Expr formula) {
        var names = new LinkedHashMap<Expr, Expr>();
        collect(formula, names);
        var plain = Opaque.swapped(formula, names);
        var means = new ArrayList<Average>();
        Map<Expr, Expr> none = new LinkedHashMap<>();
        names.forEach((mean, name) -> {
            var factor = Opaque.derivative(plain, ((Expr.Sym) name).name());
            none.put(name, Expr.ZERO);
            means.add(average(factor, (Expr.Call) mean, names.values()));
        });
        return new Sum(means, Opaque.swapped(plain, none).normal());
    }

    private static Average average(Expr factor, Expr.Call mean, java.util.Collection<Expr> names) {
        if (names.stream().anyMatch(name -> !factor.freeOf(((Expr.Sym) name).name()))) {
            throw new Unfit("a product of means");
        }
        var over = ((Expr.Call) mean.argument(2)).arguments();
        if (over.stream().anyMatch(name -> !factor.freeOf(((Expr.Sym) name).name()))) {
            throw new Unfit("something random stands outside of the mean");
        }
        return new Average(factor, mean.argument(0), mean.argument(1), over);
    }

    private static void collect(Expr formula, Map<Expr, Expr> names) {
        if (is(formula)) {
            names.computeIfAbsent(formula, mean -> Expr.symbol("\u2022mean" + names.size()));
        } else if (formula instanceof Expr.Call call) {
            call.arguments().forEach(part -> collect(part, names));
        }
    }

    /** The factor with the body. */
    Expr whole() {
        return Algebra.times(factor, body);
    }

    /** What the density speaks of beside the names the mean is over. */
    Set<String> parameters() {
        var names = new LinkedHashSet<>(density.symbols());
        over.forEach(name -> names.remove(((Expr.Sym) name).name()));
        return names;
    }
}
