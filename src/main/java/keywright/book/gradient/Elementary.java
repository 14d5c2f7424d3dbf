package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Unknown;
import keywright.term.Apply;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** Derivatives of elementary functions by one of their arguments. */
final class Elementary {
    private static final String VARIABLE = "u_";

    private Elementary() {}

    /** \(\partial f/\partial u_i\) at the arguments; nothing if it is not known. */
    static Optional<Term> slope(Apply function, int argument) {
        var arguments = function.arguments();
        if (arguments.size() == 1) {
            return slope(function);
        }
        if (arguments.size() != 2) {
            return Optional.empty();
        }
        var one = arguments.get(argument);
        var other = arguments.get(1 - argument);
        return switch (function.function()) {
            case "Max" -> Optional.of(step(one, other));
            case "Min" -> Optional.of(step(other, one));
            case "LeakyRamp" -> Optional.of(argument == 0 ? below(other) : leaky(other, one));
            default -> Optional.empty();
        };
    }

    /** Where the first is the greater. */
    private static Term step(Term one, Term other) {
        var gap = Terms.plus(one, Terms.times(Scalar.of(-1), other));
        return new Apply("UnitStep", gap).with(List.of(gap));
    }

    /** \(\min(0, x)\), the derivative of a leaky ramp by its slope. */
    private static Term below(Term x) {
        return Terms.times(Scalar.of(-1), new Apply("Ramp", Terms.times(Scalar.of(-1), x)));
    }

    private static Term leaky(Term slope, Term x) {
        return Terms.plus(
                slope,
                Terms.times(Terms.plus(Scalar.of(1), Terms.times(Scalar.of(-1), slope)), new Apply("UnitStep", x)));
    }

    private static Optional<Term> slope(Apply function) {
        var u = function.argument();
        if (function.is("Ramp")) {
            return Optional.of(new Apply("UnitStep", u).with(List.of(u)));
        }
        if (Unknown.is(function.function())) {
            return Optional.of(new Apply(Unknown.derivative(function.function()), u).with(List.of(u)));
        }
        if (function.is("Exp")) {
            return Optional.of(function);
        }
        if (function.is("UnitStep")) {
            return Optional.of(Scalar.of(0));
        }
        try {
            var formula = Cas.derivative(Expr.call(function.function(), Expr.symbol(VARIABLE)), VARIABLE);
            return Optional.of(at(formula, u));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** A formula in the variable, at a term. */
    private static Term at(Expr formula, Term u) {
        if (formula.freeOf(VARIABLE)) {
            return new Scalar(formula);
        }
        if (!(formula instanceof Expr.Call call)) {
            return u;
        }
        var arguments = call.arguments().stream().map(part -> at(part, u)).toList();
        return switch (call.head()) {
            case "Plus" -> Terms.plus(arguments);
            case "Times" -> Terms.times(arguments);
            case "Power" ->
                call.argument(1).freeOf(VARIABLE)
                        ? Terms.power(arguments.get(0), call.argument(1))
                        : new Apply("Exp", arguments.get(1)).with(List.of(arguments.get(1)));
            default -> new Apply(call.head(), arguments).with(arguments);
        };
    }
}
