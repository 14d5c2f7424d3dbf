package keywright.book.expectation;

import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;

/** Powers and logarithms of one sum \(1 + bt^2\) among the factors of a product. */
record Bells(String variable, Facts facts) {

    /** All of them together: \(f\,(1 + bt^2)^{-p}\log^k(1 + bt^2)\) with the factor f and the width b. */
    record Bell(Expr factor, Expr width, Expr power, int logs) {}

    /** \(c\,(1 + bt^2)\). */
    private record Sum(Expr height, Expr width) {}

    /** Whether a factor is one of them. */
    boolean has(Expr factor) {
        var base = Algebra.base(factor);
        var exponent = Algebra.exponent(factor);
        return log(base)
                ? exponent instanceof Expr.Num often && often.integer() && often.signum() > 0
                : exponent.freeOf(variable) && sum(base).isPresent();
    }

    private static boolean log(Expr base) {
        return base instanceof Expr.Call call && call.is("Log", 1);
    }

    /** Those of a product; nothing if there is none, or if they are of several widths. */
    Optional<Bell> of(Expr product) {
        Optional<Bell> all = Optional.empty();
        for (var factor : Algebra.factors(product).stream().filter(this::has).toList()) {
            var one = one(factor);
            if (one.isEmpty() || all.isPresent() && !same(all.get(), one.get())) {
                return Optional.empty();
            }
            all = all.isEmpty() ? one : Optional.of(joined(all.get(), one.get()));
        }
        return all;
    }

    private Optional<Bell> one(Expr factor) {
        var base = Algebra.base(factor);
        var exponent = Algebra.exponent(factor);
        if (log(base)) {
            return sum(((Expr.Call) base).argument(0))
                    .filter(sum -> sum.height().equals(Expr.ONE))
                    .map(sum -> new Bell(
                            Expr.ONE,
                            sum.width(),
                            Expr.ZERO,
                            ((Expr.Num) exponent).numerator().intValueExact()));
        }
        return sum(base)
                .map(sum -> new Bell(
                        Algebra.power(sum.height(), exponent),
                        sum.width(),
                        Algebra.times(Expr.MINUS_ONE, exponent),
                        0));
    }

    private boolean same(Bell one, Bell other) {
        return Cas.simplify(Algebra.minus(one.width(), other.width()), facts).equals(Expr.ZERO);
    }

    private static Bell joined(Bell one, Bell other) {
        return new Bell(
                Algebra.times(one.factor(), other.factor()),
                one.width(),
                Algebra.plus(one.power(), other.power()),
                one.logs() + other.logs());
    }

    private Optional<Sum> sum(Expr base) {
        if (!(base instanceof Expr.Call call) || !call.head().equals("Plus") || call.freeOf(variable)) {
            return Optional.empty();
        }
        return Cas.coefficients(call, variable)
                .filter(all -> all.size() == 3 && all.get(1).equals(Expr.ZERO))
                .filter(all -> Cas.positive(all.get(0), facts))
                .map(all -> new Sum(all.get(0), Algebra.divide(all.get(2), all.get(0))));
    }
}
