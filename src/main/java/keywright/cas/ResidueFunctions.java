package keywright.cas;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Values of functions modulo a prime: by exponentials where they are made of them, by the recurrence of the gamma
 * function, by a sign for |·| and its kin; else a letter for the function at its arguments' values.
 */
final class ResidueFunctions {
    private static final Set<String> ODD = Set.of("Erf", "ArcTan", "ArcSin");
    private static final int FARTHEST = 3000;
    private final ResidueFormula formula;
    private final Residues field;
    private final Letters letters;
    private final Facts facts;

    ResidueFunctions(ResidueFormula formula, Facts facts) {
        this.formula = formula;
        this.field = formula.field;
        this.letters = formula.letters;
        this.facts = facts;
    }

    private long value(Expr part) {
        return formula.value(part);
    }

    private long over(long above, long below) {
        return field.times(above, field.inverse(below));
    }

    private long half(long value) {
        return over(value, 2);
    }

    long value(Expr.Call call) {
        if (call.arguments().size() == 1) {
            return one(call.head(), call.argument(0), call);
        }
        if (call.arguments().size() == 2) {
            return two(call.head(), call.argument(0), call.argument(1), call);
        }
        return call.head().equals("Max") || call.head().equals("Min") ? extreme(call) : unknown(call);
    }

    private long one(String head, Expr x, Expr.Call call) {
        return switch (head) {
            case "Sin" ->
                over(field.minus(formula.turned(x, 1), formula.turned(x, -1)), field.times(2, value(Expr.symbol("I"))));
            case "Cos" -> half(field.plus(formula.turned(x, 1), formula.turned(x, -1)));
            case "Tan" -> over(one("Sin", x, call), one("Cos", x, call));
            case "Sinh" -> half(field.minus(exp(x, 1), exp(x, -1)));
            case "Cosh" -> half(field.plus(exp(x, 1), exp(x, -1)));
            case "Tanh" -> over(field.minus(exp(x, 1), exp(x, -1)), field.plus(exp(x, 1), exp(x, -1)));
            case "LogisticSigmoid" -> field.inverse(field.plus(1, exp(x, -1)));
            case "Erfc" -> field.minus(1, odd("Erf", x));
            case "Log" -> log(x, call);
            case "Factorial" -> gamma(Algebra.plus(x, Expr.ONE));
            case "Gamma" -> gamma(x);
            case "PolyGamma" -> polygamma(0, x);
            case "Floor" -> floor(x);
            case "Ceiling" -> field.negated(floor(Algebra.times(Expr.MINUS_ONE, x)));
            case "Abs", "Sign", "Ramp", "UnitStep" -> signed(head, x, call);
            default -> ODD.contains(head) ? odd(head, x) : unknown(call);
        };
    }

    private long exp(Expr x, int sign) {
        return formula.exponential(Algebra.times(Expr.of(sign), x));
    }

    private long odd(String head, Expr x) {
        var value = value(x);
        var opposite = field.negated(value);
        if (value == 0) {
            return 0;
        }
        var letter = letters.letter(head, Math.min(value, opposite));
        return value < opposite ? letter : field.negated(letter);
    }

    private long log(Expr x, Expr.Call call) {
        if (x instanceof Expr.Num number && number.signum() > 0 && !number.equals(Expr.ONE)) {
            var split = Algebra.minus(
                    ResidueFormula.logarithm(number.numerator()), ResidueFormula.logarithm(number.denominator()));
            return split.equals(call) ? unknown(call) : value(split);
        }
        var value = value(x);
        return value == 1 ? 0 : letters.letter("Log", value);
    }

    /** |x| = x sign x, and what is made of it, for real x. */
    private long signed(String head, Expr x, Expr.Call call) {
        if (!Real.is(x, facts)) {
            return unknown(call);
        }
        var value = value(x);
        var sign = Algebra.factors(x).stream().map(Algebra::base).allMatch(base -> Real.is(base, facts))
                ? signOfProduct(x)
                : letters.sign(value);
        return switch (head) {
            case "Abs" -> field.times(value, sign);
            case "Ramp" -> half(field.plus(value, field.times(value, sign)));
            case "UnitStep" -> half(field.plus(1, sign));
            default -> sign;
        };
    }

    private long signOfProduct(Expr x) {
        var product = 1L;
        for (var factor : Algebra.factors(x)) {
            if (factor instanceof Expr.Num number) {
                product = number.signum() < 0 ? field.negated(product) : product;
            } else if (Algebra.exponent(factor) instanceof Expr.Num power && power.integer()) {
                product = power.numerator().testBit(0)
                        ? field.times(product, letters.sign(value(Algebra.base(factor))))
                        : product;
            } else {
                product = field.times(product, letters.sign(value(factor)));
            }
        }
        return product;
    }

