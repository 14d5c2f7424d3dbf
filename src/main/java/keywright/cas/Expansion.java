package keywright.cas;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Products of sums multiplied out, and sums sorted by powers of a name. Exact, without Symja. */
final class Expansion {
    private static final int LARGEST_POWER = 64;
    private static final int MOST_TERMS = 4000;

    private Expansion() {}

    /** Products and whole powers of sums multiplied out at the top level; too large ones are left as they stand. */
    static Expr expand(Expr formula) {
        var normal = formula.normal();
        return Algebra.plus(expanded(normal));
    }

    private static List<Expr> expanded(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return List.of(formula);
        }
        return switch (call.head()) {
            case "Plus" ->
                call.arguments().stream()
                        .flatMap(term -> expanded(term).stream())
                        .toList();
            case "Times" -> product(call);
            case "Power" -> power(call);
            default -> List.of(formula);
        };
    }

    private static List<Expr> product(Expr.Call product) {
        List<Expr> terms = List.of(Expr.ONE);
        for (var factor : product.arguments()) {
            var next = multiplied(terms, expanded(factor));
            if (next.isEmpty()) {
                return List.of(product);
            }
            terms = next.get();
        }
        return terms;
    }

    private static List<Expr> power(Expr.Call power) {
        if (!(power.argument(0) instanceof Expr.Call base && base.head().equals("Plus"))) {
            return List.of(power);
        }
        var exponent =
                power.argument(1) instanceof Expr.Num number && number.integer() ? number.numerator() : BigInteger.ZERO;
        if (exponent.signum() <= 0 || exponent.bitLength() > 8 || exponent.intValueExact() > LARGEST_POWER) {
            return List.of(power);
        }
        var factor = Algebra.terms(Algebra.plus(expanded(base)));
        List<Expr> terms = List.of(Expr.ONE);
        for (int i = 0; i < exponent.intValueExact(); i++) {
            var next = multiplied(terms, factor);
            if (next.isEmpty()) {
                return List.of(power);
            }
            terms = next.get();
        }
        return terms;
    }

    private static Optional<List<Expr>> multiplied(List<Expr> left, List<Expr> right) {
        if ((long) left.size() * right.size() > MOST_TERMS) {
            return Optional.empty();
        }
        if (left.size() == 1 && right.size() == 1) {
            return Optional.of(List.of(Algebra.times(left.get(0), right.get(0))));
        }
        var terms = new ArrayList<Expr>();
        for (var a : left) {
            for (var b : right) {
                terms.add(Algebra.times(a, b));
            }
        }
        var sum = Algebra.plus(terms);
        return Optional.of(Algebra.terms(sum));
    }

    /**
     * The formula as a sum over distinct monomials in the names, their coefficients free of names: d(1 − 2/π) +
     * 2d²/π.
     */
    static Expr collected(Expr expanded) {
        Map<Expr, List<Expr>> coefficients = new LinkedHashMap<>();
        for (var term : Algebra.terms(expanded)) {
            var constants = new ArrayList<Expr>();
            var others = new ArrayList<Expr>();
            Algebra.factors(term).forEach(factor -> (constant(factor) ? constants : others).add(factor));
            coefficients
                    .computeIfAbsent(Algebra.times(others), monomial -> new ArrayList<>())
                    .add(Algebra.times(constants));
        }
        var terms = new ArrayList<Expr>();
        coefficients.forEach((monomial, parts) -> terms.add(Algebra.times(monomial, Algebra.plus(parts))));
        return Algebra.plus(terms);
    }

    /** Whether no parameter occurs. */
    static boolean constant(Expr formula) {
        return Vocabulary.CONSTANTS.containsAll(formula.symbols());
    }

    /**
     * The coefficients of a polynomial in one name, that of the constant term first.
     *
     * @return nothing if the formula, multiplied out, is no polynomial in the name
     */
    static Optional<List<Expr>> coefficients(Expr formula, String name) {
        var parts = new ArrayList<List<Expr>>();
        for (var term : Algebra.terms(expand(formula))) {
            var degree = 0;
            var rest = new ArrayList<Expr>();
            for (var factor : Algebra.factors(term)) {
                if (factor.freeOf(name)) {
                    rest.add(factor);
                } else if (Algebra.base(factor).equals(Expr.symbol(name))
                        && Algebra.exponent(factor) instanceof Expr.Num number
                        && number.integer()
                        && number.signum() > 0
                        && number.numerator().bitLength() <= 8) {
                    degree = number.numerator().intValueExact();
                } else {
                    return Optional.empty();
                }
            }
            while (parts.size() <= degree) {
                parts.add(new ArrayList<>());
            }
            parts.get(degree).add(Algebra.times(rest));
        }
        return Optional.of(parts.stream().map(Algebra::plus).toList());
    }
}
