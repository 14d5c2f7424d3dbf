package keywright.cas;

import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** Works out units: terms of a sum agree, exponents and the arguments of functions are pure numbers. */
record Units(Map<String, Unit> known) {

    Fit of(Expr formula) {
        if (formula instanceof Expr.Num) {
            return new Fit.Fits(Unit.NONE);
        }
        if (formula instanceof Expr.Sym sym) {
            return new Fit.Fits(known.getOrDefault(sym.name(), Unit.NONE));
        }
        var call = (Expr.Call) formula;
        return switch (call.head()) {
            case "Times" -> product(call.arguments());
            case "Power" -> power(call);
            case "Plus", "Max", "Min", "Mod", "List" -> agreeing(call.arguments());
            case "Abs", "Ramp" -> of(call.argument(0));
            case "Sign" -> then(of(call.argument(0)), unit -> new Fit.Fits(Unit.NONE));
            case "Equal", "Unequal", "Less", "LessEqual", "Greater", "GreaterEqual", "Quotient" ->
                then(agreeing(call.arguments()), unit -> new Fit.Fits(Unit.NONE));
            default -> pure(call.arguments());
        };
    }

    private static Fit then(Fit fit, Function<Unit, Fit> next) {
        return fit instanceof Fit.Fits fits ? next.apply(fits.unit()) : fit;
    }

    private Fit product(List<Expr> factors) {
        Fit product = new Fit.Fits(Unit.NONE);
        for (var factor : factors) {
            product = then(product, before -> then(of(factor), unit -> new Fit.Fits(before.times(unit))));
        }
        return product;
    }

    private Fit power(Expr.Call power) {
        var exponent = power.argument(1);
        var base = then(pure(List.of(exponent)), none -> of(power.argument(0)));
        return then(base, unit -> {
            if (unit.none()) {
                return new Fit.Fits(Unit.NONE);
            }
            return exponent.normal() instanceof Expr.Num number
                    ? new Fit.Fits(unit.power(number))
                    : new Fit.Misfit(power.argument(0), Unit.NONE, unit);
        });
    }

    /** The common unit; zero has every unit. */
    private Fit agreeing(List<Expr> parts) {
        var measured = parts.stream().filter(part -> !part.equals(Expr.ZERO)).toList();
        if (measured.isEmpty()) {
            return new Fit.Fits(Unit.NONE);
        }
        var common = of(measured.get(0));
        for (var part : measured.subList(1, measured.size())) {
            common = then(
                    common,
                    first -> then(
                            of(part),
                            unit -> unit.equals(first) ? new Fit.Fits(unit) : new Fit.Misfit(part, first, unit)));
        }
        return common;
    }

    private Fit pure(List<Expr> arguments) {
        Fit all = new Fit.Fits(Unit.NONE);
        for (var argument : arguments) {
            all = then(
                    all,
                    none -> then(
                            of(argument),
                            unit -> unit.none() ? new Fit.Fits(Unit.NONE) : new Fit.Misfit(argument, Unit.NONE, unit)));
        }
        return all;
    }
}
