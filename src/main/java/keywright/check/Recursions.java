package keywright.check;

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
        var start = numbers.number(recursion.start());
        var step = new Step(recursion, numbers);
        var place = numbers.wiring().formula(at);
        return frame -> {
            var count = Math.round(place.at(frame));
            if (count < 0) {
                throw new Unmeasurable("a sequence from 0 on has no number " + count);
            }
            var value = start.at(frame);
            for (long k = 1; k <= count; k++) {
                value = step.next(frame, k, value);
            }
            return value;
        };
    }

    /** All numbers of the sequence but the start. */
    ArrayNode array(Recursion recursion) {
        var start = numbers.number(recursion.start());
        var step = new Step(recursion, numbers);
        var size = numbers.wiring().size(recursion.over().to());
        return new ArrayNode(new int[] {size}, frame -> {
            var values = new double[size];
            var value = start.at(frame);
            for (int k = 1; k <= size; k++) {
                value = step.next(frame, k, value);
                values[k - 1] = value;
            }
            return values;
        });
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

    /** One step of a recursion. */
    private record Step(int slot, NumberNode factor, NumberNode shift) {
        Step(Recursion recursion, Execution numbers) {
            this(
                    numbers.wiring().slot(recursion.over().name()),
                    numbers.number(recursion.factor()),
                    numbers.number(recursion.shift()));
        }

        double next(Frame frame, long k, double before) {
            var outside = frame.symbols[slot];
            frame.symbols[slot] = k;
            var next = factor.at(frame) * before + shift.at(frame);
            frame.symbols[slot] = outside;
            return next;
        }
    }
}
