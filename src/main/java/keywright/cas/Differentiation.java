package keywright.cas;

import java.util.ArrayList;
import java.util.List;

/**
 * Derivatives by the chain rule. At a kink (|x| at 0) the value is that of a subgradient, the middle one.
 *
 * @param name differentiated by
 */
record Differentiation(String name) {

    /** @throws IllegalArgumentException if a function occurs whose derivative is not known */
    Expr of(Expr formula) {
        if (formula.freeOf(name)) {
            return Expr.ZERO;
        }
        if (!(formula instanceof Expr.Call call)) {
            return Expr.ONE;
        }
        return switch (call.head()) {
            case "Plus" -> Algebra.plus(call.arguments().stream().map(this::of).toList());
            case "Times" -> product(call.arguments());
            case "Power" -> power(call.argument(0), call.argument(1));
            case "PolyGamma" -> polygamma(call);
            default -> Algebra.times(outer(call), of(call.argument(0)));
        };
    }

    /** The derivative of \(\psi^{(n)}\) is \(\psi^{(n+1)}\). */
    private Expr polygamma(Expr.Call call) {
        if (!call.is("PolyGamma", 2) || !call.argument(0).freeOf(name)) {
            throw new IllegalArgumentException("no derivative is known of " + call.wolfram());
        }
        var next = Expr.call("PolyGamma", Algebra.plus(call.argument(0), Expr.ONE), call.argument(1));
        return Algebra.times(next, of(call.argument(1)));
    }

    private Expr product(List<Expr> factors) {
        var terms = new ArrayList<Expr>();
        for (int i = 0; i < factors.size(); i++) {
            var changed = new ArrayList<>(factors);
            changed.set(i, of(factors.get(i)));
            terms.add(Algebra.times(changed));
        }
        return Algebra.plus(terms);
    }

    private Expr power(Expr base, Expr exponent) {
        var inBase = Algebra.times(exponent, Algebra.power(base, Algebra.minus(exponent, Expr.ONE)), of(base));
        if (exponent.freeOf(name)) {
            return inBase;
        }
        var log = base.equals(Expr.symbol("E")) ? Expr.ONE : Expr.call("Log", base);
        return Algebra.plus(inBase, Algebra.times(Algebra.power(base, exponent), log, of(exponent)));
    }

    private static Expr outer(Expr.Call call) {
        if (call.arguments().size() != 1) {
            throw new IllegalArgumentException("no derivative is known of " + call.wolfram());
        }
        return Unknown.is(call.head())
                ? Expr.call(Unknown.derivative(call.head()), call.argument(0))
                : known(call, call.argument(0));
    }

    private static Expr known(Expr.Call call, Expr x) {
        return switch (call.head()) {
            case "Log" -> Algebra.power(x, Expr.MINUS_ONE);
            case "Sin" -> Expr.call("Cos", x);
            case "Cos" -> negative(Expr.call("Sin", x));
            case "Tan" -> Algebra.power(Expr.call("Cos", x), Expr.of(-2));
            case "ArcTan" -> Algebra.power(Algebra.plus(Expr.ONE, square(x)), Expr.MINUS_ONE);
            case "ArcSin" -> Algebra.power(Algebra.minus(Expr.ONE, square(x)), Expr.of(-1, 2));
            case "Gamma" -> Algebra.times(call, Expr.call("PolyGamma", Expr.ZERO, x));
            case "Sinh" -> Expr.call("Cosh", x);
            case "Cosh" -> Expr.call("Sinh", x);
            case "Tanh" -> Algebra.minus(Expr.ONE, square(call));
            case "LogisticSigmoid" -> Algebra.times(call, Algebra.minus(Expr.ONE, call));
            case "SoftPlus" -> Expr.call("LogisticSigmoid", x);
            case "Erf" -> bell(x);
            case "Erfc" -> negative(bell(x));
            case "InverseErf" -> Algebra.power(bell(call), Expr.MINUS_ONE);
            case "Abs" -> Expr.call("Sign", x);
            case "Ramp" -> Algebra.times(Expr.HALF, Algebra.plus(Expr.ONE, Expr.call("Sign", x)));
            case "Sign", "Floor", "Ceiling", "UnitStep" -> Expr.ZERO;
            default -> throw new IllegalArgumentException("no derivative is known of " + call.wolfram());
        };
    }

    private static Expr negative(Expr formula) {
        return Algebra.times(Expr.MINUS_ONE, formula);
    }

    private static Expr square(Expr formula) {
        return Algebra.power(formula, Expr.of(2));
    }

    /** \(2 e^{-x^2} / \sqrt\pi\). */
    private static Expr bell(Expr x) {
        return Algebra.times(
                Expr.of(2),
                Algebra.power(Expr.symbol("E"), negative(square(x))),
                Algebra.power(Expr.PI, Expr.of(-1, 2)));
    }
}
