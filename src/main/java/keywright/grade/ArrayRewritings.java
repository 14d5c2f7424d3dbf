package keywright.grade;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/**
 * Other ways to write an answer made of arrays, each by one law of algebra used once: constants out of a mean, means
 * and products of sums term by term, products transposed, squares of norms as products, sums in another order.
 *
 * @param constant the names of what is not random
 */
record ArrayRewritings(Set<String> constant) {

    /** The forms, which are still to be proved equal. */
    Stream<Expr> of(Expr answer) {
        return Stream.<Function<Expr.Call, Optional<Expr>>>of(
                        this::outside,
                        ArrayRewritings::unit,
                        ArrayRewritings::termByTerm,
                        ArrayRewritings::transposed,
                        ArrayRewritings::product,
                        identity(size -> Expr.call("IdentityMatrix")),
                        identity(size -> Expr.call("Transpose", size)),
                        identity(size -> Expr.call("Dot", size, size)),
                        ArrayRewritings::turned,
                        ArrayRewritings::swapped,
                        ArrayRewritings::root,
                        ArrayRewritings::outer,
                        ArrayRewritings::inverse)
                .flatMap(way -> once(answer, way).stream());
    }

    /** The formula with the first part changed to which this applies, from the outside in. */
    static Optional<Expr> once(Expr formula, Function<Expr.Call, Optional<Expr>> way) {
        if (!(formula instanceof Expr.Call call)) {
            return Optional.empty();
        }
        var whole = way.apply(call);
        if (whole.isPresent()) {
            return whole;
        }
        if (call.is("D", 2)
                && call.argument(0) instanceof Expr.Call of
                && of.arguments().equals(List.of(call.argument(1)))) {
            return once(call.argument(1), way).map(at -> Expr.call("D", Expr.call(of.head(), at), at));
        }
        for (int i = 0; i < call.arguments().size(); i++) {
            var changed = once(call.argument(i), way);
            if (changed.isPresent()) {
                var parts = new ArrayList<>(call.arguments());
                parts.set(i, changed.get());
                return Optional.of(new Expr.Call(call.head(), parts));
            }
        }
        return Optional.empty();
    }

    /** A row of the identity matrix as {@code e_1}, a row or column of another matrix as a product with it. */
    private static Optional<Expr> unit(Expr.Call call) {
        if (!call.is("Table", 2)
                || !(call.argument(0) instanceof Expr.Call entry)
                || !entry.is("Part", 3)
                || !(call.argument(1) instanceof Expr.Call range)) {
            return Optional.empty();
        }
        var row = entry.argument(2).equals(range.argument(0));
        var unit = Expr.call("UnitVector", entry.argument(row ? 1 : 2));
        return Optional.of(
                entry.argument(0) instanceof Expr.Call identity && identity.is("IdentityMatrix", 1)
                        ? unit
                        : Expr.call("Dot", row ? turn(entry.argument(0)) : entry.argument(0), unit));
    }

    /** A norm is the root of the product of a vector with itself. */
    private static Optional<Expr> root(Expr.Call call) {
        return call.is("Norm", 1)
                ? Optional.of(Expr.call("Power", Expr.call("Dot", call.argument(0), call.argument(0)), Expr.HALF))
                : Optional.empty();
    }

    /** \(x y^\top = (y x^\top)^\top\). */
    private static Optional<Expr> outer(Expr.Call call) {
        return call.is("Outer", 2)
                ? Optional.of(Expr.call("Transpose", Expr.call("Outer", call.argument(1), call.argument(0))))
                : Optional.empty();
    }

    /** \(A^{-1} = ((A^\top)^{-1})^\top\). */
    private static Optional<Expr> inverse(Expr.Call call) {
        return call.is("Inverse", 1)
                ? Optional.of(Expr.call("Transpose", Expr.call("Inverse", turn(call.argument(0)))))
                : Optional.empty();
    }

    /** The identity matrix without its size, transposed, squared. */
    private static Function<Expr.Call, Optional<Expr>> identity(UnaryOperator<Expr> way) {
        return call -> call.is("IdentityMatrix", 1) ? Optional.of(way.apply(call)) : Optional.empty();
    }

