package keywright.book.scaling;

import keywright.rule.Citation;

/** The books that the rules on scaling cite. */
final class Sources {
    private Sources() {}

    private static final String CONCRETE = "Graham, Knuth and Patashnik, Concrete Mathematics, 2nd ed.";

    static final Citation ALGEBRA = new Citation(CONCRETE, "chapter 2");
    static final Citation MATRIX_NORMS = new Citation("Horn and Johnson, Matrix Analysis, 2nd ed.", "section 5.6");
    static final Citation STIRLING = new Citation("NIST Digital Library of Mathematical Functions", "5.11.12");
    static final Citation ORDERS = new Citation(CONCRETE, "section 9.2");
    static final Citation EXPANSIONS = new Citation(CONCRETE, "section 9.4");
    static final Citation HIERARCHY = new Citation(CONCRETE, "section 9.1");
}