    private long two(String head, Expr x, Expr y, Expr.Call call) {
        return switch (head) {
            case "Max", "Min" -> extreme(call);
            case "Binomial" -> binomial(x, y);
            case "Beta" -> over(field.times(gamma(x), gamma(y)), gamma(Algebra.plus(x, y)));
            case "PolyGamma" ->
                x instanceof Expr.Num order
                                && order.integer()
                                && order.signum() >= 0
                                && order.numerator().bitLength() < 6
                        ? polygamma(order.numerator().intValueExact(), y)
                        : unknown(call);
            case "Mod" -> field.minus(value(x), field.times(value(y), floor(Algebra.divide(x, y))));
            case "Quotient" -> floor(Algebra.divide(x, y));
            default -> unknown(call);
        };
    }

    private long binomial(Expr n, Expr k) {
        var rest = Algebra.plus(Algebra.minus(n, k), Expr.ONE);
        return over(gamma(Algebra.plus(n, Expr.ONE)), field.times(gamma(Algebra.plus(k, Expr.ONE)), gamma(rest)));
    }

    private long extreme(Expr.Call call) {
        if (!call.arguments().stream().allMatch(part -> Real.is(part, facts))
                || call.arguments().size() != 2) {
            return unknown(call);
        }
        var gap = signed("Abs", Algebra.minus(call.argument(0), call.argument(1)), call);
        var sum = value(Algebra.plus(call.arguments()));
        return half(call.head().equals("Max") ? field.plus(sum, gap) : field.minus(sum, gap));
    }

    /** The whole number nearest below the constant term of a sum, nothing if that is far. */
    private static int whole(Expr expanded) {
        var constant = Algebra.terms(expanded).stream()
                .filter(Expr.Num.class::isInstance)
                .map(Expr.Num.class::cast)
                .findFirst()
                .orElse(Expr.ZERO);
        var floor = constant.numerator()
                .subtract(constant.numerator().mod(constant.denominator()))
                .divide(constant.denominator());
        if (floor.abs().compareTo(BigInteger.valueOf(FARTHEST)) > 0) {
            throw new NoResidue();
        }
        return floor.intValueExact();
    }

    /** \(\Gamma(x + c) = x (x+1) \cdots (x+c-1)\,\Gamma(x)\). */
    private long gamma(Expr argument) {
        var expanded = Expansion.expand(argument);
        var shift = whole(expanded);
        var rest = Algebra.minus(expanded, Expr.of(shift));
        if (rest.equals(Expr.ZERO)) {
            if (shift <= 0) {
                throw new NoResidue();
            }
            return rising(1, shift - 1);
        }
        var value = value(rest);
        var start = rest.equals(Expr.HALF) ? formula.value(Algebra.sqrt(Expr.PI)) : letters.letter("Gamma", value);
        return shift >= 0
                ? field.times(start, rising(value, shift))
                : over(start, rising(field.plus(value, field.of(BigInteger.valueOf(shift))), -shift));
    }

    private long rising(long from, int count) {
        var product = 1L;
        for (int i = 0; i < count; i++) {
            product = field.times(product, field.plus(from, i));
        }
        return product;
    }

    /** \(\psi^{(n)}(x+1) = \psi^{(n)}(x) + (-1)^n n!\,x^{-n-1}\), DLMF 5.15.5. */
    private long polygamma(int order, Expr argument) {
        var expanded = Expansion.expand(argument);
        var shift = whole(expanded);
        var rest = Algebra.minus(expanded, Expr.of(shift));
        var pole = rest.equals(Expr.ZERO);
        var start = pole ? 1L : value(rest);
        var count = pole ? shift - 1 : shift;
        if (count < 0) {
            throw new NoResidue();
        }
        var factor = order % 2 == 0 ? rising(1, order) : field.negated(rising(1, order));
        var sum = pole && order == 0
                ? field.negated(letters.letter("EulerGamma"))
                : letters.letter("PolyGamma", order, start);
        for (int i = 0; i < count; i++) {
            sum = field.plus(sum, field.times(factor, field.power(field.plus(start, i), -order - 1L)));
        }
        return sum;
    }

    private long floor(Expr argument) {
        var expanded = Expansion.expand(argument);
        if (Domains.whole(expanded, facts)) {
            return value(expanded);
        }
        var shift = whole(expanded);
        var parts = new ArrayList<Expr>(List.of(Expr.of(-shift)));
        var outside = new ArrayList<Expr>(List.of(Expr.of(shift)));
        for (var term : Algebra.terms(expanded)) {
            (Domains.whole(term, facts) && !(term instanceof Expr.Num) ? outside : parts).add(term);
        }
        var rest = Algebra.plus(parts);
        var inside = rest instanceof Expr.Num ? 0 : letters.letter("Floor", value(rest));
        return field.plus(value(Algebra.plus(outside)), inside);
    }

    private long unknown(Expr.Call call) {
        var key = new ArrayList<Object>(List.of(call.head()));
        call.arguments().forEach(argument -> key.add(value(argument)));
        return letters.letter(key.toArray());
    }
}
