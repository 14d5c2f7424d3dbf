package keywright.cas;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Gamma functions whose arguments differ by whole numbers in terms of one of them: \(\Gamma(k+2)/\Gamma(k) =
 * k(k+1)\); values at
 * whole and half numbers. DLMF 5.4, 5.5.1; for their logarithmic derivatives \(\psi^{(n)}\) DLMF 5.15.
 */
final class Gammas {
    private static final int FARTHEST = 60;
    private static final Map<Integer, Expr> ZETA = Map.of(2, Expr.of(1, 6), 4, Expr.of(1, 90), 6, Expr.of(1, 945));

    /** An argument x + c, apart from a whole number: x and the fraction of c; the order is that of ψ, −1 for Γ. */
    private record Kind(int order, Expr rest, Expr fraction) {}

    private final Map<Kind, BigInteger> least = new HashMap<>();

    private Gammas() {}

    /** The formula with as few gamma functions as these identities allow. */
    static Expr reduced(Expr formula) {
        var plain = formula.map(part -> part instanceof Expr.Call call ? elementary(call) : part);
        var gammas = new Gammas();
        gammas.collect(plain);
        return gammas.least.isEmpty()
                ? plain
                : plain.map(part ->
                        part instanceof Expr.Call call && order(call).isPresent() ? gammas.shifted(call) : part);
    }

    /** The order of ψ, −1 for Γ; nothing for other functions. */
    private static Optional<Integer> order(Expr.Call call) {
        if (call.is("Gamma", 1)) {
            return Optional.of(-1);
        }
        return call.is("PolyGamma", 2)
                        && call.argument(0) instanceof Expr.Num order
                        && order.integer()
                        && order.signum() >= 0
                        && order.numerator().bitLength() < 5
                ? Optional.of(order.numerator().intValueExact())
                : Optional.empty();
    }

    private static Expr elementary(Expr.Call call) {
        if (call.is("Beta", 2)) {
            var sum = gamma(Algebra.plus(call.arguments()));
            return Algebra.divide(Algebra.times(gamma(call.argument(0)), gamma(call.argument(1))), sum);
        }
        if (call.is("PolyGamma", 1)) {
            return polygamma(0, call.argument(0), call);
        }
        if (call.is("PolyGamma", 2) && order(call).isPresent()) {
            return polygamma(order(call).orElseThrow(), call.argument(1), call);
        }
        return call.is("Zeta", 1) ? zeta(call.argument(0)) : call;
    }

    private static Expr gamma(Expr argument) {
        return Expr.call("Gamma", Expansion.expand(argument));
    }

    private static Expr zeta(Expr argument) {
        var even = argument instanceof Expr.Num number
                        && number.integer()
                        && number.numerator().bitLength() < 4
                ? ZETA.get(number.numerator().intValueExact())
                : null;
        return even == null ? Expr.call("Zeta", argument) : Algebra.times(even, Algebra.power(Expr.PI, argument));
    }

    /**
     * At 1 and 1/2, and from there at other whole and half numbers by \(\psi^{(n)}(x+1) = \psi^{(n)}(x) + (-1)^n
     * n!\,x^{-n-1}\).
     */
    private static Expr polygamma(int order, Expr argument, Expr otherwise) {
        if (!(argument instanceof Expr.Num x)
                || x.signum() <= 0
                || x.numerator().bitLength() > 6) {
            return otherwise;
        }
        var sign = order % 2 == 0 ? 1 : -1;
        var factor = Algebra.times(Expr.of(sign), factorial(BigInteger.valueOf(order)));
        if (x.value() > 1) {
            var before = (Expr.Num) Algebra.minus(x, Expr.ONE);
            return Algebra.plus(
                    polygamma(order, before, Expr.call("PolyGamma", Expr.of(order), before)),
                    Algebra.times(factor, Algebra.power(before, Expr.of(-order - 1L))));
        }
        if (!x.equals(Expr.ONE) && !x.equals(Expr.HALF)) {
            return otherwise;
        }
        var euler = Algebra.times(Expr.MINUS_ONE, Expr.symbol("EulerGamma"));
        if (order == 0) {
            return x.equals(Expr.ONE) ? euler : Algebra.minus(euler, Algebra.times(Expr.of(2), log(2)));
        }
        var power = x.equals(Expr.ONE) ? 1 : (1L << (order + 1)) - 1;
        return Algebra.times(Expr.of(-power), factor, zeta(Expr.of(order + 1L)));
    }

