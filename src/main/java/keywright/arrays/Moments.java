package keywright.arrays;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;

/** The mean of a polynomial in normal numbers, from the integral against their density. */
record Moments(Average mean, Facts facts) {
    private static final String NAME = "\u2022factor";
    private static final Expr INFINITY = Expr.symbol("Infinity");

    /** The value. @throws Unfit if it is not found */
    Expr value() {
        return Opaque.in(mean.density()) ? ofUnknownLaw() : polynomial();
    }

    /** The integral of a density is one, and so its derivatives integrate to zero. */
    private Expr ofUnknownLaw() {
        var whole = Cas.expand(Algebra.times(mean.body(), mean.density()).normal());
        var none = new LinkedHashMap<Expr, Expr>();
        var terms = new ArrayList<Expr>();
        for (var value : Opaque.values(whole)) {
            var factor = Opaque.swapped(whole, Map.of(value, Expr.symbol(NAME)));
            var slope = Opaque.derivative(factor, NAME);
            if (Opaque.in(slope) || mean.over().stream().anyMatch(name -> !slope.freeOf(((Expr.Sym) name).name()))) {
                throw new Unfit("a mean that is not worked out");
            }
            none.put(value, Expr.ZERO);
            terms.add(Opaque.by(value).isEmpty() ? slope : Expr.ZERO);
        }
        if (!Opaque.swapped(whole, none).normal().equals(Expr.ZERO)) {
            throw new Unfit("a mean that is not worked out");
        }
        return Algebra.plus(terms);
    }

    private Expr polynomial() {
        var value = Cas.expand(mean.body());
        for (var name : mean.over()) {
            value = over(value, ((Expr.Sym) name).name());
        }
        return value;
    }

    private Expr over(Expr body, String name) {
        var powers = Cas.coefficients(body, name).orElseThrow(() -> new Unfit("a mean that is not worked out"));
        var terms = new ArrayList<Expr>();
        for (int power = 0; power < powers.size(); power++) {
            if (!powers.get(power).equals(Expr.ZERO)) {
                terms.add(Algebra.times(powers.get(power), moment(name, power)));
            }
        }
        return Algebra.plus(terms);
    }

    private Expr moment(String name, int power) {
        if (power == 0) {
            return Expr.ONE;
        }
        var factor = Algebra.times(Algebra.power(Expr.symbol(name), Expr.of(power)), density(name));
        return Cas.integrate(factor, name, Algebra.times(Expr.MINUS_ONE, INFINITY), INFINITY, facts())
                .orElseThrow(() -> new Unfit("a mean that is not worked out"));
    }

    /** The factors of the density that speak of a name. */
    private Expr density(String name) {
        var factors = mean.density() instanceof Expr.Call call && call.head().equals("Times")
                ? call.arguments()
                : List.of(mean.density());
        return Algebra.times(
                factors.stream().filter(factor -> !factor.freeOf(name)).toList());
    }
}
