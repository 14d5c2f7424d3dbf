package keywright.arrays;

import java.util.ArrayList;
import java.util.List;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;

/** The mean of a polynomial in normal numbers, from the integral against their density. */
record Moments(Average mean, Facts facts) {
    private static final Expr INFINITY = Expr.symbol("Infinity");

    /** The value. @throws Unfit if it is not found */
    Expr value() {
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
