package keywright.cas;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Values of functions modulo a prime: by exponentials where they are made of them, by the recurrence of the gamma
 * function, by a sign for |·| and its kin; else a letter for the function at its arguments' values.
 */
final class ResidueFunctions {
    private static final Set<String> ODD = Set.of("Erf", "InverseErf", "ArcTan", "ArcSin");
    private final ResidueFormula formula;
    private final Residues field;
    private final Letters letters;
    private final Facts facts;
    private final ResidueRecurrences recurrences;

    ResidueFunctions(ResidueFormula formula, Facts facts) {
        this.formula = formula;
        this.field = formula.field;
        this.letters = formula.letters;
        this.facts = facts;
        this.recurrences = new ResidueRecurrences(formula, facts);
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
            case "Factorial" -> recurrences.gamma(Algebra.plus(x, Expr.ONE));
            case "Gamma" -> recurrences.gamma(x);
            case "PolyGamma" -> recurrences.polygamma(0, x);
            case "Floor" -> recurrences.floor(x);
            case "Ceiling" -> recurrences.ceiling(x);
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
            case "Binomial" -> recurrences.binomial(x, y);
            case "Beta" ->
                over(field.times(recurrences.gamma(x), recurrences.gamma(y)), recurrences.gamma(Algebra.plus(x, y)));
            case "PolyGamma" ->
                x instanceof Expr.Num order
                                && order.integer()
                                && order.signum() >= 0
                                && order.numerator().bitLength() < 6
                        ? recurrences.polygamma(order.numerator().intValueExact(), y)
                        : unknown(call);
            case "Mod" -> field.minus(value(x), field.times(value(y), recurrences.floor(Algebra.divide(x, y))));
            case "BesselI" -> recurrences.bessel(x, y).orElseGet(() -> unknown(call));
            case "Quotient" -> recurrences.floor(Algebra.divide(x, y));
            default -> unknown(call);
        };
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

    private long unknown(Expr.Call call) {
        var key = new ArrayList<Object>(List.of(call.head()));
        call.arguments().forEach(argument -> key.add(value(argument)));
        return letters.letter(key.toArray());
    }
}