    /** E[c f] = c E[f]. */
    private Optional<Expr> outside(Expr.Call call) {
        if (!mean(call)
                || !(call.argument(0) instanceof Expr.Call product)
                || !product.head().equals("Times")) {
            return Optional.empty();
        }
        var out = new ArrayList<Expr>();
        var in = new ArrayList<Expr>();
        product.arguments().forEach(factor -> (fixed(factor) ? out : in).add(factor));
        if (out.isEmpty() || in.isEmpty()) {
            return Optional.empty();
        }
        out.add(with(call, in.size() == 1 ? in.get(0) : new Expr.Call("Times", in)));
        return Optional.of(new Expr.Call("Times", out));
    }

    private boolean fixed(Expr factor) {
        return constant.containsAll(factor.symbols());
    }

    private static boolean mean(Expr.Call call) {
        return call.head().equals("Expectation");
    }

    private static Expr with(Expr.Call call, Expr first) {
        var parts = new ArrayList<>(call.arguments());
        parts.set(0, first);
        return new Expr.Call(call.head(), parts);
    }

    /** E[a (b + c)] = E[a b] + E[a c], and A (b + c) = A b + A c. */
    private static Optional<Expr> termByTerm(Expr.Call call) {
        if (call.head().equals("Dot")) {
            return spread(call).map(terms -> new Expr.Call("Plus", terms));
        }
        return mean(call) && call.argument(0) instanceof Expr.Call inner
                ? (inner.head().equals("Plus") ? Optional.of(inner.arguments()) : spread(inner))
                        .map(terms -> new Expr.Call(
                                "Plus",
                                terms.stream().map(term -> with(call, term)).toList()))
                : Optional.empty();
    }

    private static Optional<List<Expr>> spread(Expr.Call product) {
        if (!product.head().equals("Times") && !product.head().equals("Dot")) {
            return Optional.empty();
        }
        for (int i = 0; i < product.arguments().size(); i++) {
            if (product.argument(i) instanceof Expr.Call sum && sum.head().equals("Plus")) {
                var at = i;
                return Optional.of(sum.arguments().stream()
                        .<Expr>map(term -> {
                            var factors = new ArrayList<>(product.arguments());
                            factors.set(at, Algebra.times(sign(term), term));
                            return Algebra.times(sign(term), new Expr.Call(product.head(), factors));
                        })
                        .toList());
            }
        }
        return Optional.empty();
    }

    private static Expr sign(Expr term) {
        return Algebra.coefficient(term).signum() < 0 ? Expr.MINUS_ONE : Expr.ONE;
    }

    /** A B = (Bᵀ Aᵀ)ᵀ. */
    private static Optional<Expr> transposed(Expr.Call call) {
        return call.is("Dot", 2)
                ? Optional.of(Expr.call("Transpose", Expr.call("Dot", turn(call.argument(1)), turn(call.argument(0)))))
                : Optional.empty();
    }

    private static Expr turn(Expr part) {
        return part instanceof Expr.Call call && call.is("Transpose", 1)
                ? call.argument(0)
                : Expr.call("Transpose", part);
    }

    /** The square of a norm is the product of a vector with itself. */
    private static Optional<Expr> product(Expr.Call call) {
        return call.is("Power", 2)
                        && call.argument(1).equals(Expr.of(2))
                        && call.argument(0) instanceof Expr.Call norm
                        && norm.is("Norm", 1)
                ? Optional.of(Expr.call("Dot", norm.argument(0), norm.argument(0)))
                : Optional.empty();
    }

    static Optional<Expr> turned(Expr.Call call) {
        return call.head().equals("Plus") ? Optional.of(backwards(call)) : Optional.empty();
    }

    private static Optional<Expr> swapped(Expr.Call call) {
        return call.head().equals("Times") && call.arguments().size() > 1
                ? Optional.of(backwards(call))
                : Optional.empty();
    }

    private static Expr backwards(Expr.Call call) {
        var parts = new ArrayList<>(call.arguments());
        Collections.reverse(parts);
        return new Expr.Call(call.head(), parts);
    }
}