    private static Expr log(int number) {
        return Expr.call("Log", Expr.of(number));
    }

    private static Expr factorial(BigInteger n) {
        var product = BigInteger.ONE;
        for (var i = BigInteger.TWO; i.compareTo(n) <= 0; i = i.add(BigInteger.ONE)) {
            product = product.multiply(i);
        }
        return new Expr.Num(product, BigInteger.ONE);
    }

    private void collect(Expr formula) {
        if (formula instanceof Expr.Call call) {
            call.arguments().forEach(this::collect);
            order(call).ifPresent(order -> {
                var argument = argument(call);
                least.merge(kind(order, argument), floor(constant(argument)), BigInteger::min);
            });
        }
    }

    private static Expr argument(Expr.Call call) {
        return Expansion.expand(call.argument(call.arguments().size() - 1));
    }

    private static Expr.Num constant(Expr argument) {
        return (Expr.Num) Algebra.plus(Algebra.terms(argument).stream()
                .filter(Expr.Num.class::isInstance)
                .toList());
    }

    private static Kind kind(int order, Expr argument) {
        var constant = constant(argument);
        var whole = new Expr.Num(floor(constant), BigInteger.ONE);
        return new Kind(order, Algebra.minus(argument, constant), Algebra.minus(constant, whole));
    }

    private static BigInteger floor(Expr.Num number) {
        var parts = number.numerator().divideAndRemainder(number.denominator());
        return parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0];
    }

    private Expr shifted(Expr.Call call) {
        var argument = argument(call);
        var kind = kind(order(call).orElseThrow(), argument);
        var numeric = kind.rest().equals(Expr.ZERO);
        var from = numeric ? start(kind) : least.getOrDefault(kind, BigInteger.ZERO);
        var steps = floor(constant(argument)).subtract(from);
        if (steps.signum() < 0 || steps.compareTo(BigInteger.valueOf(FARTHEST)) > 0) {
            return kind.order() < 0 ? Expr.call("Gamma", argument) : call;
        }
        var lowest = Algebra.plus(kind.rest(), kind.fraction(), new Expr.Num(from, BigInteger.ONE));
        return kind.order() < 0
                ? product(lowest, steps.intValueExact())
                : numeric ? call : sum(kind.order(), lowest, steps.intValueExact());
    }

    private static Expr product(Expr lowest, int steps) {
        var product = lowestValue(lowest);
        for (int i = 0; i < steps; i++) {
            product = Algebra.times(product, whole(Algebra.plus(lowest, Expr.of(i))));
        }
        return product;
    }

    /** \(\psi^{(n)}(x+m) = \psi^{(n)}(x) + (-1)^n n! \sum_{i<m} (x+i)^{-n-1}\). */
    private static Expr sum(int order, Expr lowest, int steps) {
        var factor = Algebra.times(Expr.of(order % 2 == 0 ? 1 : -1), factorial(BigInteger.valueOf(order)));
        Expr total = Expr.call("PolyGamma", Expr.of(order), lowest);
        for (int i = 0; i < steps; i++) {
            var power = Algebra.power(whole(Algebra.plus(lowest, Expr.of(i))), Expr.of(-order - 1L));
            total = Algebra.plus(total, Algebra.times(factor, power));
        }
        return total;
    }

    /** ½(ν − 2) for ν/2 − 1. */
    private static Expr whole(Expr sum) {
        var denominator = new Expr.Num(
                Algebra.terms(sum).stream()
                        .map(term -> Algebra.coefficient(term).denominator())
                        .reduce(BigInteger.ONE, (a, b) -> a.multiply(b).divide(a.gcd(b))),
                BigInteger.ONE);
        var terms = Algebra.terms(sum).stream()
                .map(term -> Algebra.times(denominator, term))
                .toList();
        return Algebra.divide(Algebra.plus(terms), denominator);
    }

    /** Numbers are counted from between 0 and 1, whole ones from 1. */
    private static BigInteger start(Kind kind) {
        return kind.fraction().equals(Expr.ZERO) ? BigInteger.ONE : BigInteger.ZERO;
    }

    private static Expr lowestValue(Expr lowest) {
        if (lowest.equals(Expr.ONE)) {
            return Expr.ONE;
        }
        return lowest.equals(Expr.HALF) ? Algebra.sqrt(Expr.PI) : Expr.call("Gamma", lowest);
    }
}
