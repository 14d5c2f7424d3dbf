package keywright.book.array;

import keywright.rule.Citation;

/** The books that the rules on arrays cite. */
final class Sources {
    private Sources() {}

    static final String CONCRETE = "Graham, Knuth and Patashnik, Concrete Mathematics, 2nd ed.";
    static final String MATRIX = "Horn and Johnson, Matrix Analysis, 2nd ed.";

    static final Citation DISTRIBUTIVE_LAW = new Citation(CONCRETE, "eq. (2.15)");
    static final Citation ASSOCIATIVE_LAW = new Citation(CONCRETE, "eq. (2.16)");
    static final Citation MULTIPLE_SUMS = new Citation(CONCRETE, "section 2.4");
    static final Citation PRODUCT_RULE = new Citation(CONCRETE, "section 2.4");
    static final Citation ENTRIES = new Citation(MATRIX, "section 0.2");
    static final Citation NORMS = new Citation(MATRIX, "section 5.2");
    static final Citation NORM_AXIOMS = new Citation(MATRIX, "definition 5.1.1");
    static final Citation INDUCED_NORMS = new Citation(MATRIX, "section 5.6");
    static final Citation SIGNS = new Citation(CONCRETE, "section 3.1");
}
