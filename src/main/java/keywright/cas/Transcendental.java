package keywright.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The roots of sums that are no polynomials: two powers \(ax^p + bx^q\), logarithms gathered in one, \(\sum_i c\log u_i
 * = r\), and equations in one function of the name, such as \(e^{kx}\).
 */
record Transcendental(String name, Facts facts) {
    private static final String INNER = "\u2022f";
    private static final Expr E = Expr.symbol("E");

    /** The roots that one of the ways finds. */
    List<Expr> roots(Expr difference) {
        return Stream.of(powers(difference), logarithms(difference), function(difference))
                .filter(roots -> !roots.isEmpty())
                .findFirst()
                .orElse(List.of());
    }

    /** \(x^{p-q} = -b/a\). */
    private List<Expr> powers(Expr difference) {
        var terms = Algebra.terms(difference);
        if (terms.size() != 2 || !facts.of(name).positive()) {
            return List.of();
        }
        var first = exponent(terms.get(0));
        var second = exponent(terms.get(1));
        if (first.isEmpty() || second.isEmpty()) {
            return List.of();
        }
        var one = Algebra.divide(terms.get(0), Algebra.power(Expr.symbol(name), first.get()));
        var other = Algebra.divide(terms.get(1), Algebra.power(Expr.symbol(name), second.get()));
        var exponent = Cas.simplify(Algebra.minus(first.get(), second.get()), facts);
        var falling = Sign.of(exponent, facts).negative();
        var ratio = Algebra.times(Expr.MINUS_ONE, falling ? Algebra.divide(one, other) : Algebra.divide(other, one));
        var degree = falling ? Cas.simplify(Algebra.times(Expr.MINUS_ONE, exponent), facts) : exponent;
        return Sign.of(ratio, facts).positive() && Sign.of(degree, facts).positive()
                ? List.of(Algebra.power(Cas.simplify(ratio, facts), Algebra.power(degree, Expr.MINUS_ONE)))
                : List.of();
    }

    /** p in \(c\,x^p\). */
    private Optional<Expr> exponent(Expr term) {
        var exponents = new ArrayList<Expr>();
        for (var factor : Algebra.factors(term)) {
            if (!factor.freeOf(name)) {
                if (!Algebra.base(factor).equals(Expr.symbol(name))
                        || !Algebra.exponent(factor).freeOf(name)) {
                    return Optional.empty();
                }
                exponents.add(Algebra.exponent(factor));
            }
        }
        return Optional.of(Algebra.plus(exponents));
    }

    /** \(\prod_i u_i^{\pm 1} = e^{-r/c}\). */
    private List<Expr> logarithms(Expr difference) {
        var inside = new ArrayList<Expr>();
        var outside = new ArrayList<Expr>();
        Optional<Expr> weight = Optional.empty();
        for (var term : Algebra.terms(Expansion.expand(difference))) {
            var log = logarithm(term);
            if (log.isEmpty()) {
                outside.add(term);
                continue;
            }
            var factor = Algebra.divide(term, log.get());
            weight = Optional.of(weight.orElse(factor));
            var times = Algebra.divide(factor, weight.get());
            if (!(times instanceof Expr.Num)) {
                return List.of();
            }
            inside.add(Algebra.power(log.get().argument(0), times));
        }
        var rest = Algebra.plus(outside);
        if (inside.size() < 2 || !rest.freeOf(name) || !weight.orElseThrow().freeOf(name)) {
            return List.of();
        }
        return positive(inside, Algebra.divide(rest, weight.get()));
    }

    /** The factor of a term that is a logarithm of the name. */
    private Optional<Expr.Call> logarithm(Expr term) {
        return Algebra.factors(term).stream()
                .filter(factor -> factor instanceof Expr.Call call && call.is("Log", 1) && !call.freeOf(name))
                .map(Expr.Call.class::cast)
                .findFirst();
    }

