package keywright.book.matrix;

import java.util.stream.IntStream;
import keywright.term.Entry;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;

/** When two entries of one array are the same entry. */
final class Coincide {
    private Coincide() {}

    /** One if all indices are the same, else zero: a product of deltas. */
    static Term delta(Entry one, Entry other) {
        var sizes = one.of().shape().sizes();
        return Terms.times(IntStream.range(0, sizes.size())
                .mapToObj(i ->
                        Standard.delta(sizes.get(i), one.at().get(i), other.at().get(i)))
                .toList());
    }
}
