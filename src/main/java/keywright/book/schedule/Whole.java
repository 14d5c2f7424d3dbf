package keywright.book.schedule;

import java.util.List;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Fraction;
import keywright.rule.Condition;

/** Whether formulas are whole numbers: certainly, certainly not, or if a condition holds. */
public final class Whole {
    private Whole() {}

    /** Whether a formula is a polynomial, with whole coefficients, in names declared whole. */
    public static boolean certainly(Expr value, Facts facts) {
        if (value instanceof Expr.Num number) {
            return number.integer();
        }
        if (value instanceof Expr.Sym sym) {
            return facts.of(sym.name()).integer();
        }
        var call = (Expr.Call) value;
        return switch (call.head()) {
            case "Plus", "Times" -> call.arguments().stream().allMatch(part -> certainly(part, facts));
            case "Power" ->
                certainly(call.argument(0), facts)
                        && call.argument(1) instanceof Expr.Num exponent
                        && exponent.integer()
                        && exponent.signum() > 0;
            case "Floor", "Ceiling" -> true;
            default -> false;
        };
    }

    /** Whether a formula is a number that is not whole. */
    static boolean certainlyNot(Expr value) {
        return value instanceof Expr.Num number && !number.integer();
    }

    /** What must hold for a formula to be whole: nothing, or that one factor divides another. */
    static List<Condition> conditions(Expr value, Facts facts) {
        if (certainly(value, facts)) {
            return List.of();
        }
        if (value instanceof Expr.Call call && call.head().equals("Plus")) {
            return call.arguments().stream()
                    .flatMap(term -> conditions(term, facts).stream())
                    .distinct()
                    .toList();
        }
        var fraction = Fraction.of(value);
        return List.of(new Condition.Holds(
                Expr.call("Divisible", Algebra.times(fraction.numerator()), Algebra.times(fraction.denominator()))));
    }
}
