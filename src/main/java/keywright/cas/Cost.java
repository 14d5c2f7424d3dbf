package keywright.cas;

/** How much ink a formula takes: names weigh two, digits one, and so do bars, exponents and brackets. */
final class Cost {
    private Cost() {}

    static int of(Expr formula) {
        return cost(formula)
                + (formula instanceof Expr.Call call && call.head().equals("Plus") ? 0 : -brackets(formula));
    }

    /** A sum among the factors of a whole formula takes less of an effort to read than one inside a term. */
    private static int brackets(Expr formula) {
        return (int) Algebra.factors(formula).stream().filter(Cost::bracketed).count();
    }

    private static boolean bracketed(Expr factor) {
        return Algebra.base(factor) instanceof Expr.Call call && call.head().equals("Plus");
    }

    private static int cost(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return digits(number) + (number.integer() ? 0 : 2);
        }
        if (formula instanceof Expr.Sym) {
            return 2;
        }
        var call = (Expr.Call) formula;
        return switch (call.head()) {
            case "Plus" -> call.arguments().stream().mapToInt(Cost::cost).sum();
            case "Times" -> product(call);
            case "Power" -> call.arguments().size() == 2 ? product(call) : 1;
            default -> 2 + call.arguments().stream().mapToInt(Cost::cost).sum();
        };
    }

    private static int digits(Expr.Num number) {
        return Math.max(1, number.numerator().abs().toString().length());
    }

    private static int product(Expr.Call product) {
        var fraction = Fraction.of(product);
        var above = fraction.numerator().stream().mapToInt(Cost::factor).sum();
        var below = fraction.denominator().stream().mapToInt(Cost::factor).sum();
        return Math.max(1, above) + (fraction.denominator().isEmpty() ? 0 : below + 1);
    }

    private static int factor(Expr factor) {
        if (factor.equals(Expr.MINUS_ONE)) {
            return 0;
        }
        if (factor instanceof Expr.Call call && call.is("Power", 2)) {
            var exponent = call.argument(1).equals(Expr.HALF) ? 1 : 1 + cost(call.argument(1));
            return (bracketed(factor) ? 2 : 0) + cost(call.argument(0)) + exponent;
        }
        return (bracketed(factor) ? 2 : 0) + cost(factor);
    }
}
