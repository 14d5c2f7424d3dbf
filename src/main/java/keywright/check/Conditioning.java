package keywright.check;

import java.util.ArrayList;
import java.util.List;
import keywright.term.Conditional;
import keywright.term.Marginal;

/**
 * Moments given observations, by weighted draws: for each draw some of its numbers are set so that the observations
 * come out, and it counts as much as these numbers are probable. Observations that only take separate values are met
 * by leaving out the draws on which they are not.
 */
record Conditioning(Execution numbers) {
    /** How many draws are used where the moment is wanted anew for every draw outside. */
    static final int INNER = 128;

    NumberNode number(Conditional moment) {
        var of = moment.of().stream().map(numbers::number).toList();
        var observations = Observations.of(moment.on(), moment.of(), numbers);
        var other = of.get(of.size() - 1);
        var node = new Weighted(of.get(0), other, observations, moment.kind(), moment.random());
        var name = new Object();
        return moment.random() ? node : frame -> frame.once(name, () -> node.at(frame));
    }

    /** The mean weight of the draws on which all observations come out, over that of those on which the given do. */
    NumberNode density(Marginal marginal) {
        return Preimages.of(marginal, numbers)
                .or(() -> ExtremeDensity.of(marginal, numbers))
                .orElseGet(() -> weighed(marginal));
    }

    private NumberNode weighed(Marginal marginal) {
        var all = new ArrayList<>(marginal.on());
        all.add(new Conditional.Observed(marginal.of(), marginal.at()));
        var both = Observations.of(all, List.of(), numbers);
        var given = Observations.of(marginal.on(), List.of(), numbers);
        var most = marginal.random() ? INNER : Integer.MAX_VALUE;
        var plain = marginal.on().isEmpty();
        NumberNode node = frame -> weight(both, frame, most) / (plain ? 1 : weight(given, frame, most));
        var name = new Object();
        return marginal.random() ? node : frame -> frame.once(name, () -> node.at(frame));
    }

    private static double weight(Observations observations, Frame frame, int most) {
        var values = observations.values(frame);
        var outside = frame.arrays;
        var draws = frame.inForce(most);
        var chosen = observations.chosen(frame);
        var total = 0.0;
        for (var draw : draws) {
            frame.arrays = observations.copied(draw);
            total += observations.met(frame, values, chosen);
        }
        frame.arrays = outside;
        return total / draws.size();
    }

    /** The weighted moment. */
    private record Weighted(
            NumberNode one, NumberNode other, Observations observations, Conditional.Kind kind, boolean nested)
            implements NumberNode {
        @Override
        public double at(Frame frame) {
            var values = observations.values(frame);
            var outside = frame.arrays;
            var draws = frame.inForce(nested ? INNER : Integer.MAX_VALUE);
            var chosen = observations.chosen(frame);
            var total = new double[4];
            for (var draw : draws) {
                frame.arrays = observations.copied(draw);
                var weight = observations.met(frame, values, chosen);
                if (weight > 0) {
                    var first = one.at(frame);
                    var second = other.at(frame);
                    total[0] += weight;
                    total[1] += weight * first;
                    total[2] += weight * second;
                    total[3] += weight * first * second;
                }
            }
            frame.arrays = outside;
            return moment(total);
        }

        private double moment(double[] total) {
            if (!(total[0] > 0)) {
                throw new Unmeasurable("no draw meets the observation");
            }
            var mean = total[1] / total[0];
            return kind == Conditional.Kind.EXPECTATION ? mean : total[3] / total[0] - mean * total[2] / total[0];
        }
    }
}
