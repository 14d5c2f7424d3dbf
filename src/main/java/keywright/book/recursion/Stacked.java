package keywright.book.recursion;

import java.util.Optional;
import keywright.term.Array;
import keywright.term.Expectation;
import keywright.term.Fold;
import keywright.term.Term;

/** A quantity of what comes out of one stack of layers, whose weights are random and occur nowhere else. */
record Stacked(Term quantity, Fold fold) {

    /** The quantity a term is, if it is one. */
    static Optional<Stacked> of(Term quantity) {
        var folds = quantity.all(Fold.class).stream().distinct().toList();
        if (folds.size() != 1
                || folds.get(0).drawn().isEmpty()
                || folds.get(0).layer().body().random()) {
            return Optional.empty();
        }
        var stacked = new Stacked(quantity, folds.get(0));
        return stacked.apart() ? Optional.of(stacked) : Optional.empty();
    }

    /** Whether the lists differ, and neither the start nor the rest of the quantity is random with them. */
    private boolean apart() {
        var state = fold.layer().state();
        var lists = fold.lists();
        return lists.stream().distinct().count() == lists.size()
                && !at(state).random()
                && fold.start().all(Array.class).stream().noneMatch(lists::contains);
    }

    /** The quantity of another array. */
    Term at(Term array) {
        return quantity.map(part -> part.equals(fold) ? array : part);
    }

    /** The expectation of the quantity after one more layer, for a fixed state before it. */
    Expectation next() {
        return new Expectation(at(fold.layer().on(fold.layer().state(), fold.drawn())));
    }
}
