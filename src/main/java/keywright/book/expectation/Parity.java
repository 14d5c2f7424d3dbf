package keywright.book.expectation;

import keywright.cas.Expr;

/** Whether a formula is even or odd in a symbol, read off its form. */
enum Parity {
    EVEN,
    ODD,
    NEITHER;

    static Parity of(Expr formula, String symbol) {
        if (formula.freeOf(symbol)) {
            return EVEN;
        }
        if (formula instanceof Expr.Sym) {
            return ODD;
        }
        var call = (Expr.Call) formula;
        return switch (call.head()) {
            case "Plus" -> same(call, symbol);
            case "Times" ->
                call.arguments().stream().map(factor -> of(factor, symbol)).reduce(EVEN, Parity::times);
            case "Power" -> power(call, symbol);
            case "Abs", "Cos", "Cosh" -> of(call.argument(0), symbol) == NEITHER ? NEITHER : EVEN;
            case "Sign", "Tanh", "Erf", "InverseErf", "Sin", "Sinh", "Tan", "ArcTan" -> of(call.argument(0), symbol);
            default -> call.arguments().stream().allMatch(part -> of(part, symbol) == EVEN) ? EVEN : NEITHER;
        };
    }

    private static Parity same(Expr.Call sum, String symbol) {
        var parities = sum.arguments().stream()
                .map(part -> of(part, symbol))
                .distinct()
                .toList();
        return parities.size() == 1 ? parities.get(0) : NEITHER;
    }

    private Parity times(Parity other) {
        if (this == NEITHER || other == NEITHER) {
            return NEITHER;
        }
        return this == other ? EVEN : ODD;
    }

    private static Parity power(Expr.Call power, String symbol) {
        var base = of(power.argument(0), symbol);
        if (!power.argument(1).freeOf(symbol)) {
            return base == EVEN && of(power.argument(1), symbol) == EVEN ? EVEN : NEITHER;
        }
        if (base != ODD) {
            return base;
        }
        return power.argument(1) instanceof Expr.Num number && number.integer()
                ? number.numerator().testBit(0) ? ODD : EVEN
                : NEITHER;
    }
}
