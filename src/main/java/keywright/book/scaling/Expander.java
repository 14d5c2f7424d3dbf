package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import java.util.function.BinaryOperator;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;

/**
 * Formulas as one size grows, by Taylor's series: \(f(c + \varepsilon) = \sum_k f^{(k)}(c)\varepsilon^k/k!\) for
 * \(\varepsilon \to 0\).
 *
 * @param depth how many powers below the leading one are kept of what has infinitely many
 */
record Expander(String name, int depth, Facts facts) {
    private static final Expr.Sym ARGUMENT = Expr.symbol("\u2022t");
    private static final List<String> BAD = List.of("ComplexInfinity", "Infinity", "Indeterminate", "DirectedInfinity");
    private static final int LARGEST_POWER = 8;
    private static final List<String> ODD = List.of("Tanh", "Erf", "Sin", "Tan", "Sinh", "ArcTan", "ArcSin");
    private static final List<String> EVEN = List.of("Cos", "Cosh", "Sech");

    /** The expansion of a formula; nothing if it has none in powers of the size. */
    Optional<Expansion> of(Expr formula) {
        if (formula.freeOf(name)) {
            return Optional.of(Expansion.exact(Expr.ZERO, formula));
        }
        if (!(formula instanceof Expr.Call call)) {
            return Optional.of(Expansion.exact(Expr.ONE, Expr.ONE));
        }
        return switch (call.head()) {
            case "Plus" -> folded(call, (one, other) -> one.plus(other, facts));
            case "Times" -> folded(call, (one, other) -> one.times(other, facts));
            case "Power" -> power(call.argument(0), call.argument(1));
            case "Log" -> of(call.argument(0)).flatMap(this::logarithm);
            default ->
                ODD.contains(call.head()) || EVEN.contains(call.head())
                        ? of(call.argument(0)).flatMap(argument -> taylor(Expr.call(call.head(), ARGUMENT), argument))
                        : Optional.empty();
        };
    }

    private Optional<Expansion> folded(Expr.Call call, BinaryOperator<Expansion> operation) {
        return call.arguments().stream()
                .map(this::of)
                .reduce((one, other) -> one.flatMap(a -> other.map(b -> operation.apply(a, b))))
                .orElse(Optional.empty());
    }

    private Optional<Expansion> power(Expr base, Expr exponent) {
        if (exponent instanceof Expr.Num number) {
            return of(base).flatMap(inner -> power(inner, number));
        }
        var rate = base.equals(Expr.symbol("E")) ? exponent : Algebra.times(exponent, Expr.call("Log", base));
        return of(rate).flatMap(argument -> taylor(Algebra.power(Expr.symbol("E"), ARGUMENT), argument));
    }

    private Optional<Expansion> power(Expansion base, Expr.Num exponent) {
        if (base.leading().isEmpty()) {
            return Optional.empty();
        }
        if (exponent.integer() && exponent.signum() > 0 && exponent.value() <= LARGEST_POWER) {
            var product = base;
            for (int i = 1; i < exponent.value(); i++) {
                product = product.times(base, facts);
            }
            return Optional.of(product);
        }
        var leading = base.leading().get();
        if (!exponent.integer() && !positive(leading.coefficient())) {
            return Optional.empty();
        }
        var front = new Expansion.Part(
                (Expr.Num) Algebra.times(leading.power(), exponent), Algebra.power(leading.coefficient(), exponent));
        return taylor(Algebra.power(Algebra.plus(Expr.ONE, ARGUMENT), exponent), small(base))
                .map(series -> series.times(front));
    }

    private Optional<Expansion> logarithm(Expansion base) {
        return base.leading().filter(leading -> positive(leading.coefficient())).flatMap(leading -> taylor(
                        Expr.call("Log", Algebra.plus(Expr.ONE, ARGUMENT)), small(base))
                .map(series -> {
                    var front = Algebra.plus(
                            Expr.call("Log", leading.coefficient()),
                            Algebra.times(leading.power(), Expr.call("Log", Expr.symbol(name))));
                    return series.plus(Expansion.exact(Expr.ZERO, front), facts);
                }));
    }

    /** What the rest of an expansion is beside its first term. */
    private static Expansion small(Expansion base) {
        return base.rest().times(base.leading().orElseThrow().inverse());
    }

    /** A function of an argument that tends to a constant. */
    private Optional<Expansion> taylor(Expr function, Expansion argument) {
        var tends = argument.known() < 0
                && argument.leading().filter(part -> part.power().signum() > 0).isEmpty();
        var constant = argument.leading().filter(part -> part.power().signum() == 0);
        var at = constant.map(Expansion.Part::coefficient).orElse(Expr.ZERO);
        var step = constant.isPresent() ? argument.rest() : argument;
        return tends && at.freeOf(name) ? series(function, at, step.above(-depth - 1.0)) : Optional.empty();
    }

    private Optional<Expansion> series(Expr function, Expr at, Expansion step) {
        var sum = new Expansion(List.of(), Double.NEGATIVE_INFINITY);
        var power = Expansion.exact(Expr.ZERO, Expr.ONE);
        var slope = function;
        for (int k = 0; !power.parts().isEmpty(); k++) {
            var value = Cas.simplify(slope.with(ARGUMENT.name(), at).map(Expander::atZero), facts);
            if (BAD.stream().anyMatch(bad -> !value.freeOf(bad))) {
                return Optional.empty();
            }
            sum = sum.plus(power.times(new Expansion.Part(Expr.ZERO, value)), facts);
            slope = Cas.derivative(slope, ARGUMENT.name());
            power = power.times(step, facts)
                    .times(new Expansion.Part(Expr.ZERO, Expr.of(1, k + 1)))
                    .above(-depth - 1.0);
        }
        return Optional.of(sum.above(power.known()));
    }

    private static Expr atZero(Expr value) {
        return value instanceof Expr.Call call
                        && call.arguments().size() == 1
                        && call.argument(0).equals(Expr.ZERO)
                ? ODD.contains(call.head()) ? Expr.ZERO : EVEN.contains(call.head()) ? Expr.ONE : value
                : value;
    }

    /** Whether a coefficient is certainly greater than zero once the size is large. */
    boolean positive(Expr coefficient) {
        return keywright.rule.Context.of(facts).positive(coefficient)
                || !coefficient.freeOf(name)
                        && Growth.of(coefficient, List.of(name), facts).isPresent();
    }
}
