package keywright.answer;

import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Vocabulary;

/**
 * Sums whose value is known: of polynomials (DLMF 24.4.7), geometric ones (DLMF 1.2.8 and 4.6.4), binomial ones (DLMF
 * 1.2.2), the exponential series (DLMF 4.2.19), zeta values (DLMF 25.2.1).
 */
record Series(Facts facts) {
    private static final Expr INFINITY = Expr.symbol("Infinity");
    private static final Expr.Sym E = Expr.symbol("E");

    /** Whether there is a sum or a product over an index. */
    static boolean in(Expr formula) {
        return formula instanceof Expr.Call call
                && (over(call) || call.arguments().stream().anyMatch(Series::in));
    }

    private static boolean over(Expr.Call call) {
        return (call.is("Sum", 2) || call.is("Product", 2))
                && call.argument(1) instanceof Expr.Call range
                && range.is("List", 3)
                && range.argument(0) instanceof Expr.Sym;
    }

    /** The names that a formula speaks of, indices of sums and constants left out. */
    static Set<String> names(Expr formula) {
        var names = new TreeSet<String>();
        if (formula instanceof Expr.Sym sym
                && !Vocabulary.CONSTANTS.contains(sym.name())
                && !sym.name().equals("I")) {
            names.add(sym.name());
        } else if (formula instanceof Expr.Call call && over(call)) {
            var range = (Expr.Call) call.argument(1);
            names.addAll(names(call.argument(0)));
            names.remove(((Expr.Sym) range.argument(0)).name());
            names.addAll(names(range.argument(1)));
            names.addAll(names(range.argument(2)));
        } else if (formula instanceof Expr.Call call) {
            call.arguments().forEach(part -> names.addAll(names(part)));
        }
        return names;
    }

    /** The names in the ends of sums, which are whole numbers. */
    static Set<String> ends(Expr formula) {
        var names = new TreeSet<String>();
        if (formula instanceof Expr.Call call) {
            if (over(call)) {
                names.addAll(names(((Expr.Call) call.argument(1)).argument(1)));
                names.addAll(names(((Expr.Call) call.argument(1)).argument(2)));
            }
            call.arguments().forEach(part -> names.addAll(ends(part)));
        }
        return names;
    }

    /** The formula with every sum that is known by its value, innermost first. */
    Expr closed(Expr formula) {
        return formula.map(part -> part instanceof Expr.Call call && call.is("Sum", 2) && over(call)
                ? value(call).orElse(part)
                : part);
    }

    private Optional<Expr> value(Expr.Call sum) {
        var range = (Expr.Call) sum.argument(1);
        var index = ((Expr.Sym) range.argument(0)).name();
        var from = range.argument(1);
        var to = range.argument(2);
        if (to.equals(INFINITY)) {
            return endless(sum.argument(0).with(index, Algebra.plus(Expr.symbol(index), from)), index)
                    .or(() -> zeta(sum.argument(0), index, from));
        }
        return Cas.sum(sum.argument(0), index, from, to)
                .or(() -> geometric(sum.argument(0), index, from, Algebra.minus(to, from)))
                .or(() -> from.equals(Expr.ZERO) ? binomial(sum.argument(0), index, to) : Optional.empty());
    }

    /** \(\sum_{k=0}^n \binom nk r^k = (1+r)^n\) times the first term; DLMF 1.2.2. */
    private Optional<Expr> binomial(Expr term, String index, Expr to) {
        var left = Algebra.divide(Algebra.plus(Expr.symbol(index), Expr.ONE), Algebra.minus(to, Expr.symbol(index)));
        return ratio(term, index, left)
                .map(ratio ->
                        Algebra.times(term.with(index, Expr.ZERO), Algebra.power(Algebra.plus(Expr.ONE, ratio), to)));
    }

    private Optional<Expr> geometric(Expr term, String index, Expr from, Expr steps) {
        return ratio(term, index, Expr.ONE)
                .filter(ratio -> !Cas.identical(ratio, Expr.ONE, facts))
                .map(ratio -> Algebra.times(
                        term.with(index, from),
                        Algebra.minus(Expr.ONE, Algebra.power(ratio, Algebra.plus(steps, Expr.ONE))),
                        Algebra.power(Algebra.minus(Expr.ONE, ratio), Expr.MINUS_ONE)));
    }

    /** What each term is multiplied by to give the next, times a factor; nothing if that varies with the index. */
    private Optional<Expr> ratio(Expr term, String index, Expr factor) {
        try {
            var here = Expr.symbol(index);
            var first = term.with(index, Expr.ZERO);
            var second = Algebra.times(term.with(index, Expr.ONE), factor.with(index, Expr.ZERO));
            var ratio = Algebra.divide(second, first);
            var next = Algebra.times(term.with(index, Algebra.plus(here, Expr.ONE)), factor);
            return Cas.identical(next, Algebra.times(ratio, term), facts.and(index, new Domain(true, 0, 1e9)))
                    ? Optional.of(ratio)
                    : Optional.empty();
        } catch (ArithmeticException zero) {
            return Optional.empty();
        }
    }

    /** From zero without end. */
    private Optional<Expr> endless(Expr term, String index) {
        var first = term.with(index, Expr.ZERO);
        var geometric = ratio(term, index, Expr.ONE)
                .filter(ratio -> Cas.positive(Algebra.minus(Expr.ONE, ratio), facts)
                        && Cas.positive(Algebra.plus(Expr.ONE, ratio), facts))
                .map(ratio -> Algebra.divide(first, Algebra.minus(Expr.ONE, ratio)));
        return geometric.or(() -> ratio(term, index, Algebra.plus(Expr.symbol(index), Expr.ONE))
                .map(ratio -> Algebra.times(first, Algebra.power(E, ratio))));
    }

    private Optional<Expr> zeta(Expr term, String index, Expr from) {
        if (!from.equals(Expr.ONE)) {
            return Optional.empty();
        }
        var name = Expr.symbol(index);
        var first = term.with(index, Expr.ONE);
        for (int power = 2; power <= 8; power++) {
            if (Cas.identical(Algebra.times(term, Algebra.power(name, Expr.of(power))), first, facts)) {
                return Optional.of(Algebra.times(first, Expr.call("Zeta", Expr.of(power))));
            }
        }
        return Optional.empty();
    }
}
