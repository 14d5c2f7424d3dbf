package keywright.arrays;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import keywright.cas.Expr;

/**
 * The places of entries that a formula speaks of.
 *
 * @param farthest the greatest that is a number
 * @param named those that are parameters, as in {@code z[[y]]}
 */
record Places(int farthest, Set<String> named) {
    private static final int LARGEST = 4;
    private static final Set<String> HEADS = Set.of("Part", "UnitVector");
    private static final Set<String> LENGTHS = Set.of("IdentityMatrix", "Ones", "UnitVector");
    private static final Set<String> BINDERS = Set.of("Sum", "Table", "Product");

    /** The places in a formula. */
    static Places in(Expr formula) {
        var named = new TreeSet<String>();
        return new Places(farthest(formula, Set.of(), named), named);
    }

    private static int farthest(Expr formula, Set<String> bound, Set<String> named) {
        if (!(formula instanceof Expr.Call call)) {
            return 0;
        }
        var inside = new TreeSet<>(bound);
        if (BINDERS.contains(call.head())) {
            call.arguments().stream().skip(1).forEach(range -> inside.addAll(first(range)));
        }
        var here = HEADS.contains(call.head())
                ? call.arguments().stream()
                        .skip(call.head().equals("Part") ? 1 : 0)
                        .mapToInt(place -> place(place, inside, named))
                        .max()
                        .orElse(0)
                : 0;
        return Math.max(
                here,
                call.arguments().stream()
                        .mapToInt(part -> farthest(part, inside, named))
                        .max()
                        .orElse(0));
    }

    private static Set<String> first(Expr range) {
        return range instanceof Expr.Call call && !call.arguments().isEmpty()
                ? call.argument(0).symbols()
                : Set.of();
    }

    private static int place(Expr place, Set<String> bound, Set<String> named) {
        if (place instanceof Expr.Num number) {
            return (int) Math.min(LARGEST, number.value());
        }
        place.symbols().stream().filter(name -> !bound.contains(name)).forEach(named::add);
        return 0;
    }

    /** Small sizes of arrays that have these places, and the places that are parameters, different in each turn. */
    TreeMap<String, Integer> sizes(Collection<String> names, int turn) {
        var sizes = new TreeMap<String, Integer>();
        for (var name : names) {
            sizes.put(name, Math.max(size(turn, sizes.size()), farthest));
        }
        for (var name : named) {
            sizes.putIfAbsent(name, 1 + turn % 2);
        }
        return sizes;
    }

    /** The turns that are tried. */
    static List<Integer> turns() {
        return List.of(0, 1);
    }

    private static int size(int turn, int which) {
        return turn < 2 ? 2 + (turn + which) % 2 : turn == 2 || (turn + which) % 2 == 0 ? LARGEST : 1;
    }

    /** The turns that are tried too where numbers depend on sizes. */
    static List<Integer> further() {
        return List.of(3, 4, 2);
    }

    /** Whether a size occurs as a number, and not only as how many entries there are. */
    static boolean number(Expr formula, String size) {
        if (!(formula instanceof Expr.Call call)) {
            return formula.equals(Expr.symbol(size));
        }
        var lengths = LENGTHS.contains(call.head());
        if (call.is("ConstantArray", 2)) {
            return number(call.argument(0), size);
        }
        return call.arguments().stream()
                .skip(lengths ? call.arguments().size() : 0)
                .filter(part -> !(BINDERS.contains(call.head())
                        && part instanceof Expr.Call range
                        && range.head().equals("List")))
                .anyMatch(part -> number(part, size));
    }
}
