package keywright.check;

import java.util.Optional;
import java.util.stream.DoubleStream;
import keywright.cas.Facts;
import keywright.term.Solution;
import keywright.term.Term;

/**
 * Where a size that solves an equation is a whole number: near the point asked for, with one other parameter moved, for
 * arrays have no fractional sizes.
 */
public record WholePoints(Facts facts, Meter meter) {
    private static final double LEAST = 2;
    private static final double REACH = 1 << 12;
    private static final int HALVINGS = 200;

    /** The point to try a claimed solution at; the one asked for if nothing wants to be whole, or nothing can move. */
    public Point near(Term claimed, Term goal, Point wanted) {
        if (!(goal instanceof Solution equation) || claimed instanceof Solution || !WholeRoots.counted(equation)) {
            return wanted;
        }
        return claimed.symbols().stream()
                .filter(name -> wanted.values().containsKey(name))
                .filter(name -> !facts.of(name).integer())
                .flatMap(name -> moved(claimed, name, wanted).stream())
                .findFirst()
                .orElse(wanted);
    }

    private Optional<Point> moved(Term claimed, String name, Point wanted) {
        var here = wanted.values().getOrDefault(name, Double.NaN);
        var size = Math.max(LEAST, Math.rint(value(claimed, wanted)));
        if (WholeRoots.whole(value(claimed, wanted))) {
            return Optional.of(wanted);
        }
        return DoubleStream.iterate(1, factor -> factor <= REACH, factor -> factor * 2)
                .flatMap(factor -> DoubleStream.of(here * factor, here / factor))
                .filter(there -> facts.of(name).holds(there))
                .filter(there ->
                        (value(claimed, wanted.with(name, there)) - size) * (value(claimed, wanted) - size) < 0)
                .mapToObj(there -> between(claimed, name, wanted, there, size))
                .filter(there -> WholeRoots.whole(value(claimed, there))) // and not where it jumps
                .findFirst();
    }

    private Point between(Term claimed, String name, Point wanted, double other, double size) {
        var above = value(claimed, wanted) > size;
        var near = wanted.values().getOrDefault(name, Double.NaN);
        var far = other;
        for (int i = 0; i < HALVINGS; i++) {
            var middle = (near + far) / 2;
            if (value(claimed, wanted.with(name, middle)) > size == above) {
                near = middle;
            } else {
                far = middle;
            }
        }
        return wanted.with(name, near);
    }

    /** The claimed size; not a number where it has no value. */
    private double value(Term claimed, Point point) {
        try {
            return meter.entries(claimed, point)[0];
        } catch (Unmeasurable nowhere) {
            return Double.NaN;
        }
    }
}
