package keywright.check;

import java.util.List;
import keywright.term.Sum;

/** An index sum carried out value by value. */
record Loop(List<Range> ranges, boolean distinct, NumberNode of) {

    /** Where an index lives in a frame, and its ends. */
    record Range(int slot, NumberNode from, NumberNode to) {}

    static Loop of(Sum sum, Wiring wiring, NumberNode of) {
        var ranges = sum.over().stream()
                .map(index ->
                        new Range(wiring.slot(index.name()), wiring.formula(index.from()), wiring.formula(index.to())))
                .toList();
        return new Loop(ranges, sum.distinct(), of);
    }

    /** The total over the ranges from a depth on, those before it at their present values. */
    double total(Frame frame, int depth) {
        if (depth == ranges.size()) {
            return of.at(frame);
        }
        var range = ranges.get(depth);
        var outside = frame.symbols[range.slot()];
        var last = range.to().at(frame);
        var total = 0.0;
        for (var value = range.from().at(frame); value <= last; value++) {
            frame.symbols[range.slot()] = value;
            if (!distinct || isNew(depth, value, frame)) {
                total += total(frame, depth + 1);
            }
        }
        frame.symbols[range.slot()] = outside;
        return total;
    }

    private boolean isNew(int depth, double value, Frame frame) {
        for (int earlier = 0; earlier < depth; earlier++) {
            if (frame.symbols[ranges.get(earlier).slot()] == value) {
                return false;
            }
        }
        return true;
    }
}
