package keywright.cas;

/**
 * Whether two formulas are the same function: their difference is turned into a literal zero by exact algebra. A
 * number that
 * comes out small proves nothing and is not asked for.
 */
record Proof(Facts facts) {
    private static final Expr E = Expr.symbol("E");

    boolean equal(Expr left, Expr right) {
        var simplifier = new Simplifier(new RealRules(facts));
        var difference = simplifier.prepared(Gammas.reduced(elementary(Algebra.minus(left.normal(), right.normal()))));
        if (zero(difference)) {
            return true;
        }
        var together = Simplifier.over(Symja.Command.TOGETHER, difference);
        return zero(together) || zero(Algebra.times(Fraction.of(together).numerator()));
    }

    private static boolean zero(Expr formula) {
        return Expansion.expand(formula).equals(Expr.ZERO);
    }

    /**
     * Functions in terms of fewer ones: σ, tanh, cosh and sinh by the exponential, erfc by erf, max by |·|, tan by
     * sin and cos.
     */
    private static Expr elementary(Expr formula) {
        return formula.map(part -> part instanceof Expr.Call call ? elementary(call) : part);
    }

    private static Expr elementary(Expr.Call call) {
        if (call.is("Max", 2) || call.is("Min", 2)) {
            return extreme(call);
        }
        if (call.arguments().size() != 1) {
            return call;
        }
        var x = call.argument(0);
        var half = Expr.of(1, 2);
        return switch (call.head()) {
            case "SoftPlus" -> Expr.call("Log", Algebra.plus(Expr.ONE, exp(x, 1)));
            case "LogisticSigmoid" -> Algebra.power(Algebra.plus(Expr.ONE, exp(x, -1)), Expr.MINUS_ONE);
            case "Tanh" -> Algebra.divide(Algebra.minus(exp(x, 1), exp(x, -1)), Algebra.plus(exp(x, 1), exp(x, -1)));
            case "Sinh" -> Algebra.times(half, Algebra.minus(exp(x, 1), exp(x, -1)));
            case "Cosh" -> Algebra.times(half, Algebra.plus(exp(x, 1), exp(x, -1)));
            case "Erfc" -> Algebra.minus(Expr.ONE, Expr.call("Erf", x));
            case "Tan" -> Algebra.divide(Expr.call("Sin", x), Expr.call("Cos", x));
            case "Ramp" -> Algebra.times(half, Algebra.plus(x, Expr.call("Abs", x)));
            default -> call;
        };
    }

    private static Expr exp(Expr exponent, int sign) {
        return Algebra.power(E, Algebra.times(Expr.of(sign), exponent));
    }

    private static Expr extreme(Expr.Call call) {
        var sum = Algebra.plus(call.arguments());
        var gap = Expr.call("Abs", Algebra.minus(call.argument(0), call.argument(1)));
        var sign = call.head().equals("Max") ? Expr.ONE : Expr.MINUS_ONE;
        return Algebra.times(Expr.of(1, 2), Algebra.plus(sum, Algebra.times(sign, gap)));
    }
}
