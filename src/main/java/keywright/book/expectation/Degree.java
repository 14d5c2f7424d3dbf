package keywright.book.expectation;

import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import keywright.cas.Cas;
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
        if (bell(call, symbol)) {
            return Optional.of(2 * ((Expr.Num) call.argument(1)).value());
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

    /** Whether it is one over a power of \(a + bx^2\) with positive numbers a and b, which has no pole. */
    private static boolean bell(Expr.Call call, String symbol) {
        return call.is("Power", 2)
                && call.argument(1) instanceof Expr.Num number
                && number.signum() < 0
                && Cas.coefficients(call.argument(0), symbol)
                        .filter(all -> all.size() == 3 && all.get(1).equals(Expr.ZERO))
                        .filter(all -> all.get(0) instanceof Expr.Num a && a.signum() > 0)
                        .filter(all -> all.get(2) instanceof Expr.Num b && b.signum() > 0)
                        .isPresent();
    }

    private static Optional<Double> largest(Stream<Optional<Double>> degrees) {
        return degrees.reduce(Optional.of(0.0), (a, b) -> a.flatMap(x -> b.map(y -> Math.max(x, y))));
    }
}