    /** Where a product of positive factors is \(e^{-r}\). */
    private List<Expr> positive(List<Expr> inside, Expr r) {
        var value = Algebra.power(E, Algebra.times(Expr.MINUS_ONE, r));
        var product = Cas.together(Algebra.times(inside));
        var fraction = Fraction.of(product);
        var gap = Algebra.minus(
                Algebra.times(fraction.numerator()), Algebra.times(value, Algebra.times(fraction.denominator())));
        return new Roots(name, facts)
                .plain(gap, Expr.ZERO).stream()
                        .filter(root -> inside.stream()
                                .allMatch(part -> Sign.of(Cas.together(part.with(name, root)), facts)
                                        .positive()))
                        .toList();
    }

    /** The name stands within one function only, such as an exponential: solved for that, then for the name. */
    private List<Expr> function(Expr difference) {
        return kernel(difference)
                .map(kernel -> {
                    var inner = Cas.together(replaced(difference, kernel));
                    if (!inner.freeOf(name) || alone(difference, inner)) {
                        return List.<Expr>of();
                    }
                    var known = facts.and(INNER, exponential(kernel) || root(kernel) ? Domain.POSITIVE : Domain.REAL);
                    var above = Algebra.times(Fraction.of(Cas.factor(inner)).numerator());
                    return new Roots(INNER, known)
                            .of(above, Expr.ZERO).stream()
                                    .flatMap(value -> new Roots(name, facts).plain(kernel, value).stream())
                                    .toList();
                })
                .orElse(List.of());
    }

    /** Whether the function stands alone in its equation already, so that solving for it leads back here. */
    private boolean alone(Expr difference, Expr inner) {
        return Algebra.terms(difference).stream()
                                .filter(term -> !term.freeOf(name))
                                .count()
                        == 1
                && Expansion.coefficients(inner, INNER)
                        .filter(all -> all.size() == 2)
                        .isPresent();
    }

    /** The first exponential or logarithm of the name, written with the least multiple of the name. */
    private Optional<Expr> kernel(Expr formula) {
        if (!(formula instanceof Expr.Call call) || call.freeOf(name)) {
            return Optional.empty();
        }
        if (exponential(call) || call.is("Log", 1) || root(call)) {
            return Optional.of(call);
        }
        return call.arguments().stream().flatMap(part -> kernel(part).stream()).findFirst();
    }

    /** Whether this is a root of the name. */
    private boolean root(Expr formula) {
        return formula instanceof Expr.Call power
                && power.is("Power", 2)
                && power.argument(0).equals(Expr.symbol(name))
                && power.argument(1) instanceof Expr.Num exponent
                && !exponent.integer();
    }

    private static boolean exponential(Expr formula) {
        return formula instanceof Expr.Call power
                && power.is("Power", 2)
                && power.argument(0).equals(E);
    }

    /** The formula with the function, and whole powers of an exponential or a root, in terms of a name of its own. */
    private Expr replaced(Expr formula, Expr kernel) {
        if (formula.equals(kernel)) {
            return Expr.symbol(INNER);
        }
        if (exponential(formula) && exponential(kernel)
                || root(kernel) && Algebra.base(formula).equals(Expr.symbol(name))) {
            var times = Algebra.divide(Algebra.exponent(formula), Algebra.exponent(kernel));
            return times instanceof Expr.Num number && number.integer()
                    ? Algebra.power(Expr.symbol(INNER), number)
                    : formula;
        }
        return formula instanceof Expr.Call call
                ? Algebra.rebuild(
                        call.head(),
                        call.arguments().stream()
                                .map(part -> replaced(part, kernel))
                                .toList())
                : formula;
    }

    /** The number whose hyperbolic tangent is the value. */
    static Expr areaTangent(Expr value) {
        var ratio = Algebra.divide(Algebra.plus(Expr.ONE, value), Algebra.minus(Expr.ONE, value));
        return Algebra.times(Expr.HALF, Expr.call("Log", ratio));
    }
}
