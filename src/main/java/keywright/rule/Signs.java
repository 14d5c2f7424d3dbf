package keywright.rule;

import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.cas.Facts;

/**
 * Signs of scalar formulas, read off their form: sums and products of positive parts are positive, and sums whose least
 * value is.
 */
final class Signs {
    private Signs() {}

    static boolean positive(Expr value, Facts facts) {
        if (value instanceof Expr.Num number) {
            return number.signum() > 0;
        }
        if (value instanceof Expr.Sym sym) {
            return sym.equals(Expr.PI)
                    || sym.name().equals("E")
                    || facts.of(sym.name()).positive();
        }
        var call = (Expr.Call) value;
        return switch (call.head()) {
            case "Plus" ->
                call.arguments().stream().allMatch(part -> positive(part, facts))
                        || call.arguments().stream()
                                        .mapToDouble(part -> least(part, facts))
                                        .sum()
                                > 0;
            case "Times" -> call.arguments().stream().allMatch(part -> positive(part, facts));
            case "Power" -> positive(call.argument(0), facts);
            default -> false;
        };
    }

    /** A bound from below: of a multiple of a parameter by its domain, of what is positive zero. */
    private static double least(Expr part, Facts facts) {
        var coefficient = Algebra.coefficient(part);
        var rest = Algebra.rest(part);
        if (rest.equals(Expr.ONE)) {
            return coefficient.value();
        }
        if (rest instanceof Expr.Sym sym) {
            var domain = facts.of(sym.name());
            return coefficient.value() * (coefficient.signum() > 0 ? domain.least() : domain.greatest());
        }
        return positive(part, facts) ? 0 : Double.NEGATIVE_INFINITY;
    }
}
