package keywright.cas;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * A formula as a rational function with rational coefficients: every name, constant, root and call in it gets a
 * letter of
 * its own. \(\sqrt b\) and \(b\) share one letter, so that \(b = (\sqrt b)^2\) is seen.
 */
final class Kernels {
    private static final int LARGEST_EXPONENT = 256;
    private final Map<Expr, BigInteger> roots = new HashMap<>();
    private final Map<Expr, String> letters = new LinkedHashMap<>();

    /** The formula in letters. */
    Expr abstracted(Expr formula) {
        findRoots(formula);
        return replaced(formula);
    }

    private void findRoots(Expr formula) {
        if (formula instanceof Expr.Call call && arithmetic(call)) {
            if (call.head().equals("Power")) {
                roots.merge(unit(call), Algebra.coefficient(call.argument(1)).denominator(), Kernels::lcm);
                findRoots(call.argument(0));
            } else {
                call.arguments().forEach(this::findRoots);
            }
        }
    }

    private static boolean arithmetic(Expr.Call call) {
        return call.head().equals("Plus") || call.head().equals("Times") || call.is("Power", 2);
    }

    private static BigInteger lcm(BigInteger a, BigInteger b) {
        return a.multiply(b).divide(a.gcd(b));
    }

    /** The power without the rational factor of its exponent. */
    private static Expr unit(Expr.Call power) {
        return Algebra.power(power.argument(0), Algebra.rest(power.argument(1)));
    }

    private Expr replaced(Expr formula) {
        if (formula instanceof Expr.Num) {
            return formula;
        }
        if (formula instanceof Expr.Call call && arithmetic(call)) {
            return call.head().equals("Power")
                    ? power(call)
                    : Algebra.rebuild(
                            call.head(),
                            call.arguments().stream().map(this::replaced).toList());
        }
        return rooted(formula, Expr.ONE);
    }

    private Expr power(Expr.Call power) {
        var times = Algebra.coefficient(power.argument(1));
        var small =
                times.numerator().bitLength() < 30 && Math.abs(times.numerator().intValueExact()) <= LARGEST_EXPONENT;
        if (!small) {
            return letter(power);
        }
        var base = power.argument(0);
        var plain = Algebra.rest(power.argument(1)).equals(Expr.ONE)
                && roots.getOrDefault(base, BigInteger.ONE).equals(BigInteger.ONE);
        return plain
                        && base instanceof Expr.Call call
                        && arithmetic(call)
                        && !call.head().equals("Power")
                ? Algebra.power(replaced(base), times)
                : rooted(unit(power), times);
    }

    /** A power of something that gets a letter: b^(p/q) is the letter for b^(1/r) to the power p r/q. */
    private Expr rooted(Expr unit, Expr.Num times) {
        var root = roots.getOrDefault(unit, BigInteger.ONE);
        if (unit instanceof Expr.Num) {
            return Algebra.power(
                    letter(Algebra.power(unit, new Expr.Num(BigInteger.ONE, root))),
                    Algebra.times(times, new Expr.Num(root, BigInteger.ONE)));
        }
        var base = Algebra.base(unit);
        var exponent = Algebra.times(Algebra.exponent(unit), new Expr.Num(BigInteger.ONE, root));
        return Algebra.power(
                letter(Algebra.power(base, exponent)), Algebra.times(times, new Expr.Num(root, BigInteger.ONE)));
    }

    private Expr letter(Expr kernel) {
        return Expr.symbol(letters.computeIfAbsent(kernel, fresh -> "k" + (10_000 + letters.size())));
    }

    /** A formula in letters, with what they stand for put back. @throws ArithmeticException if that divides by zero */
    Expr restored(Expr formula) {
        var meanings = new HashMap<String, Expr>();
        letters.forEach((kernel, letter) -> meanings.put(letter, kernel));
        return formula.map(part -> part instanceof Expr.Sym sym ? meanings.getOrDefault(sym.name(), part) : part);
    }
}
