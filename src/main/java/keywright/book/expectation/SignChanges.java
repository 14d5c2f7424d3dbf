package keywright.book.expectation;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.rule.Step;
import keywright.term.Integral;

/**
 * Where functions such as |·|, sign and max(0, ·) in an integrand change their formula, and what they are on either
 * side.
 */
final class SignChanges {
    private static final Set<String> KINKED = Set.of("Abs", "Sign", "Ramp", "UnitStep");

    private SignChanges() {}

    /** Whether the integrand has such a function of the variable. */
    static boolean any(Expr integrand, String variable) {
        return !kinks(integrand, variable).isEmpty();
    }

    /** The innermost such functions, indicators first: they shorten the interval. */
    static List<Expr.Call> kinks(Expr integrand, String variable) {
        return innermost(integrand, variable).stream()
                .sorted(Comparator.comparing((Expr.Call kink) -> !kink.head().equals("UnitStep")))
                .toList();
    }

    private static List<Expr.Call> innermost(Expr integrand, String variable) {
        if (!(integrand instanceof Expr.Call call) || call.freeOf(variable)) {
            return List.of();
        }
        var below = call.arguments().stream()
                .flatMap(part -> innermost(part, variable).stream())
                .toList();
        return below.isEmpty() && KINKED.contains(call.head()) ? List.of(call) : below;
    }

    /** Where the argument of a kinked function changes sign on an interval, if it does so once. */
    static Optional<Crossing> crossing(Expr.Call kink, Integral integral, Context context) {
        return Crossing.of(kink.argument(0), integral, context);
    }

    /** The integral over the part of its interval where its integrand is not zero, as far as that is one. */
    static Integral cut(Integral whole, Context context) {
        return new SplitAtSignChange()
                .apply(whole, context)
                .map(Step::after)
                .filter(Integral.class::isInstance)
                .map(part -> cut((Integral) part, context))
                .orElse(whole);
    }

    /** The integrand where the argument of the kinked function is known to have a sign. */
    static Expr resolved(Expr integrand, Expr.Call kink, boolean positive) {
        var argument = kink.argument(0);
        var value =
                switch (kink.head()) {
                    case "Abs" -> positive ? argument : Algebra.times(Expr.MINUS_ONE, argument);
                    case "Sign" -> positive ? Expr.ONE : Expr.MINUS_ONE;
                    case "UnitStep" -> positive ? Expr.ONE : Expr.ZERO;
                    default -> positive ? argument : Expr.ZERO;
                };
        return integrand
                .map(part -> part.equals(kink) ? value : part)
                .map(SignChanges::ofNumber)
                .normal();
    }

    /** Such a function of a number. */
    private static Expr ofNumber(Expr part) {
        return part instanceof Expr.Call call
                        && KINKED.contains(call.head())
                        && call.argument(0).normal() instanceof Expr.Num number
                        && number.signum() != 0
                ? resolved(call, call, number.signum() > 0)
                : part;
    }
}
