package keywright.problem;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** The faults found so far in one pass; after the hundredth no more are kept. */
final class Diagnostics {
    private static final int MOST = 100;
    private final List<Diagnostic> found = new ArrayList<>();

    void add(Diagnostic diagnostic) {
        if (found.size() < MOST && !found.contains(diagnostic)) {
            found.add(diagnostic);
        }
    }

    void error(Place place, String message) {
        add(Diagnostic.error(place, message));
    }

    void error(Place place, String message, String hint) {
        add(Diagnostic.error(place, message, hint));
    }

    /** The faults with their places put elsewhere. */
    List<Diagnostic> moved(UnaryOperator<Place> where) {
        return found.stream()
                .map(d -> new Diagnostic(d.severity(), where.apply(d.place()), d.message(), d.hint()))
                .toList();
    }

    boolean any() {
        return !found.isEmpty();
    }

    void throwIfAny() {
        if (any()) {
            throw new BadInput(found);
        }
    }
}
