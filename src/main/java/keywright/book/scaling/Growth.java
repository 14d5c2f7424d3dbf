package keywright.book.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;

/**
 * How a formula grows with its sizes: a sum of products of powers, none of which is negligible against another, and
 * what was neglected in the sums it is made of.
 */
record Growth(List<Pace> paces, List<Neglected> neglected) {
    /** Terms of one sum, and the leading powers of that sum: wherever the sum stands, this is what is compared. */
    record Neglected(List<Expr> terms, Expr against) {}

    private static final Growth CONSTANT = new Growth(List.of(Pace.NONE), List.of());

    /**
     * The growth of a formula; nothing if it is not made of powers with constant exponents, logarithms and exponentials
     * of sizes, or its leading part may cancel.
     */
    static Optional<Growth> of(Expr formula, List<String> sizes, Facts facts) {
        if (sizes.stream().allMatch(formula::freeOf)) {
            return Optional.of(CONSTANT);
        }
        if (formula instanceof Expr.Sym) {
            return Optional.of(new Growth(List.of(Pace.of(formula)), List.of()));
        }
        if (!(formula instanceof Expr.Call call)) {
            return Optional.empty();
        }
        return switch (call.head()) {
            case "Plus" -> sum(Cas.expand(formula), sizes, facts);
            case "Times" -> product(call, sizes, facts);
            case "Power" -> power(call, sizes, facts);
            case "Log", "HarmonicNumber" -> logarithm(call, sizes, facts);
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
    private static Optional<Map<Pace, Expr>> coefficients(Expr.Call call, List<String> sizes, Facts facts) {
        Map<Pace, Expr> coefficients = new java.util.LinkedHashMap<>();
        for (var term : call.arguments()) {
            var growth = of(term, sizes, facts).filter(found -> found.paces().size() == 1);
            if (growth.isEmpty()) {
                return Optional.empty();
            }
            var pace = growth.orElseThrow().paces().get(0);
            var coefficient = Algebra.divide(term, pace.formula());
            var together = coefficients.containsKey(pace);
            var sum = coefficients.merge(pace, coefficient, Algebra::plus);
            if (together
                    && sizes.stream().anyMatch(size -> !Cas.simplify(sum, facts).freeOf(size))) {
                return Optional.empty(); // the leading parts of two terms may cancel, as in 1 - n/(n + 1)
            }
        }
        return Optional.of(coefficients);
    }

    private static Optional<Growth> leading(Map<Pace, Expr> coefficients, Facts facts) {
        var leading = new ArrayList<Pace>();
        var small = new ArrayList<Expr>();
        for (var one : coefficients.entrySet()) {
            if (coefficients.keySet().stream().anyMatch(one.getKey()::below)) {
                small.add(Algebra.times(one.getValue(), one.getKey().formula()));
            } else if (positive(one.getValue(), facts)) {
                leading.add(one.getKey());
            } else {
                return Optional.empty();
            }
        }
        return Optional.of(new Growth(leading, List.of()).without(small));
    }

    private Growth without(List<Expr> terms) {
        return terms.isEmpty() ? this : new Growth(paces, List.of(new Neglected(terms, formula())));
    }

    /** Whether a constant is greater than zero: by its form, or by its value where it has no parameters. */
    private static boolean positive(Expr constant, Facts facts) {
        return keywright.rule.Context.of(facts).positive(Cas.simplify(constant, facts));
    }

    private static Optional<Growth> product(Expr.Call product, List<String> sizes, Facts facts) {
        var result = CONSTANT;
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
        var products = paces.stream()
                .flatMap(one -> other.paces.stream().map(one::times))
                .distinct()
                .toList();
        var all = new ArrayList<>(neglected);
        all.addAll(other.neglected);
        return new Growth(products, all);
    }

    private static Optional<Growth> power(Expr.Call power, List<String> sizes, Facts facts) {
        if (!(power.argument(1) instanceof Expr.Num exponent)) {
            return exponential(power, sizes, facts);
        }
        return of(power.argument(0), sizes, facts)
                .filter(base -> base.paces().size() == 1)
                .map(base -> new Growth(List.of(base.paces().get(0).raised(exponent)), base.neglected()));
    }

    /** A number above 1, or what is known to be between 0 and 1, to the power of a multiple of a size. */
    private static Optional<Growth> exponential(Expr.Call power, List<String> sizes, Facts facts) {
        var size = Algebra.rest(power.argument(1));
        var times = Algebra.coefficient(power.argument(1));
        var base = power.argument(0);
        return size instanceof Expr.Sym sym
                        && sizes.contains(sym.name())
                        && (base.equals(Expr.symbol("E"))
                                || base instanceof Expr.Num number && number.value() > 1
                                || sizes.stream().allMatch(base::freeOf) && fraction(base, facts))
                ? Optional.of(
                        new Growth(List.of(Pace.of(Algebra.power(base, size)).raised(times)), List.of()))
                : Optional.empty();
    }

    private static boolean fraction(Expr base, Facts facts) {
        return !(base instanceof Expr.Num)
                && positive(base, facts)
                && positive(Algebra.plus(Expr.ONE, Algebra.times(Expr.MINUS_ONE, base)), facts);
    }

    private static Optional<Growth> logarithm(Expr.Call call, List<String> sizes, Facts facts) {
        return call.arguments().size() != 1
                ? Optional.empty()
                : of(call.argument(0), sizes, facts)
                        .filter(inner -> inner.paces().size() == 1)
                        .flatMap(inner -> inner.paces()
                                .get(0)
                                .logarithm()
                                .map(pace -> new Growth(List.of(pace), inner.neglected())));
    }

    /** The growth as a formula. */
    Expr formula() {
        return Algebra.plus(paces.stream().map(Pace::formula).toList());
    }
}
