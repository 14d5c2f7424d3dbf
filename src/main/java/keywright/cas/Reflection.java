package keywright.cas;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * An odd equation \(\operatorname{sign}(x)\,h(|x|) = v\) with \(h \ge 0\) undone: \(x =
 * \operatorname{sign}(v)\,r\), where \(h(r) = |v|\).
 */
record Reflection(String name, Facts facts) {
    private static final String SIZE = "\u2022r";

    /** What is left to be solved: inner = value. */
    record Turned(Expr inner, Expr value) {}

    /** The equation between the argument of the sign and a number; nothing if the equation is no odd one. */
    Optional<Turned> of(Expr formula, Expr value) {
        var moving = Algebra.terms(formula).stream().collect(Collectors.partitioningBy(term -> term.freeOf(name)));
        var rest = Algebra.minus(value, Algebra.plus(moving.getOrDefault(true, List.of())));
        return moving.getOrDefault(false, List.of()).stream()
                .limit(1)
                .flatMap(term -> Algebra.factors(term).stream())
                .filter(factor -> factor instanceof Expr.Call call && call.is("Sign", 1) && !call.freeOf(name))
                .findFirst()
                .flatMap(sign -> turned((Expr.Call) sign, moving.getOrDefault(false, List.of()), rest));
    }

    private Optional<Turned> turned(Expr.Call sign, List<Expr> terms, Expr value) {
        var inner = sign.argument(0);
        var size = Expr.call("Abs", inner);
        var most = Range.of(size, facts).greatest();
        var positive = facts.and(SIZE, new Domain(false, Double.MIN_VALUE, Math.max(Double.MIN_VALUE, most)));
        var h = Algebra.plus(
                        terms.stream().map(term -> Algebra.divide(term, sign)).toList())
                .map(part -> part.equals(size) ? Expr.symbol(SIZE) : part)
                .normal();
        if (!h.freeOf(name) || !Sign.of(h, positive).nonnegative()) {
            return Optional.empty();
        }
        var roots = new Roots(SIZE, positive).of(h, Expr.call("Abs", value));
        return roots.size() == 1
                ? Optional.of(new Turned(inner, Algebra.times(Expr.call("Sign", value), roots.get(0))))
                : Optional.empty();
    }
}
