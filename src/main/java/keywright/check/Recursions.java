package keywright.check;

import java.util.List;
import keywright.cas.Expr;
import keywright.term.Defined;
import keywright.term.Product;
import keywright.term.Recursion;
import keywright.term.Term;

/** Recursions carried out step by step, and products factor by factor. */
record Recursions(Execution numbers) {

    /** The term under its author's names. */
    static Term of(Term term) {
        return term instanceof Defined defined ? of(defined.meaning()) : term;
    }

    /** One number of the sequence; the start at 0. */
    NumberNode entry(Recursion recursion, Expr at) {
        var run = new Run(recursion, numbers);
        var place = numbers.wiring().formula(at);
        return frame -> {
            var last = (int) Math.round(place.at(frame));
            if (last < 0) {
                throw new Unmeasurable("a sequence from 0 on has no number " + last);
            }
            return run.upTo(last, frame)[last];
        };
    }

    /** All numbers of the sequence but the start. */
    ArrayNode array(Recursion recursion) {
        var run = new Run(recursion, numbers);
        var size = numbers.wiring().size(recursion.over().to());
        return new ArrayNode(
                new int[] {size}, frame -> java.util.Arrays.copyOfRange(run.upTo(size, frame), 1, size + 1));
    }

    NumberNode product(Product product) {
        var of = numbers.number(product.of());
        var slot = numbers.wiring().slot(product.over().name());
        var from = numbers.wiring().formula(product.over().from());
        var to = numbers.wiring().formula(product.over().to());
        return frame -> {
            var outside = frame.symbols[slot];
            var last = to.at(frame);
            var result = 1.0;
            for (var k = from.at(frame); k <= last; k++) {
                frame.symbols[slot] = k;
                result *= of.at(frame);
            }
            frame.symbols[slot] = outside;
            return result;
        };
    }

    /** A recursion step by step. */
    private record Run(int slot, List<NumberNode> starts, List<NumberNode> factors, NumberNode shift) {
        Run(Recursion recursion, Execution numbers) {
            this(
                    numbers.wiring().slot(recursion.over().name()),
                    recursion.starts().stream().map(numbers::number).toList(),
                    recursion.factors().stream().map(numbers::number).toList(),
                    numbers.number(recursion.shift()));
        }

        /** The numbers from the start on. */
        double[] upTo(int last, Frame frame) {
            var values = new double[last + 1];
            var outside = frame.symbols[slot];
            for (int k = 0; k <= last; k++) {
                if (k < starts.size()) {
                    values[k] = starts.get(k).at(frame);
                } else {
                    frame.symbols[slot] = k;
                    values[k] = shift.at(frame);
                    for (int i = 0; i < factors.size(); i++) {
                        values[k] += factors.get(i).at(frame) * values[k - 1 - i];
                    }
                    frame.symbols[slot] = outside;
                }
            }
            return values;
        }
    }
}
