package keywright.cas;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import keywright.numeric.Compiled;
import keywright.numeric.Seed;
import org.junit.jupiter.api.Test;

/** What is rewritten keeps its value: random formulas, small ones first, at random points of the domain. */
class MeaningTest {
    private static final List<String> NAMES = List.of("d", "s", "t", "x", "y");
    private static final Facts FACTS = SimplifyTest.FACTS;
    private static final int FORMULAS = 200;
    private static final int POINTS = 4;

    @Test
    void simplifying_keeps_the_value() {
        var simpler = 0;
        for (int i = 0; i < FORMULAS; i++) {
            var random = Seed.of("meaning", "simplify").child(i).stream();
            var formula = formula(random, 1 + i / 70);
            simpler += checked(formula, random, i) ? 1 : 0;
        }
        assertThat(simpler).isGreaterThan(FORMULAS / 2);
    }

    private static boolean checked(Expr formula, RandomGenerator random, int number) {
        Expr simple;
        try {
            simple = Cas.simplify(formula, FACTS);
        } catch (ArithmeticException divisionByZero) {
            return false;
        }
        assertThat(Cas.simplify(simple, FACTS))
                .as("again %d: %s", number, simple.wolfram())
                .isNotNull();
        assertThat(Parsed.of(simple.wolfram()).formula().normal())
                .as("read again %d: %s of %s", number, simple.wolfram(), formula.wolfram())
                .isEqualTo(simple);
        same(formula, simple, random, number);
        same(formula, Cas.expand(formula), random, number);
        return true;
    }

    private static void same(Expr formula, Expr other, RandomGenerator random, int number) {
        var before = Compiled.of(formula, NAMES);
        var after = Compiled.of(other, NAMES);
        for (int i = 0; i < POINTS; i++) {
            var point = new double[] {
                random.nextInt(1, 9),
                random.nextDouble(0.3, 3),
                random.nextDouble(0.3, 3),
                random.nextDouble(-3, 3),
                random.nextDouble(-3, 3)
            };
            var expected = before.value(point);
            if (Double.isFinite(expected) && Math.abs(expected) < 1e9 && Math.abs(expected) > 1e-9) {
                assertThat(after.value(point))
                        .as("%d: %s became %s", number, formula.wolfram(), other.wolfram())
                        .isCloseTo(expected, org.assertj.core.data.Percentage.withPercentage(1e-4));
            }
        }
    }

    private static Expr formula(RandomGenerator random, int depth) {
        if (depth == 0) {
            return random.nextInt(4) == 0 ? number(random) : Expr.symbol(NAMES.get(random.nextInt(NAMES.size())));
        }
        return switch (random.nextInt(9)) {
            case 0, 1, 2 -> new Expr.Call("Plus", several(random, depth));
            case 3, 4 -> new Expr.Call("Times", several(random, depth));
            case 5 -> Expr.call("Power", formula(random, depth - 1), Expr.of(random.nextInt(1, 4)));
            case 6 -> Expr.call("Power", positive(random, depth - 1), Expr.of(random.nextInt(-3, 4), 2));
            case 7 -> Expr.call("Log", positive(random, depth - 1));
            default ->
                Expr.call(List.of("Abs", "Sign", "Ramp", "Tanh").get(random.nextInt(4)), formula(random, depth - 1));
        };
    }

    private static Expr positive(RandomGenerator random, int depth) {
        return switch (random.nextInt(4)) {
            case 0 -> Expr.call("Power", formula(random, depth), Expr.of(2));
            case 1 -> Expr.call("Times", Expr.symbol("s"), Expr.symbol("d"), Expr.of(random.nextInt(1, 9), 2));
            case 2 -> Expr.call("Plus", Expr.symbol("t"), Expr.call("Power", formula(random, depth), Expr.of(2)));
            default -> Expr.call("Times", Expr.PI, Expr.symbol("t"));
        };
    }

    private static List<Expr> several(RandomGenerator random, int depth) {
        return IntStream.range(0, random.nextInt(2, 4))
                .mapToObj(i -> formula(random, depth - 1))
                .toList();
    }

    private static Expr number(RandomGenerator random) {
        return random.nextInt(5) == 0 ? Expr.PI : Expr.of(random.nextInt(-4, 5), random.nextInt(1, 4));
    }
}
