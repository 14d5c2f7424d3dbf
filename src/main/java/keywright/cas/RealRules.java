package keywright.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Identities that need to know the sign of something: \(\sqrt{d^2} = d\), \(|s| = s\), \(\log x^n = n \log x\). */
record RealRules(Facts facts) {

    /** The call by the first identity that applies, or the call as it stands. */
    Expr apply(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        return switch (call.head()) {
            case "Power" -> call.arguments().size() == 2 ? power(call.argument(0), call.argument(1)) : call;
            case "Abs" -> call.arguments().size() == 1 ? sized(call, Phases.without(call.argument(0), facts)) : call;
            case "Ramp", "Sign" -> call.arguments().size() == 1 ? sized(call, call.argument(0)) : call;
            case "Log" -> call.arguments().size() == 1 ? log(call.argument(0)) : call;
            case "UnitStep" -> call.arguments().size() == 1 ? step(call) : call;
            case "Max", "Min" -> extreme(call);
            case "Erf", "InverseErf", "ArcTan", "ArcSin", "Tanh" -> odd(call);
            default -> call;
        };
    }

    private Expr sized(Expr.Call call, Expr argument) {
        var sign = Sign.of(argument, facts);
        return switch (call.head()) {
            case "Abs" -> sign.nonnegative() ? argument : sign.negative() ? negated(argument) : outside(call, argument);
            case "Ramp" -> sign.nonnegative() ? argument : sign.negative() ? Expr.ZERO : outside(call, argument);
            default -> sign.positive() ? Expr.ONE : sign.negative() ? Expr.MINUS_ONE : outside(call, argument);
        };
    }

    private Expr step(Expr.Call call) {
        var sign = Sign.of(call.argument(0), facts);
        return sign.nonnegative() ? Expr.ONE : sign.negative() ? Expr.ZERO : call;
    }

    private static Expr negated(Expr formula) {
        return Algebra.times(Expr.MINUS_ONE, formula);
    }

    /** Positive factors leave |·| and max(0, ·), and vanish from the sign; −x is read as x where that is the same. */
    private Expr outside(Expr.Call call, Expr argument) {
        var out = new ArrayList<Expr>();
        var in = new ArrayList<Expr>();
        Algebra.factors(argument).forEach(factor -> (Sign.of(factor, facts).positive() ? out : in).add(factor));
        var turned = leadsNegative(Algebra.times(in)) && !call.head().equals("Ramp");
        var rest = Expr.call(call.head(), turned ? Expansion.expand(negated(Algebra.times(in))) : Algebra.times(in));
        if (call.head().equals("Sign")) {
            return turned ? negated(rest) : rest;
        }
        return Algebra.times(Algebra.times(out), rest);
    }

    private static boolean leadsNegative(Expr formula) {
        return Algebra.coefficient(Algebra.terms(formula).get(0)).signum() < 0;
    }

    /** f(−x) = −f(x); the arcsine of 1/2 and 1. */
    private static Expr odd(Expr.Call call) {
        if (call.is("ArcSin", 1) && call.argument(0).equals(Expr.HALF)) {
            return Algebra.times(Expr.of(1, 6), Expr.PI);
        }
        if (call.is("ArcSin", 1) && call.argument(0).equals(Expr.ONE)) {
            return Algebra.times(Expr.HALF, Expr.PI);
        }
        return call.arguments().size() == 1 && leadsNegative(call.argument(0))
                ? negated(Expr.call(call.head(), negated(call.argument(0))))
                : call;
    }

    private Expr extreme(Expr.Call call) {
        if (call.arguments().size() != 2) {
            return call;
        }
        var sign = Sign.of(Algebra.minus(call.argument(0), call.argument(1)), facts);
        var max = call.head().equals("Max");
        if (sign.nonnegative()) {
            return call.argument(max ? 0 : 1);
        }
        return sign.negative() || sign == Sign.NONPOSITIVE ? call.argument(max ? 1 : 0) : call;
    }

    private Expr log(Expr argument) {
        if (argument.equals(Expr.ONE)) {
            return Expr.ZERO;
        }
        if (argument instanceof Expr.Num number && unitFraction(number)) {
            return negated(Expr.call("Log", Algebra.power(number, Expr.MINUS_ONE)));
        }
        if (argument instanceof Expr.Num number && number.integer() && number.signum() > 0) {
            return logOfInteger(number);
        }
        var parts = Algebra.factors(argument);
        if (parts.stream()
                .filter(part -> !Sign.of(part, facts).positive())
                .findAny()
                .isPresent()) {
            return Expr.call("Log", argument);
        }
        var exponent = Algebra.exponent(argument);
        if (Algebra.base(argument).equals(Expr.symbol("E"))) {
            return Real.is(exponent, facts)
                    ? argument instanceof Expr.Sym ? Expr.ONE : exponent
                    : Expr.call("Log", argument);
        }
        return exponent.equals(Expr.ONE)
                        || !Real.is(exponent, facts)
                        || !Sign.of(Algebra.base(argument), facts).positive()
                ? Expr.call("Log", argument)
                : Algebra.times(exponent, log(Algebra.base(argument)));
    }

