package keywright.answer;

import java.math.BigInteger;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.cas.Vocabulary;
import keywright.numeric.AlgebraicNumber;
import keywright.numeric.Precise;

/**
 * Sines and cosines of arcs, such as {@code cos(acos(1/3)/2 - atan(2))}, as roots: by the formulas for sums and
 * multiples of angles, and for half an angle with the sign that its value shows. DLMF 4.21, 4.24.
 */
final class Angles {
    private static final int MOST_HALVES = 8;
    private static final int LARGEST_MULTIPLE = 12;
    private static final int DIGITS = 30;

    /** The cosine and the sine of an angle. */
    private record Point(Expr cos, Expr sin) {
        private static final Point ZERO = new Point(Expr.ONE, Expr.ZERO);

        Point plus(Point other) {
            return new Point(
                    Algebra.minus(Algebra.times(cos, other.cos), Algebra.times(sin, other.sin)),
                    Algebra.plus(Algebra.times(sin, other.cos), Algebra.times(cos, other.sin)));
        }

        Point turns(int count) {
            var once = count < 0 ? new Point(cos, Algebra.times(Expr.MINUS_ONE, sin)) : this;
            var all = ZERO;
            for (int i = 0; i < Math.abs(count); i++) {
                all = all.plus(once);
            }
            return all;
        }
    }

    private Angles() {}

    /** The formula with every such sine and cosine as roots, where it has no names. */
    static Expr roots(Expr formula) {
        return formula.map(part -> part instanceof Expr.Call call && call.is("Tan", 1)
                        ? Algebra.divide(Expr.call("Sin", call.argument(0)), Expr.call("Cos", call.argument(0)))
                        : part)
                .map(part -> part instanceof Expr.Call call && (call.is("Cos", 1) || call.is("Sin", 1))
                        ? value(call).orElse(part)
                        : part);
    }

    /**
     * Whether two sums of arcs are equal: the sine of a multiple of their difference is zero, and that multiple is
     * smaller than any other angle of which that is so.
     */
    static boolean same(Expr left, Expr right) {
        var gap = Cas.expand(Algebra.minus(left, right));
        var small = Precise.of(gap, Map.of(), DIGITS)
                .filter(value -> value.size().doubleValue() < 0.1)
                .isPresent();
        return small
                && java.util.stream.IntStream.rangeClosed(1, LARGEST_MULTIPLE)
                        .filter(k -> whole(gap, k))
                        .mapToObj(k -> point(Cas.expand(Algebra.times(Expr.of(k), gap))))
                        .findFirst()
                        .flatMap(point -> point)
                        .flatMap(point -> AlgebraicNumber.zero(point.sin().normal()))
                        .orElse(false);
    }

    /** The formula with \(\arctan(1/x)\) as \(\pi/2 - \arctan x\) for positive x that both occur; DLMF 4.24.17. */
    static Expr reciprocals(Expr formula, Facts facts) {
        var seen = new java.util.ArrayList<Expr>();
        return formula.map(part -> {
            if (!(part instanceof Expr.Call call) || !call.is("ArcTan", 1) || !Cas.positive(call.argument(0), facts)) {
                return part;
            }
            var over = Algebra.divide(Expr.ONE, call.argument(0));
            if (seen.contains(over)) {
                return Algebra.minus(Algebra.times(Expr.HALF, Expr.PI), Expr.call("ArcTan", over));
            }
            seen.add(call.argument(0));
            return part;
        });
    }

    private static Optional<Expr> value(Expr.Call call) {
        var angle = Cas.expand(call.argument(0));
        if (!Vocabulary.CONSTANTS.containsAll(angle.symbols()) || !arcs(angle)) {
            return Optional.empty();
        }
        return point(angle).map(point -> call.is("Cos", 1) ? point.cos() : point.sin());
    }

    private static boolean arcs(Expr angle) {
        return Algebra.terms(angle).stream().allMatch(term -> arc(term).isPresent());
    }

    private static Optional<Point> point(Expr angle) {
        var halves = java.util.stream.IntStream.iterate(1, k -> k < MOST_HALVES, k -> 2 * k)
                .filter(k -> whole(angle, k))
                .findFirst()
                .orElse(MOST_HALVES);
        var sum = Point.ZERO;
        for (var term : Algebra.terms(angle)) {
            var arc = arc(term);
            var times = arc.map(one -> Algebra.times(Algebra.divide(term, one), Expr.of(halves)));
            if (times.isEmpty() || !(times.get() instanceof Expr.Num count) || !small(count)) {
                return Optional.empty();
            }
            sum = sum.plus(of(arc.get()).turns(count.numerator().intValueExact()));
        }
        var point = Optional.of(sum);
        for (int k = halves / 2; k >= 1; k /= 2) {
            var part = Algebra.times(angle, Expr.of(k));
            point = point.flatMap(whole -> half(whole, part));
        }
        return point;
    }

    private static boolean whole(Expr angle, int halves) {
        return Algebra.terms(angle).stream().allMatch(term -> arc(term)
                .filter(arc -> Algebra.times(Algebra.divide(term, arc), Expr.of(halves)) instanceof Expr.Num count
                        && count.integer())
                .isPresent());
    }

    private static boolean small(Expr.Num count) {
        return count.integer() && count.numerator().abs().compareTo(BigInteger.valueOf(LARGEST_MULTIPLE)) <= 0;
    }

    /** The arc in a multiple of an arc; of π, half of it. */
    private static Optional<Expr> arc(Expr term) {
        return Algebra.factors(term).stream()
                .filter(factor -> factor.equals(Expr.PI)
                        || (factor instanceof Expr.Call call && (call.is("ArcSin", 1) || call.is("ArcTan", 1))))
                .findFirst()
                .map(factor -> factor.equals(Expr.PI) ? Algebra.times(Expr.HALF, Expr.PI) : factor);
    }

    private static Point of(Expr arc) {
        if (!(arc instanceof Expr.Call call) || call.is("Times", 2)) {
            return new Point(Expr.ZERO, Expr.ONE);
        }
        var x = call.argument(0);
        var square = Algebra.power(x, Expr.of(2));
        if (call.is("ArcSin", 1)) {
            return new Point(Algebra.power(Algebra.minus(Expr.ONE, square), Expr.HALF), x);
        }
        var root = Algebra.power(Algebra.plus(Expr.ONE, square), Expr.of(-1, 2));
        return new Point(root, Algebra.times(x, root));
    }

    /** The half of an angle, whose value decides the signs; nothing if the value is not real or too near to zero. */
    private static Optional<Point> half(Point whole, Expr angle) {
        var cos = sign("Cos", angle);
        var sin = sign("Sin", angle);
        if (cos == 0 || sin == 0) {
            return Optional.empty();
        }
        return Optional.of(new Point(
                signed(cos, Algebra.plus(Expr.ONE, whole.cos())), signed(sin, Algebra.minus(Expr.ONE, whole.cos()))));
    }

    private static Expr signed(int sign, Expr twice) {
        return Algebra.times(Expr.of(sign), Algebra.power(Algebra.times(Expr.HALF, twice), Expr.HALF));
    }

    private static int sign(String head, Expr angle) {
        return Precise.of(Expr.call(head, angle), Map.of(), DIGITS)
                .filter(value ->
                        value.imaginary().signum() == 0 && value.real().abs().doubleValue() > 1e-6)
                .map(value -> value.real().signum())
                .orElse(0);
    }
}
