package keywright.numeric;

import java.util.function.DoubleUnaryOperator;
import keywright.cas.Unknown;

/** A smooth function in the place of one of which only the name is known: a sine and a square. */
final class Smooth {
    private static final double BEND = 0.15;

    private Smooth() {}

    /** \(a\sin(\omega x + \vartheta) + \tfrac{b}{2}x^2\), or its derivative as often as the head has primes. */
    static DoubleUnaryOperator of(String head) {
        var random = Seed.of("function", Unknown.name(head)).stream();
        var size = 0.6 + 0.6 * random.nextDouble();
        var pace = 0.8 + 0.6 * random.nextDouble();
        var phase = 2 * Math.PI * random.nextDouble();
        var order = Unknown.order(head);
        return x -> size * Math.pow(pace, order) * Math.sin(pace * x + phase + order * Math.PI / 2)
                + BEND * square(x, order);
    }

    private static double square(double x, int order) {
        return switch (order) {
            case 0 -> x * x / 2;
            case 1 -> x;
            case 2 -> 1;
            default -> 0;
        };
    }
}
