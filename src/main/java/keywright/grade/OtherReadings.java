package keywright.grade;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.cas.Expr;

/** What else a formula in arrays may mean that makes no sense as read: 1 a vector of ones, a ⊙ b c for (a ⊙ b) c. */
record OtherReadings(Expr typed) {
    private static final int MOST_ONES = 4;
    private static final Expr ONES = new Expr.Call("Ones", List.of());

    Stream<Expr> all() {
        var ones = ones(typed);
        var some = ones == 0 || ones > MOST_ONES
                ? Stream.<Expr>empty()
                : IntStream.range(1, 1 << ones).mapToObj(which -> with(typed, which, new int[1]));
        return Stream.concat(some, Stream.of(grouped(typed)).filter(other -> !other.equals(typed)));
    }

    /** The formula with gradients as rows, as in ∇f(g) ∂g/∂θ. */
    static Expr rows(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        return call.head().equals("Nabla")
                ? Expr.call("Transpose", call)
                : new Expr.Call(
                        call.head(),
                        call.arguments().stream().map(OtherReadings::rows).toList());
    }

    /** A short list with two of its entries exchanged. */
    static Stream<Expr> ordered(Expr typed) {
        if (!(typed instanceof Expr.Call list)
                || !list.head().equals("List")
                || list.arguments().size() > MOST_ONES) {
            return Stream.empty();
        }
        var size = list.arguments().size();
        return IntStream.range(0, size).boxed().flatMap(i -> IntStream.range(i + 1, size)
                .mapToObj(j -> {
                    var parts = new ArrayList<>(list.arguments());
                    java.util.Collections.swap(parts, i, j);
                    return new Expr.Call("List", parts);
                }));
    }

    /** How many factors 1 there are. */
    private static int ones(Expr formula) {
        return formula instanceof Expr.Call call
                ? call.arguments().stream()
                        .mapToInt(part -> factor(call, part) ? 1 : ones(part))
                        .sum()
                : 0;
    }

    private static boolean factor(Expr.Call call, Expr part) {
        return part.equals(Expr.ONE)
                && (call.head().equals("Times")
                        || call.head().equals("Dot")
                        || call.head().equals("Plus"));
    }

    private static Expr with(Expr formula, int which, int[] met) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        var parts = new ArrayList<Expr>();
        for (var part : call.arguments()) {
            var one = factor(call, part);
            parts.add(one ? ((which >> met[0]++) & 1) == 1 ? ONES : part : with(part, which, met));
        }
        return new Expr.Call(call.head(), parts);
    }

    private static Expr grouped(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        var parts = call.arguments().stream().map(OtherReadings::grouped).toList();
        if (!call.is("Hadamard", 2)
                || !(parts.get(1) instanceof Expr.Call product)
                || !product.head().equals("Times")) {
            return new Expr.Call(call.head(), parts);
        }
        var factors = new ArrayList<>(product.arguments());
        factors.set(0, Expr.call("Hadamard", parts.get(0), factors.get(0)));
        return new Expr.Call("Times", factors);
    }
}
