package keywright.book.expectation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keywright.cas.Expr;

/** How fast a formula grows: at most like a power of a symbol, and without poles. */
final class Degree {
    private static final Set<String> BOUNDED =
            Set.of("Sign", "Tanh", "Erf", "Erfc", "Sin", "Cos", "ArcTan", "LogisticSigmoid", "UnitStep");
    private static final Set<String> LINEAR = Set.of("Abs", "Ramp", "LeakyRamp", "SoftPlus", "Max", "Min");

    private Degree() {}

    /** The power; nothing if the formula may grow faster, or have a pole. */
    static Optional<Double> of(Expr formula, String symbol) {
        if (formula.freeOf(symbol)) {
            return Optional.of(0.0);
        }
        if (!(formula instanceof Expr.Call call)) {
            return Optional.of(1.0);
        }
        if (BOUNDED.contains(call.head())) {
            return Optional.of(0.0);
        }
        if (call.is("Power", 2)) {
            return call.argument(1) instanceof Expr.Num number && number.signum() > 0
                    ? of(call.argument(0), symbol).map(degree -> degree * number.value())
                    : Optional.empty();
        }
        var degrees = call.arguments().stream().map(part -> of(part, symbol));
        if (call.head().equals("Times")) {
            return degrees.reduce(Optional.of(0.0), (a, b) -> a.flatMap(x -> b.map(y -> x + y)));
        }
        return call.head().equals("Plus") || LINEAR.contains(call.head()) ? largest(degrees) : Optional.empty();
    }

    private static Optional<Double> largest(Stream<Optional<Double>> degrees) {
        return degrees.reduce(Optional.of(0.0), (a, b) -> a.flatMap(x -> b.map(y -> Math.max(x, y))));
    }
}
