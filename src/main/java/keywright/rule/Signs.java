package keywright.rule;

import keywright.cas.Expr;
import keywright.cas.Facts;

/** Signs of scalar formulas, read off their form: sums and products of positive parts are positive. */
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
            case "Plus", "Times" -> call.arguments().stream().allMatch(part -> positive(part, facts));
            case "Power" -> positive(call.argument(0), facts);
            default -> false;
        };
    }
}
