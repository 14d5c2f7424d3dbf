package keywright.cas;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The shortest of several ways of writing a formula: factored, multiplied out and collected in its names, over one
 * denominator, collected in one name. Of equally short ones the first named wins.
 */
record Simplifier(RealRules rules) {
    private static final int MOST_NAMES = 8;
    private static final int MOST_PASSES = 4;

    /** Until nothing changes, as the first time round mostly shows; of forms that lead to each other one is chosen. */
    Expr simplify(Expr formula) {
        var simple = formula.normal();
        var seen = new ArrayList<Expr>();
        for (int i = 0; i < MOST_PASSES; i++) {
            seen.add(simple);
            var next = new Powers(rules.facts()).joined(rules.joinedRoots(Minus.placed(best(prepared(simple)))));
            if (seen.contains(next)) {
                return seen.subList(seen.indexOf(next), seen.size()).stream()
                        .min(Comparator.comparing(Expr::wolfram))
                        .orElseThrow();
            }
            simple = next;
        }
        return simple;
    }

    /** The formula with its signs used and what stands inside roots and functions simplified. */
    Expr prepared(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        var inside = call.arguments().stream().map(this::prepared).toList();
        if (arithmetic(call)) {
            var inverse = call.head().equals("Power") && ((Expr.Num) call.argument(1)).signum() < 0;
            return Algebra.rebuild(call.head(), inverse ? List.of(best(inside.get(0)), inside.get(1)) : inside);
        }
        if (call.is("Power", 2)) {
            return rules.apply(new Expr.Call("Power", List.of(radicand(inside.get(0)), best(inside.get(1)))));
        }
        return rules.apply(
                new Expr.Call(call.head(), inside.stream().map(this::best).toList()));
    }

    /** What stands under a root: factored if that lets a factor out, else at its best. */
    private Expr radicand(Expr base) {
        if (base instanceof Expr.Call call
                && (call.head().equals("Plus") || call.head().equals("Times"))) {
            var factored = factored(base);
            return escapes(factored) ? factored : best(base);
        }
        return base;
    }

    private boolean escapes(Expr product) {
        var factors = Algebra.factors(product);
        return whole(Algebra.exponent(product))
                || (factors.size() > 1 && factors.stream().anyMatch(this::square));
    }

    private boolean square(Expr factor) {
        return whole(Algebra.exponent(factor)) && Real.is(Algebra.base(factor), rules.facts());
    }

    private static boolean whole(Expr exponent) {
        return exponent instanceof Expr.Num number
                && number.integer()
                && number.numerator().abs().compareTo(java.math.BigInteger.ONE) > 0;
    }

    private static boolean arithmetic(Expr.Call call) {
        return call.head().equals("Plus")
                || call.head().equals("Times")
                || (call.is("Power", 2) && call.argument(1) instanceof Expr.Num number && number.integer());
    }

    private Expr best(Expr formula) {
        if (!(formula instanceof Expr.Call call && arithmetic(call))) {
            return formula;
        }
        var expanded = Expansion.collected(Expansion.expand(formula));
        if (monomial(expanded)) {
            return expanded;
        }
        if (errorFunctions(expanded)) {
            return byFunctions(expanded);
        }
        Set<Expr> candidates = new LinkedHashSet<>();
        var factored = factored(formula);
        Optional.of(factored).filter(Simplifier::presentable).ifPresent(candidates::add);
        candidates.add(expanded);
        Optional.of(Expansion.collected(formula))
                .filter(Simplifier::presentable)
                .ifPresent(candidates::add);
        Optional.of(fraction(factored)).filter(Simplifier::presentable).ifPresent(candidates::add);
        candidates.addAll(partly(expanded));
        candidates.addAll(new Rewritings(this).of(formula));
        return candidates.stream().min(Comparator.comparingInt(Cost::of)).orElse(formula);
    }

    /** The numerator multiplied out, the denominator factored. */
    private static Expr fraction(Expr factored) {
        var fraction = Fraction.of(factored);
        var above = Expansion.collected(Expansion.expand(Algebra.times(fraction.numerator())));
        return Algebra.divide(above, Algebra.times(fraction.denominator()));
    }

