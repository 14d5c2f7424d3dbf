package keywright.problem;

import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * An array that the problem gives: its shape (none for a scalar), the law of its entries (none for a constant), and
 * what else is known.
 */
public record Given(Label label, List<Formula> shape, Optional<Formula> law, Set<Trait> traits) implements Quantity {
    /** Something given keeps its own copies. */
    public Given {
        shape = List.copyOf(shape);
        traits = Set.copyOf(traits);
    }

    /** What is known of the entries. */
    public enum Trait {
        /** No entry is zero. */
        NONZERO,
        /** It is a smooth function, of which nothing else is known. */
        FUNCTION,
        /** It is a smooth function of one number, which acts on arrays entry by entry. */
        ELEMENTWISE,
        /** Every entry is greater than zero. */
        POSITIVE,
        /** A vector of probabilities, whose sum is one. */
        PROBABILITY,
        /** A matrix that is its own transpose. */
        SYMMETRIC,
        /** A symmetric matrix with a positive quadratic form. */
        DEFINITE,
        /** Every entry lies between zero and one. */
        FRACTION,
        /** The entries are independent of each other and of everything else given; assumed unless denied. */
        INDEPENDENT
    }

    /** Whether the entries are random. */
    public boolean random() {
        return law.isPresent();
    }

    /** Whether a trait is known. */
    public boolean is(Trait trait) {
        return traits.contains(trait);
    }
}
