package keywright.book.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;

/**
 * How a formula grows with its sizes: a sum of products of powers of the sizes, none of which is negligible against
 * another, and what was neglected in the sums it is made of.
 */
record Growth(List<Map<String, Expr.Num>> powers, List<Neglected> neglected) {
    /** Terms of one sum, and the leading powers of that sum: wherever the sum stands, this is what is compared. */
    record Neglected(List<Expr> terms, Expr against) {}

    /**
     * The growth of a formula; nothing if it is not made of powers with constant exponents, or its leading part may
     * cancel.
     */
    static Optional<Growth> of(Expr formula, List<String> sizes, Facts facts) {
        if (sizes.stream().allMatch(formula::freeOf)) {
            return Optional.of(new Growth(List.of(Map.of()), List.of()));
        }
        if (formula instanceof Expr.Sym sym) {
            return Optional.of(new Growth(List.of(Map.of(sym.name(), Expr.ONE)), List.of()));
        }
        if (!(formula instanceof Expr.Call call)) {
            return Optional.empty();
        }
        return switch (call.head()) {
            case "Plus" -> sum(Cas.expand(formula), sizes, facts);
            case "Times" -> product(call, sizes, facts);
            case "Power" -> power(call, sizes, facts);
            default -> Optional.empty();
        };
    }

    private static Optional<Growth> sum(Expr sum, List<String> sizes, Facts facts) {
        if (!(sum instanceof Expr.Call call) || !call.head().equals("Plus")) {
            return of(sum, sizes, facts);
        }
        return coefficients(call, sizes, facts).flatMap(coefficients -> leading(coefficients, facts));
    }

    /** The coefficients of all powers; nothing if leading parts of two terms may cancel, as in 1 - n/(n + 1). */
    private static Optional<Map<Map<String, Expr.Num>, Expr>> coefficients(
            Expr.Call call, List<String> sizes, Facts facts) {
        Map<Map<String, Expr.Num>, Expr> coefficients = new java.util.LinkedHashMap<>();
        for (var term : call.arguments()) {
            var growth = of(term, sizes, facts);
            if (growth.isEmpty() || growth.orElseThrow().powers().size() != 1) {
                return Optional.empty();
            }
            var powers = growth.orElseThrow().powers().get(0);
            var coefficient = Algebra.divide(term, product(powers));
            var together = coefficients.containsKey(powers);
            var sum = coefficients.merge(powers, coefficient, Algebra::plus);
            if (together
                    && sizes.stream().anyMatch(size -> !Cas.simplify(sum, facts).freeOf(size))) {
                return Optional.empty(); // the leading parts of two terms may cancel, as in 1 - n/(n + 1)
            }
        }
        return Optional.of(coefficients);
    }

    private static Optional<Growth> leading(Map<Map<String, Expr.Num>, Expr> coefficients, Facts facts) {
        var leading = new ArrayList<Map<String, Expr.Num>>();
        var small = new ArrayList<Expr>();
        for (var one : coefficients.entrySet()) {
            var dominated = coefficients.keySet().stream()
                    .anyMatch(other -> !other.equals(one.getKey()) && below(one.getKey(), other));
            if (dominated) {
                small.add(Algebra.times(one.getValue(), product(one.getKey())));
            } else if (positive(one.getValue(), facts)) {
                leading.add(one.getKey());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Growth(leading, List.of()).without(small));
    }

    private Growth without(List<Expr> terms) {
        return terms.isEmpty() ? this : new Growth(powers, List.of(new Neglected(terms, formula())));
    }

    /** Whether a constant is greater than zero: by its form, or by its value where it has no parameters. */
    private static boolean positive(Expr constant, Facts facts) {
        return keywright.rule.Context.of(facts).positive(Cas.simplify(constant, facts));
    }

    private static boolean below(Map<String, Expr.Num> one, Map<String, Expr.Num> other) {
        var names = new java.util.TreeSet<>(one.keySet());
        names.addAll(other.keySet());
        return names.stream()
                .allMatch(name -> one.getOrDefault(name, Expr.ZERO).value()
                        <= other.getOrDefault(name, Expr.ZERO).value());
    }

    private static Optional<Growth> product(Expr.Call product, List<String> sizes, Facts facts) {
        Growth result = new Growth(List.of(Map.of()), List.of());
        for (var factor : product.arguments()) {
            var growth = of(factor, sizes, facts);
            if (growth.isEmpty()) {
                return Optional.empty();
            }
            result = result.times(growth.orElseThrow());
        }
        return Optional.of(result);
    }

    private Growth times(Growth other) {
        var products = new ArrayList<Map<String, Expr.Num>>();
        powers.forEach(one -> other.powers.forEach(two -> {
            var sum = new TreeMap<>(one);
            two.forEach((name, power) -> sum.merge(name, power, (a, b) -> (Expr.Num) Algebra.plus(a, b)));
            sum.values().removeIf(power -> power.signum() == 0);
            products.add(sum);
        }));
        var all = new ArrayList<>(neglected);
        all.addAll(other.neglected);
        return new Growth(products.stream().distinct().toList(), all);
    }

    private static Optional<Growth> power(Expr.Call power, List<String> sizes, Facts facts) {
        if (!(power.argument(1) instanceof Expr.Num exponent)) {
            return Optional.empty();
        }
        return of(power.argument(0), sizes, facts)
                .filter(base -> base.powers().size() == 1)
                .map(base -> {
                    var raised = new TreeMap<String, Expr.Num>();
                    base.powers().get(0).forEach((name, p) -> raised.put(name, (Expr.Num) Algebra.times(p, exponent)));
                    return new Growth(List.of(raised), base.neglected());
                });
    }

    private static Expr product(Map<String, Expr.Num> powers) {
        return Algebra.times(powers.entrySet().stream()
                .map(entry -> Algebra.power(Expr.symbol(entry.getKey()), entry.getValue()))
                .toList());
    }

    /** The growth as a formula. */
    Expr formula() {
        return Algebra.plus(powers.stream().map(Growth::product).toList());
    }
}
