package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Integral;
import keywright.term.Scalar;
import keywright.term.Term;

/**
 * \(\int_a^b f(\alpha t + \beta)\,dt = \frac1\alpha\bigl(F(\alpha b + \beta) - F(\alpha a + \beta)\bigr)\) for
 * functions f whose primitive F is known: \(\log\cosh\) of the hyperbolic tangent, \(\log(1 + e^u)\) of the
 * logistic function, \(u\operatorname{erf}u + e^{-u^2}/\sqrt\pi\) of the error function, the logarithm of the
 * reciprocal.
 */
public record FundamentalTheorem() implements Rule {
    private static final Expr U = Expr.symbol("\u2022u");
    private static final Expr E = Expr.symbol("E");

    /** A primitive, whether its argument must be positive, and the argument. */
    private record Primitive(Expr formula, boolean positive, Expr argument) {}

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Integral integral)
                || integral.kept()
                || !integral.from().freeOf("Infinity")
                || !integral.to().freeOf("Infinity")) {
            return Optional.empty();
        }
        var values = new ArrayList<Expr>();
        for (var term : Algebra.terms(Cas.expand(integral.of()))) {
            var value = value(term, integral, context);
            if (value.isEmpty()) {
                return Optional.empty();
            }
            values.add(value.get());
        }
        return Optional.of(Step.of(
                this, goal, new Scalar(Algebra.plus(values)), "a primitive at the upper end less at the lower end"));
    }

    private static Optional<Expr> value(Expr term, Integral integral, Context context) {
        var name = integral.variable();
        var factors = Algebra.factors(term);
        var constant = Algebra.times(
                factors.stream().filter(factor -> factor.freeOf(name)).toList());
        var rest = factors.stream().filter(factor -> !factor.freeOf(name)).toList();
        return rest.size() != 1
                ? Optional.empty()
                : primitive(rest.get(0)).flatMap(primitive -> Cas.coefficients(primitive.argument(), name)
                        .filter(all -> all.size() == 2)
                        .filter(all -> !primitive.positive()
                                || Stream.of(integral.from(), integral.to())
                                        .map(end -> primitive.argument().with(name, end))
                                        .allMatch(value -> context.positive(Cas.expand(value))))
                        .map(all -> Algebra.times(
                                constant,
                                Algebra.power(all.get(1), Expr.MINUS_ONE),
                                Algebra.minus(
                                        at(primitive, name, integral.to()), at(primitive, name, integral.from())))));
    }

    private static Expr at(Primitive primitive, String name, Expr place) {
        var argument = Cas.expand(primitive.argument().with(name, place));
        return primitive.formula().with("\u2022u", argument);
    }

    private static Optional<Primitive> primitive(Expr function) {
        if (!(function instanceof Expr.Call call)) {
            return Optional.empty();
        }
        if (call.is("Power", 2) && call.argument(1).equals(Expr.MINUS_ONE)) {
            return Optional.of(new Primitive(Expr.call("Log", U), true, call.argument(0)));
        }
        var argument = call.argument(0);
        return switch (call.head()) {
            case "Tanh" -> {
                var cosh = Algebra.times(Expr.HALF, Algebra.plus(exp(U), exp(Algebra.times(Expr.MINUS_ONE, U))));
                yield Optional.of(new Primitive(Expr.call("Log", cosh), false, argument));
            }
            case "LogisticSigmoid" ->
                Optional.of(new Primitive(Expr.call("Log", Algebra.plus(Expr.ONE, exp(U))), false, argument));
            case "Log" ->
                Optional.of(new Primitive(Algebra.minus(Algebra.times(U, Expr.call("Log", U)), U), true, argument));
            case "Erf" -> {
                var bell = exp(Algebra.times(Expr.MINUS_ONE, Algebra.power(U, Expr.of(2))));
                var root = Algebra.power(Expr.symbol("Pi"), Expr.of(-1, 2));
                var formula = Algebra.plus(Algebra.times(U, Expr.call("Erf", U)), Algebra.times(root, bell));
                yield Optional.of(new Primitive(formula, false, argument));
            }
            default -> Optional.empty();
        };
    }

    private static Expr exp(Expr exponent) {
        return Algebra.power(E, exponent);
    }

    @Override
    public Citation source() {
        return Sources.PRIMITIVES;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Integrate[Tanh[s*t + m], {t, -1, 1}]",
                "Integrate[2*LogisticSigmoid[t/2], {t, 0, 1}]",
                "Integrate[Erf[a*t + m], {t, -1, 1}]",
                "Integrate[Log[t/2 + 3/2], {t, -1, 1}]",
                "Integrate[1/(t/2 + 3/2), {t, -1, 1}]");
    }
}
