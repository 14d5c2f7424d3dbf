package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Drawn;
import keywright.term.Term;

/** What is given when all but one number drawn from a law with random parameters is. */
final class Parents {
    private Parents() {}

    /** All random numbers of the term but one drawn number, which no other is drawn after. */
    static Optional<List<Conditional.Observed>> of(Term term) {
        var drawn = term.all(Drawn.class).stream().distinct().toList();
        if (drawn.size() != 1
                || drawn.get(0).located().isPresent()
                || !term.all(Conditional.class).isEmpty()) {
            return Optional.empty();
        }
        var given = Stream.concat(term.all(Array.class).stream(), drawn.get(0).all(Array.class).stream())
                .filter(Array::random)
                .distinct()
                .toList();
        return given.isEmpty()
                        || given.stream().anyMatch(array -> !array.shape().scalar())
                ? Optional.empty()
                : Optional.of(given.stream()
                        .map(array -> new Conditional.Observed(array, array))
                        .toList());
    }
}
