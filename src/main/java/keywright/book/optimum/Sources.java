package keywright.book.optimum;

import keywright.rule.Citation;

/** The books that the rules on optima cite. */
final class Sources {
    private Sources() {}

    static final Citation SECOND_DERIVATIVE =
            new Citation("Apostol, Calculus, vol. 1, 2nd ed.", "theorems 4.8 and 4.9");
}
