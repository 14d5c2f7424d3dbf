package keywright.term;

import java.util.List;

/** A term with no terms below it. */
public sealed interface Leaf extends Term
        permits Array, Cost, Count, Fisher, Integral, Scalar, Schedule, Standard, Truth {
    @Override
    default List<Term> parts() {
        return List.of();
    }

    @Override
    default Term with(List<Term> parts) {
        return this;
    }
}
