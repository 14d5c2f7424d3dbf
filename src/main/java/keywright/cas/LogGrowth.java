package keywright.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * How a formula grows with one name: \(\log f\) as a sum of powers of x, log x, log log x, up to what stays bounded.
 * Factorials by Stirling's formula, sums by their dominant term.
 */
record LogGrowth(String name, Facts facts) {
    private static final int DEEPEST = 4;
    private static final long FINE = 2520;

    /**
     * 1 if the first grows faster, −1 if it grows more slowly, 0 if their quotient stays between constants; nothing if
     * that is not seen.
     */
    Optional<Integer> compare(Expr first, Expr second) {
        return log(first).flatMap(a -> log(second).flatMap(b -> sign(Algebra.minus(a, b))));
    }

    /** The logarithm, up to a bounded error. */
    private Optional<Expr> log(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return number.signum() == 0 ? Optional.empty() : Optional.of(constant(number));
        }
        if (formula instanceof Expr.Sym sym) {
            return Optional.of(sym.name().equals("E") ? Expr.ONE : Expr.call("Log", sym));
        }
        var call = (Expr.Call) formula;
        return switch (call.head()) {
            case "Times" -> sum(call.arguments());
            case "Power" -> power(call.argument(0), call.argument(1));
            case "Plus" -> dominant(call.arguments()).flatMap(this::log);
            case "Factorial" -> stirling(call.argument(0), Expr.HALF);
            case "Gamma" -> stirling(call.argument(0), Expr.of(-1, 2));
            case "Log" -> log(call.argument(0)).flatMap(this::logOfLog);
            case "Abs", "Ceiling", "Floor" -> log(call.argument(0));
            default -> Optional.empty();
        };
    }

    private static Expr constant(Expr.Num number) {
        return Algebra.minus(
                ResidueFormula.logarithm(number.numerator().abs()), ResidueFormula.logarithm(number.denominator()));
    }

    private Optional<Expr> sum(List<Expr> factors) {
        Expr sum = Expr.ZERO;
        for (var factor : factors) {
            var log = log(factor);
            if (log.isEmpty()) {
                return log;
            }
            sum = Algebra.plus(sum, log.get());
        }
        return Optional.of(sum);
    }

    private Optional<Expr> power(Expr base, Expr exponent) {
        var rough = base instanceof Expr.Call call
                && !call.head().equals("Power")
                && !exponent.freeOf(name)
                && !base.freeOf(name);
        return rough ? Optional.empty() : log(base).map(log -> Algebra.times(exponent, log));
    }

    /** \(\log x! = x \log x - x + \tfrac12 \log x + O(1)\), DLMF 5.11.1. */
    private Optional<Expr> stirling(Expr argument, Expr half) {
        return log(argument)
                .map(log -> Algebra.plus(
                        Algebra.times(Algebra.plus(argument, half), log), Algebra.times(Expr.MINUS_ONE, argument)));
    }

    private Optional<Expr> logOfLog(Expr log) {
        var terms = Algebra.terms(Expansion.expand(log));
        var groups = groups(terms);
        return Optional.of(groups.isEmpty() ? Expr.ZERO : logOfScales(groups.lastKey()));
    }

    /** \(a \log x + b \log\log x + \dots\) for \(x^a (\log x)^b \cdots\). */
    private Expr logOfScales(List<Double> exponents) {
        Expr sum = Expr.ZERO;
        Expr scale = Expr.symbol(name);
        for (var exponent : exponents) {
            scale = Expr.call("Log", scale);
            sum = Algebra.plus(sum, Algebra.times(Expr.of(Math.round(exponent * FINE), FINE), scale));
        }
        return sum;
    }

    private Optional<Expr> dominant(List<Expr> terms) {
        var best = terms.get(0);
        for (var term : terms.subList(1, terms.size())) {
            var order = compare(term, best);
            if (order.isEmpty()) {
                return Optional.empty();
            }
            best = order.get() > 0 ? term : best;
        }
        return cancels(best, terms) ? Optional.empty() : Optional.of(best);
    }

    /** Whether terms of different signs grow like the best, so that less may be left. */
    private boolean cancels(Expr best, List<Expr> terms) {
        return terms.stream()
                .filter(term -> Algebra.coefficient(term).signum()
                        != Algebra.coefficient(best).signum())
                .anyMatch(
                        term -> compare(term, best).filter(order -> order == 0).isPresent());
    }

    /** The sign of what grows fastest; 0 if nothing grows. */
    private Optional<Integer> sign(Expr difference) {
        for (var group : groups(Algebra.terms(Expansion.expand(difference)))
                .descendingMap()
                .values()) {
            var sign = Sign.of(
                    Algebra.plus(
                            Algebra.terms(group).stream().map(this::coefficient).toList()),
                    facts);
            if (sign != Sign.ZERO) {
                return sign.positive() ? Optional.of(1) : sign.negative() ? Optional.of(-1) : Optional.empty();
            }
        }
        return Optional.of(0);
    }

    /** The sums of terms that grow alike, by their exponents of x, log x and so on, slowest first. */
    private TreeMap<List<Double>, Expr> groups(List<Expr> terms) {
        var groups = new TreeMap<List<Double>, Expr>(LogGrowth::order);
        for (var term : terms) {
            var exponents = exponents(term);
            if (order(exponents, new ArrayList<>(java.util.Collections.nCopies(DEEPEST, 0.0))) > 0) {
                groups.merge(exponents, term, Algebra::plus);
            }
        }
        groups.values().removeIf(Expr.ZERO::equals);
        return groups;
    }

    private static int order(List<Double> a, List<Double> b) {
        for (int i = 0; i < DEEPEST; i++) {
            if (!a.get(i).equals(b.get(i))) {
                return Double.compare(a.get(i), b.get(i));
            }
        }
        return 0;
    }

    private Map<Expr, Integer> scales() {
        Map<Expr, Integer> scales = new java.util.HashMap<>();
        Expr scale = Expr.symbol(name);
        for (int i = 0; i < DEEPEST; i++) {
            scales.put(scale, i);
            scale = Expr.call("Log", scale);
        }
        return scales;
    }

    private Expr coefficient(Expr term) {
        var scales = scales();
        return Algebra.times(Algebra.factors(term).stream()
                .filter(factor -> !scales.containsKey(Algebra.base(factor)))
                .toList());
    }

    private List<Double> exponents(Expr term) {
        var exponents = new ArrayList<>(java.util.Collections.nCopies(DEEPEST, 0.0));
        var scales = scales();
        for (var factor : Algebra.factors(term)) {
            var at = scales.get(Algebra.base(factor));
            if (at != null && Algebra.exponent(factor) instanceof Expr.Num power) {
                exponents.set(at, exponents.get(at) + power.value());
            }
        }
        return exponents;
    }
}
