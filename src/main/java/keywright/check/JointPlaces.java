package keywright.check;

import java.util.List;
import java.util.Optional;
import keywright.numeric.Estimate;
import keywright.numeric.Seed;
import keywright.term.Information;
import keywright.term.JointExtremum;
import keywright.term.Listed;
import keywright.term.Term;

/**
 * Where a quantity that takes a quadrature each time is least as several numbers move. A search within a search takes
 * too long, but a place can be tried: all around it, near and far, the quantity must be larger, and near it alike on
 * both sides.
 */
record JointPlaces(Meter meter) {
    private static final int DIRECTIONS = 8;
    private static final double NEAR = 1e-3;
    private static final double FAR = 0.4;
    private static final double SHARE = 0.01;

    /** A place that is tried, and the sign with which the quantity is least. */
    private record Trial(Meter meter, JointExtremum extremum, List<Double> place, double sign, Point point) {
        double at(double[] way, double length) {
            var there = point;
            for (int i = 0; i < place.size(); i++) {
                var moved = place.get(i) + length * way[i] * (1 + Math.abs(place.get(i)));
                there = there.with(extremum.variables().get(i), moved);
            }
            return sign * meter.measure(extremum.of(), there).value();
        }

        /** None where it is no parameter of a law: then it cannot be better. */
        double far(double[] way, double length) {
            try {
                return at(way, length);
            } catch (Unmeasurable | ArithmeticException outside) {
                return Double.POSITIVE_INFINITY;
            }
        }

        boolean least(double[] way) {
            var at = at(way, 0);
            var up = at(way, NEAR) - at;
            var down = at(way, -NEAR) - at;
            return up + down > 0
                    && Math.abs(up - down) <= SHARE * (up + down)
                    && Math.min(far(way, FAR), far(way, -FAR)) > at;
        }
    }

    /** That the place is the best; nothing if that does not show, for it may be at a kink or at an end. */
    Optional<Verdict> judge(Term claimed, Term stated, Point point) {
        return stated instanceof JointExtremum extremum
                        && claimed instanceof Listed place
                        && !extremum.of().all(Information.class).isEmpty()
                ? tried(place, extremum, point)
                : Optional.empty();
    }

    private Optional<Verdict> tried(Listed claimed, JointExtremum stated, Point point) {
        var place = claimed.entries().stream()
                .map(entry -> meter.measure(entry, point).value())
                .toList();
        var sign = stated.over().get(0).kind().least() ? 1 : -1;
        var trial = new Trial(meter, stated, place, sign, point);
        var random = Seed.of("ways").stream();
        for (int i = 0; i < DIRECTIONS; i++) {
            if (!trial.least(random.doubles(place.size(), -1, 1).toArray())) {
                return Optional.empty();
            }
        }
        var shown = new Estimate(sign * trial.at(new double[place.size()], 0), 0);
        return Optional.of(new Verdict.Agrees(shown, shown.value()));
    }
}
