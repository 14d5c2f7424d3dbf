package keywright.cas;

import java.util.ArrayList;
import java.util.List;

/** Other ways to write a formula, of use where they are shorter. */
record Rewritings(Simplifier simplifier) {

    List<Expr> of(Expr formula) {
        var found = new ArrayList<Expr>();
        var multiplied = exponents(Expansion.expand(exponents(formula)));
        if (products(formula)) {
            found.add(simplifier.factored(multiplied));
            found.add(drawn(multiplied));
        }
        var plain = formula.map(Rewritings::bySize).normal();
        if (!plain.equals(formula)) {
            found.add(simplifier.prepared(Expansion.collected(Expansion.expand(plain))));
        }
        return found;
    }

    /** A sum with the factors that all its terms have drawn out. */
    private static Expr drawn(Expr sum) {
        var terms = Algebra.terms(sum);
        var common = Algebra.times(Algebra.factors(terms.get(0)).stream()
                .filter(factor ->
                        terms.stream().allMatch(term -> Algebra.factors(term).contains(factor)))
                .toList());
        return Algebra.times(
                common,
                Algebra.plus(
                        terms.stream().map(term -> Algebra.divide(term, common)).toList()));
    }

    /** Whether an exponential stands before a sum with another one: multiplied out, both may be shorter. */
    private static boolean products(Expr formula) {
        var factors = Algebra.factors(formula);
        return factors.stream().anyMatch(Rewritings::exponential)
                && factors.stream()
                        .filter(factor -> Algebra.base(factor) instanceof Expr.Call sum
                                && sum.head().equals("Plus"))
                        .flatMap(sum -> Algebra.terms(sum).stream())
                        .flatMap(term -> Algebra.factors(term).stream())
                        .anyMatch(Rewritings::exponential);
    }

    private static boolean exponential(Expr factor) {
        return factor instanceof Expr.Call power
                && power.is("Power", 2)
                && power.argument(0).equals(Expr.symbol("E"));
    }

    private static Expr exponents(Expr formula) {
        return formula.map(part -> exponential(part)
                        ? Algebra.power(Expr.symbol("E"), Expansion.expand(Algebra.exponent(part)))
                        : part)
                .normal();
    }

    /** \(\max(a, b) = (a + b + |a - b|)/2\) and \(\min(a, b) = (a + b - |a - b|)/2\). */
    private static Expr bySize(Expr part) {
        if (!(part instanceof Expr.Call call) || !(call.is("Max", 2) || call.is("Min", 2))) {
            return part;
        }
        var sum = Algebra.plus(call.argument(0), call.argument(1));
        var gap = Expr.call("Abs", Expansion.expand(Algebra.minus(call.argument(0), call.argument(1))));
        return Algebra.times(Expr.HALF, call.head().equals("Max") ? Algebra.plus(sum, gap) : Algebra.minus(sum, gap));
    }
}
