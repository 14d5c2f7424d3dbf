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
 * Products of gamma functions as a size grows, from \(\log\Gamma(x + a) = (x + a - \tfrac12)\log x - x + \tfrac12\log
 * 2\pi + \frac{B_2(a)}{2x} - \frac{B_3(a)}{6x^2} + O(x^{-3})\): as many above as below, so that only powers are left.
 *
 * @param terms how many terms after the leading one are kept
 */
record StirlingSeries(String name, int terms, Facts facts) {
    private static final int MOST = 2;

    /** A quotient of gamma functions of αn + a, each to a power. */
    private record Quotient(Expr scale, List<Expr> shifts, List<Expr> powers) {}

    /** The formula with as few terms as its leading power needs; nothing if there is nothing to expand. */
    static Optional<Expr> of(Expr formula, String name, Facts facts) {
        for (int terms = 0; terms <= MOST; terms++) {
            var series = new StirlingSeries(name, terms, facts);
            var expanded = series.expanded(formula);
            if (!expanded.equals(formula) && series.enough(expanded)) {
                return Optional.of(Cas.simplify(expanded, facts));
            }
        }
        return Optional.empty();
    }

    /** Whether what was left out is smaller than what is left after leading terms have cancelled. */
    private boolean enough(Expr expanded) {
        var left = Cas.expand(Cas.simplify(expanded, facts));
        if (left.equals(Expr.ZERO)) {
            return false;
        }
        return degree(expanded)
                .flatMap(gross -> net(left).map(power -> gross - power < terms + 0.5))
                .orElse(false);
    }

    /** The power of the size that leads in a formula. */
    private Optional<Double> net(Expr formula) {
        return Growth.of(formula, List.of(name), facts)
                .or(() -> Growth.of(Cas.expand(Algebra.times(Expr.MINUS_ONE, formula)), List.of(name), facts))
                .flatMap(growth -> degree(growth.formula()));
    }

    /** The greatest power of the size as the formula is written, raised by the powers that cancel in what is bent. */
    private Optional<Double> degree(Expr formula) {
        if (formula.freeOf(name)) {
            return Optional.of(0.0);
        }
        if (!(formula instanceof Expr.Call call)) {
            return Optional.of(1.0);
        }
        if (call.is("Power", 2) && call.argument(1) instanceof Expr.Num exponent) {
            var base = Cas.expand(Cas.simplify(call.argument(0), facts));
            return degree(call.argument(0))
                    .flatMap(gross -> net(base).map(net -> exponent.value() * net + gross - net));
        }
        if (!call.head().equals("Plus") && !call.head().equals("Times")) {
            return Optional.empty();
        }
        return call.arguments().stream()
                .map(this::degree)
                .reduce((a, b) -> a.flatMap(
                        one -> b.map(other -> call.head().equals("Plus") ? Math.max(one, other) : one + other)))
                .orElse(Optional.empty());
    }

    private Expr expanded(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        if (call.head().equals("Times")) {
            return product(call);
        }
        var arguments = call.arguments().stream().map(this::expanded).toList();
        var cancelled = call.is("Power", 2)
                && Cas.simplify(arguments.get(0), facts).equals(Expr.ZERO)
                && !call.argument(0).equals(Expr.ZERO);
        return cancelled ? call : Algebra.rebuild(call.head(), arguments); // more terms are needed than are kept
    }

    private Expr product(Expr.Call product) {
        Map<String, Quotient> quotients = new TreeMap<>();
        var rest = new ArrayList<Expr>();
        for (var factor : Algebra.factors(product)) {
            var linear = gamma(factor);
            if (linear.isEmpty()) {
                rest.add(expanded(factor));
                continue;
            }
            var scale = linear.get().get(1);
            var quotient = quotients.computeIfAbsent(
                    scale.wolfram(), unused -> new Quotient(scale, new ArrayList<>(), new ArrayList<>()));
            quotient.shifts().add(linear.get().get(0));
            quotient.powers().add(Algebra.exponent(factor));
        }
        if (quotients.values().stream().anyMatch(quotient -> !balanced(quotient))) {
            return product;
        }
        quotients.values().forEach(quotient -> rest.add(series(quotient)));
        return Algebra.times(rest);
    }

    /** The argument of a power of a gamma function of the size, by its coefficients. */
    private Optional<List<Expr>> gamma(Expr factor) {
        return Algebra.base(factor) instanceof Expr.Call call
                        && call.is("Gamma", 1)
                        && Algebra.exponent(factor) instanceof Expr.Num
                ? Cas.coefficients(call.argument(0), name)
                        .filter(all -> all.size() == 2 && Cas.positive(all.get(1), facts))
                : Optional.empty();
    }

    private static boolean balanced(Quotient quotient) {
        return Algebra.plus(quotient.powers()).equals(Expr.ZERO);
    }

    private Expr series(Quotient quotient) {
        var x = Algebra.times(quotient.scale(), Expr.symbol(name));
        var exponent = weighted(quotient, a -> a);
        var first = Algebra.times(Expr.HALF, weighted(quotient, a -> Algebra.minus(square(a), a)));
        var cubes = weighted(
                quotient,
                a -> Algebra.plus(
                        Algebra.times(square(a), a),
                        Algebra.times(Expr.of(-3, 2), square(a)),
                        Algebra.times(Expr.HALF, a)));
        var second = Algebra.plus(Algebra.times(Expr.of(-1, 6), cubes), Algebra.times(Expr.HALF, square(first)));
        var sum = new ArrayList<Expr>(List.of(Expr.ONE));
        if (terms > 0) {
            sum.add(Algebra.divide(first, x));
        }
        if (terms > 1) {
            sum.add(Algebra.divide(second, square(x)));
        }
        return Algebra.times(Algebra.power(x, exponent), Algebra.plus(sum));
    }

    private static Expr square(Expr a) {
        return Algebra.power(a, Expr.of(2));
    }

    private static Expr weighted(Quotient quotient, java.util.function.UnaryOperator<Expr> of) {
        var sum = new ArrayList<Expr>();
        for (int i = 0; i < quotient.shifts().size(); i++) {
            sum.add(Algebra.times(
                    quotient.powers().get(i), of.apply(quotient.shifts().get(i))));
        }
        return Cas.expand(Algebra.plus(sum));
    }
}
