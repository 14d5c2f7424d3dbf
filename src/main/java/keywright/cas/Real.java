package keywright.cas;

import java.util.Set;

/** Whether a formula is certainly a real number while its parameters, which are real, keep their domains. */
final class Real {
    private static final Set<String> ON_REALS = Set.of(
            "Abs",
            "Sign",
            "Ramp",
            "Tanh",
            "UnitStep",
            "Erf",
            "Erfc",
            "Sin",
            "Cos",
            "LogisticSigmoid",
            "SoftPlus",
            "Max",
            "Min",
            "Floor",
            "Ceiling",
            "Sinh",
            "Cosh",
            "ArcTan",
            "Plus",
            "Times");

    private Real() {}

    static boolean is(Expr formula, Facts facts) {
        if (formula instanceof Expr.Num) {
            return true;
        }
        if (formula instanceof Expr.Sym sym) {
            return !sym.name().equals("Infinity") && !sym.name().equals("I");
        }
        var call = (Expr.Call) formula;
        if (ON_REALS.contains(call.head()) || Unknown.is(call.head())) {
            return call.arguments().stream().allMatch(argument -> is(argument, facts));
        }
        if (call.is("Power", 2)) {
            var whole = call.argument(1) instanceof Expr.Num number && number.integer();
            return is(call.argument(0), facts)
                    && is(call.argument(1), facts)
                    && (whole || Sign.of(call.argument(0), facts).nonnegative());
        }
        if (call.is("Factorial", 1)) {
            return Sign.of(call.argument(0), facts).nonnegative();
        }
        if (call.is("ArcSin", 1) || call.is("InverseErf", 1)) {
            var range = Range.of(call.argument(0), facts);
            return range.least() >= -1 && range.greatest() <= 1;
        }
        return (call.is("Log", 1) || call.is("Gamma", 1))
                && Sign.of(call.argument(0), facts).positive();
    }
}
