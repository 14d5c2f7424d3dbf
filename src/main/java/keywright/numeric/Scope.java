package keywright.numeric;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import keywright.cas.Expr;

/** Which variable a name stands for; an index shadows what has the same name outside of its sum. */
record Scope(Map<String, Integer> places, AtomicInteger size) {
    private static final Map<String, Double> CONSTANTS =
            Map.of("Pi", Math.PI, "E", Math.E, "EulerGamma", 0.5772156649015329, "Infinity", Double.POSITIVE_INFINITY);

    static Scope of(List<String> names) {
        var places = new HashMap<String, Integer>();
        names.forEach(name -> places.put(name, places.size()));
        return new Scope(places, new AtomicInteger(names.size()));
    }

    int slots() {
        return size.get();
    }

    /** This scope and an index. */
    Scope with(String index) {
        var inner = new HashMap<>(places);
        inner.put(index, size.getAndIncrement());
        return new Scope(inner, size);
    }

    boolean variable(String name) {
        return places.containsKey(name);
    }

    int place(String name) {
        var place = places.get(name);
        if (place == null) {
            throw new UnknownHead(name);
        }
        return place;
    }

    static double constant(String name) {
        var value = CONSTANTS.get(name);
        if (value == null) {
            throw new UnknownHead(name);
        }
        return value;
    }

    /** The index of {@code Sum[f, {i, l, u}]} or {@code Sum[f, {i, u}]} and its ends. */
    record Iterator(String index, Expr lower, Expr upper) {
        static Iterator of(Expr.Call sum) {
            if (sum.arguments().size() == 2
                    && sum.argument(1) instanceof Expr.Call list
                    && list.head().equals("List")
                    && (list.arguments().size() == 2 || list.arguments().size() == 3)
                    && list.argument(0) instanceof Expr.Sym index) {
                var last = list.arguments().size() - 1;
                return new Iterator(index.name(), last == 1 ? Expr.ONE : list.argument(1), list.argument(last));
            }
            throw new UnknownHead(sum.wolfram());
        }
    }
}
