package keywright.check;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Support;
import keywright.numeric.Compiled;
import keywright.term.Array;

/** One number of a random array whose law has a density. */
record Coordinate(int slot, int place, Density law) {
    private static final String AT = "\u2022";
    private static final int LOOKED_AT = 64;
    private static final double WIDER = 2;

    /** A density over the parameters and one more number, and the ends of the support. */
    record Density(Law law, NumberNode from, NumberNode to, Compiled formula, Optional<NumberNode> centre) {}

    /** The coordinates of an array; none if its law has no density. */
    static List<Coordinate> of(Array array, Wiring wiring) {
        var law = array.law().orElseThrow();
        if (!(law.support() instanceof Support.Interval interval)) {
            return List.of();
        }
        var names = new ArrayList<>(wiring.symbols());
        names.add(AT);
        var density = new Density(
                law,
                wiring.formula(interval.from()),
                wiring.formula(interval.to()),
                Compiled.of(law.density(Expr.symbol(AT)), names),
                interval.equals(Support.REALS) ? law.centre().map(wiring::formula) : Optional.empty());
        var all = new ArrayList<Coordinate>();
        for (int i = 0; i < new ArrayNode(wiring.sizes(array), frame -> new double[0]).length(); i++) {
            all.add(new Coordinate(wiring.slot(array), i, density));
        }
        return all;
    }

    double get(Frame frame) {
        return frame.arrays[slot][place];
    }

    void set(Frame frame, double value) {
        frame.arrays[slot][place] = value;
    }

    /** A typical size, from the first draws. */
    double width(Frame frame) {
        var mean = 0.0;
        var square = 0.0;
        var draws = frame.inForce(LOOKED_AT);
        for (var draw : draws) {
            mean += draw[slot][place] / draws.size();
            square += draw[slot][place] * draw[slot][place] / draws.size();
        }
        var variance = square - mean * mean;
        return variance > 0 ? Math.sqrt(variance) : 1;
    }

    /** Moves away from the centre, so that what is rare is drawn more often; the weight that makes up for it. */
    double widened(Frame frame) {
        if (law.centre().isEmpty()) {
            return 1;
        }
        var centre = law.centre().orElseThrow().at(frame);
        var before = density(frame);
        set(frame, centre + WIDER * (get(frame) - centre));
        return WIDER * density(frame) / before;
    }

    double density(Frame frame) {
        var at = get(frame);
        if (at < law.from().at(frame) || at > law.to().at(frame)) {
            return 0;
        }
        var values = java.util.Arrays.copyOf(frame.symbols, frame.symbols.length + 1);
        values[frame.symbols.length] = at;
        return law.formula().value(values);
    }

    @Override
    public boolean equals(@org.jspecify.annotations.Nullable Object other) {
        return other instanceof Coordinate one && one.slot == slot && one.place == place;
    }

    @Override
    public int hashCode() {
        return 31 * slot + place;
    }
}
