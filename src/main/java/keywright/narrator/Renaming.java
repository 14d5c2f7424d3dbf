package keywright.narrator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keywright.cas.Expr;

/** New names for old ones, one for each, under which formulas told before become the formulas at hand. */
record Renaming(Map<String, String> names) {
    static final Renaming NONE = new Renaming(Map.of());

    /** A renaming keeps its own sorted copy. */
    Renaming {
        names = java.util.Collections.unmodifiableMap(new TreeMap<>(names));
    }

    /** This renaming, extended so that it takes one formula to the other. */
    Optional<Renaming> and(Expr told, Expr here) {
        if (told instanceof Expr.Sym before && here instanceof Expr.Sym after) {
            return and(before.name(), after.name());
        }
        if (told instanceof Expr.Call before
                && here instanceof Expr.Call after
                && before.arguments().size() == after.arguments().size()) {
            return and(before.head(), after.head())
                    .flatMap(so -> List.of("Plus", "Times").contains(before.head())
                            ? so.inAnyOrder(before.arguments(), after.arguments())
                            : so.inOrder(before.arguments(), after.arguments()));
        }
        return told.equals(here) ? Optional.of(this) : Optional.empty();
    }

    private Optional<Renaming> and(String told, String here) {
        var known = names.get(told);
        if (known != null) {
            return known.equals(here) ? Optional.of(this) : Optional.empty();
        }
        var more = new TreeMap<>(names);
        more.put(told, here);
        return Optional.of(new Renaming(more));
    }

    private Optional<Renaming> inOrder(List<Expr> told, List<Expr> here) {
        var so = Optional.of(this);
        for (int i = 0; i < told.size(); i++) {
            var before = told.get(i);
            var after = here.get(i);
            so = so.flatMap(one -> one.and(before, after));
        }
        return so;
    }

    /** Terms and factors are sorted by their names, so that other names may stand in another order. */
    private Optional<Renaming> inAnyOrder(List<Expr> told, List<Expr> here) {
        if (told.isEmpty()) {
            return Optional.of(this);
        }
        for (int i = 0; i < here.size(); i++) {
            var rest = new ArrayList<>(here);
            var first = rest.remove(i);
            var found = and(told.get(0), first).flatMap(so -> so.inAnyOrder(told.subList(1, told.size()), rest));
            if (found.isPresent()) {
                return found;
            }
        }
        return Optional.empty();
    }
}