    /** Whether error functions stand in some terms of a sum and not in others: there is no use in factoring that. */
    private static boolean errorFunctions(Expr expanded) {
        return Algebra.terms(expanded).stream()
                                .map(Simplifier::functions)
                                .distinct()
                                .count()
                        > 1
                && Algebra.terms(expanded).stream()
                        .flatMap(term -> Algebra.factors(term).stream())
                        .anyMatch(factor -> Algebra.base(factor) instanceof Expr.Call call && call.is("Erf", 1));
    }

    /** The exponentials and function values in a term. */
    private static Expr functions(Expr term) {
        return Algebra.times(
                Algebra.factors(term).stream().filter(Simplifier::function).toList());
    }

    private static boolean function(Expr factor) {
        var value = Algebra.base(factor) instanceof Expr.Call call && !arithmetic(call) && !call.is("Power", 2);
        return !Expansion.constant(factor) && (value || Algebra.base(factor).equals(Expr.symbol("E")));
    }

    /**
     * \((m^2+s^2)\operatorname{erf}(u) + m s\,e^v\): collected in the function values, each coefficient at its best.
     */
    private Expr byFunctions(Expr expanded) {
        Map<Expr, List<Expr>> groups = new LinkedHashMap<>();
        for (var term : Algebra.terms(expanded)) {
            var rest = Algebra.factors(term).stream().filter(factor -> !function(factor));
            groups.computeIfAbsent(functions(term), unused -> new ArrayList<>()).add(Algebra.times(rest.toList()));
        }
        var terms = new ArrayList<Expr>();
        groups.forEach((functions, parts) -> terms.add(Algebra.times(best(Algebra.plus(parts)), functions)));
        return Algebra.plus(terms);
    }

    private static boolean monomial(Expr formula) {
        return Algebra.factors(formula).stream()
                .noneMatch(factor -> Algebra.base(factor) instanceof Expr.Call call
                        && call.head().equals("Plus")
                        && !Expansion.constant(call));
    }

    /** Sums of constants and names are not drawn together: d (1 − 2/π), not d (π − 2)/π. */
    private static boolean presentable(Expr factored) {
        return Algebra.factors(factored).stream()
                .map(Algebra::base)
                .filter(base -> base instanceof Expr.Call call && call.head().equals("Plus"))
                .noneMatch(Simplifier::irrational);
    }

    private static boolean irrational(Expr formula) {
        if (formula instanceof Expr.Call call) {
            if (call.is("Power", 2) && call.argument(0).equals(Expr.symbol("E")) && !Expansion.constant(call)) {
                return false;
            }
            return (Expansion.constant(formula) && !arithmetic(call))
                    || call.arguments().stream().anyMatch(Simplifier::irrational);
        }
        return formula instanceof Expr.Sym && Expansion.constant(formula);
    }

    Expr factored(Expr formula) {
        return over(Symja.Command.FACTOR, formula);
    }

    /** What Symja makes of the formula as a rational function of its parts; the formula itself if it makes nothing. */
    static Expr over(Symja.Command command, Expr formula) {
        var kernels = new Kernels();
        try {
            return Symja.ask(command, kernels.abstracted(formula))
                    .map(kernels::restored)
                    .orElse(formula);
        } catch (ArithmeticException zeroDenominator) {
            return formula;
        }
    }

    /** Collected in one name at a time, each coefficient factored. */
    private List<Expr> partly(Expr expanded) {
        var names = expanded.symbols();
        if (names.size() > MOST_NAMES || Algebra.terms(expanded).size() < 3) {
            return List.of();
        }
        var candidates = new ArrayList<Expr>();
        for (var name : names) {
            if (!Vocabulary.CONSTANTS.contains(name)) {
                Expansion.coefficients(expanded, name)
                        .map(all -> inPowers(all, name))
                        .ifPresent(candidates::add);
            }
        }
        return candidates;
    }

    private Expr inPowers(List<Expr> coefficients, String name) {
        var terms = new ArrayList<Expr>();
        for (int i = 0; i < coefficients.size(); i++) {
            var factored = Algebra.terms(coefficients.get(i)).size() == 1
                    ? coefficients.get(i)
                    : factored(coefficients.get(i));
            var coefficient = presentable(factored) ? factored : Expansion.collected(coefficients.get(i));
            terms.add(Algebra.times(coefficient, Algebra.power(Expr.symbol(name), Expr.of(i))));
        }
        return Algebra.plus(terms);
    }
}
