package keywright.answer;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.stream.IntStream;
import keywright.cas.Expr;

/** Carries out what is done with lists and sets: sums and multiples entry by entry, unions of finite sets, ±. */
final class Arrangement {
    private Arrangement() {}

    static Expr of(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        var parts = call.arguments().stream().map(Arrangement::of).toList();
        var whole = new Expr.Call(call.head(), parts);
        return switch (call.head()) {
            case "Plus" -> parts.stream().anyMatch(Arrangement::list) ? sum(whole) : spread(whole);
            case "Times" -> parts.stream().filter(Arrangement::list).count() == 1 ? multiple(whole) : spread(whole);
            case "PlusMinus" -> signs(parts.get(0), parts.get(1));
            case "Ratio" -> new Expr.Call("Tuple", parts);
            case "Union" -> parts.stream().allMatch(Arrangement::finite) ? union(parts) : whole;
            case "Set" -> spreadSet(parts);
            case "Power", "Sequence" -> spread(whole);
            default -> whole;
        };
    }

    private static boolean list(Expr formula) {
        return formula instanceof Expr.Call call
                && (call.head().equals("List") || call.head().equals("Tuple"));
    }

    private static boolean finite(Expr formula) {
        return formula instanceof Expr.Call call && call.head().equals("Set");
    }

    /** a ± b is both of a + b and a − b. */
    private static Expr signs(Expr left, Expr right) {
        return Expr.call(
                "Sequence",
                Expr.call("Plus", left, right),
                Expr.call("Plus", left, Expr.call("Times", Expr.MINUS_ONE, right)));
    }

    /** A formula of both values of a ± is both values of the formula. */
    private static Expr spread(Expr.Call call) {
        for (int i = 0; i < call.arguments().size(); i++) {
            if (call.argument(i) instanceof Expr.Call part && part.head().equals("Sequence")) {
                var at = i;
                return new Expr.Call(
                        "Sequence",
                        part.arguments().stream()
                                .flatMap(value -> flat(call, at, value))
                                .toList());
            }
        }
        return call;
    }

    private static java.util.stream.Stream<Expr> flat(Expr.Call call, int at, Expr value) {
        if (call.head().equals("Sequence")) {
            return java.util.stream.Stream.of(value);
        }
        var others = new ArrayList<>(call.arguments());
        others.set(at, value);
        return java.util.stream.Stream.of(new Expr.Call(call.head(), others));
    }

    private static Expr spreadSet(List<Expr> parts) {
        return new Expr.Call(
                "Set",
                parts.stream()
                        .flatMap(part ->
                                part instanceof Expr.Call call && call.head().equals("Sequence")
                                        ? call.arguments().stream()
                                        : java.util.stream.Stream.of(part))
                        .toList());
    }

    private static Expr union(List<Expr> sets) {
        var all = new LinkedHashSet<Expr>();
        sets.forEach(set -> all.addAll(((Expr.Call) set).arguments()));
        return new Expr.Call("Set", List.copyOf(all));
    }

    private static Expr sum(Expr.Call sum) {
        if (!sum.arguments().stream().allMatch(Arrangement::list)) {
            return sum;
        }
        var lists = sum.arguments().stream().map(Expr.Call.class::cast).toList();
        var size = lists.get(0).arguments().size();
        if (!lists.stream().allMatch(list -> list.arguments().size() == size)) {
            return sum;
        }
        return new Expr.Call(
                lists.get(0).head(),
                IntStream.range(0, size)
                        .mapToObj(i -> of(new Expr.Call(
                                "Plus",
                                lists.stream().map(list -> list.argument(i)).toList())))
                        .toList());
    }

    private static Expr multiple(Expr.Call product) {
        var list = product.arguments().stream()
                .filter(Arrangement::list)
                .map(Expr.Call.class::cast)
                .findFirst();
        return list.<Expr>map(found -> new Expr.Call(
                        found.head(),
                        found.arguments().stream()
                                .map(entry -> times(product, found, entry))
                                .toList()))
                .orElse(product);
    }

    private static Expr times(Expr.Call product, Expr list, Expr entry) {
        var factors = product.arguments().stream()
                .map(factor -> factor.equals(list) ? entry : factor)
                .toList();
        return of(new Expr.Call("Times", factors));
    }
}
