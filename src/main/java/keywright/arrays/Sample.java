package keywright.arrays;

import java.util.LinkedHashMap;
import java.util.List;
import keywright.cas.Expr;

/** A random array at an instance: its entries and, a factor an entry or in one, its density. */
record Sample(Grid entries, List<Expr> density) {

    /** The density of this one said of the entries of another. */
    Sample moved(Grid others) {
        var names = new LinkedHashMap<Expr, Expr>();
        for (int i = 0; i < others.entries().size(); i++) {
            names.put(entries.entries().get(i), others.entries().get(i));
        }
        return new Sample(
                others,
                density.stream().map(factor -> Opaque.swapped(factor, names)).toList());
    }

    /** Whether a name of an entry stands in a formula. */
    boolean in(Grid body) {
        return entries.entries().stream()
                .anyMatch(name -> body.entries().stream().anyMatch(entry -> !entry.freeOf(((Expr.Sym) name).name())));
    }

    Grid joint() {
        return Grid.of(density.stream()
                .reduce((one, other) -> Expr.call("Times", one, other))
                .orElse(Expr.ONE));
    }
}