    /** \(\log b^k = k\log b\) with the greatest such k. */
    private static Expr logOfInteger(Expr.Num number) {
        for (int power = number.numerator().bitLength(); power > 1; power--) {
            var root = (long) Math.rint(Math.pow(number.value(), 1.0 / power));
            if (java.math.BigInteger.valueOf(root).pow(power).equals(number.numerator())) {
                return Algebra.times(Expr.of(power), Expr.call("Log", Expr.of(root)));
            }
        }
        return Expr.call("Log", number);
    }

    /** Whether this is 1/n, n > 1. */
    private static boolean unitFraction(Expr.Num number) {
        return number.signum() > 0 && number.numerator().equals(java.math.BigInteger.ONE) && !number.integer();
    }

    private Expr power(Expr base, Expr exponent) {
        if (base.equals(Expr.symbol("E"))) {
            return exponential(exponent);
        }
        if ((exponent instanceof Expr.Num number && number.integer()) || !Real.is(exponent, facts)) {
            return Algebra.power(base, exponent);
        }
        if (base instanceof Expr.Num number && unitFraction(number)) {
            return Algebra.power(Algebra.power(number, Expr.MINUS_ONE), negated(exponent));
        }
        if (base instanceof Expr.Call call && call.is("Power", 2)) {
            return powerOfPower(call, exponent);
        }
        if (!(base instanceof Expr.Call call && call.head().equals("Times"))) {
            return Algebra.power(base, exponent);
        }
        var out = new ArrayList<Expr>();
        var in = new ArrayList<Expr>();
        for (var factor : call.arguments()) {
            (Sign.of(factor, facts).nonnegative() ? out : in).add(factor);
        }
        out.replaceAll(factor -> power(factor, exponent));
        if (!in.isEmpty()) {
            out.add(in.size() < call.arguments().size() ? power(Algebra.times(in), exponent) : leftover(in, exponent));
        }
        return Algebra.times(out);
    }

    private static Expr leftover(List<Expr> in, Expr exponent) {
        return Algebra.power(Algebra.times(in), exponent);
    }

    /** (b^p)^q = b^(pq) for b ≥ 0, and (b^2)^q = |b|^(2q) for real b. */
    private Expr powerOfPower(Expr.Call inner, Expr exponent) {
        var together = Algebra.times(inner.argument(1), exponent);
        var sign = Sign.of(inner.argument(0), facts);
        if (Real.is(inner.argument(1), facts)
                && (sign.positive() || (sign == Sign.NONNEGATIVE && sameSign(inner, exponent)))) {
            return power(inner.argument(0), together);
        }
        if (inner.argument(1) instanceof Expr.Num number
                && number.integer()
                && !number.numerator().testBit(0)
                && Real.is(inner.argument(0), facts)) {
            var size = sign.negative() ? negated(inner.argument(0)) : Expr.call("Abs", inner.argument(0));
            return Algebra.power(size, together);
        }
        return Expr.call("Power", inner, exponent);
    }

    private static boolean sameSign(Expr.Call inner, Expr exponent) {
        return inner.argument(1) instanceof Expr.Num number
                && number.signum() > 0
                && exponent instanceof Expr.Num other
                && other.signum() > 0;
    }

    /** E^(n Log[x] + y) = x^n E^y. */
    private Expr exponential(Expr exponent) {
        var out = new ArrayList<Expr>();
        var in = new ArrayList<Expr>();
        for (var term : Algebra.terms(exponent)) {
            powerOfLog(term).ifPresentOrElse(out::add, () -> in.add(term));
        }
        if (!in.isEmpty()) {
            out.add(Algebra.power(Expr.symbol("E"), Algebra.plus(in)));
        }
        return Algebra.times(out);
    }

    private Optional<Expr> powerOfLog(Expr term) {
        var factors = Algebra.factors(term);
        for (int i = 0; i < factors.size(); i++) {
            if (factors.get(i) instanceof Expr.Call call
                    && call.is("Log", 1)
                    && Sign.of(call.argument(0), facts).positive()) {
                var rest = new ArrayList<>(factors);
                rest.remove(i);
                return Optional.of(power(call.argument(0), Algebra.times(rest)));
            }
        }
        return Optional.empty();
    }

    /** The square roots of positive things in a product under one root: 1/√(d₁ d₂) and √(π/2), not 1/(√d₁ √d₂). */
    Expr joinedRoots(Expr formula) {
        return formula.map(part -> part instanceof Expr.Call call && call.head().equals("Times") ? joined(call) : part);
    }

    private Expr joined(Expr.Call product) {
        Map<Integer, List<Expr>> roots = new TreeMap<>();
        var rest = new ArrayList<Expr>();
        for (var factor : product.arguments()) {
            var exponent = Algebra.exponent(factor);
            var half = exponent.equals(Expr.HALF) ? 1 : exponent.equals(Expr.of(-1, 2)) ? -1 : 0;
            if (half != 0 && Sign.of(Algebra.base(factor), facts).positive()) {
                roots.computeIfAbsent(half, unused -> new ArrayList<>()).add(Algebra.base(factor));
            } else {
                rest.add(factor);
            }
        }
        var above = Algebra.times(roots.getOrDefault(1, List.of()));
        var below = Algebra.times(roots.getOrDefault(-1, List.of()));
        if (above.equals(Expr.ONE)) {
            rest.add(Algebra.power(below, Expr.of(-1, 2)));
        } else {
            rest.add(Algebra.sqrt(Algebra.divide(above, below)));
        }
        return Algebra.times(rest);
    }
}
