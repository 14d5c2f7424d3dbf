package keywright.book.expectation;

import keywright.rule.Citation;

/** The books that the rules on expectations cite. */
final class Sources {
    private Sources() {}

    private static final String INFERENCE = "Casella and Berger, Statistical Inference, 2nd ed.";
    private static final String CONCRETE = "Graham, Knuth and Patashnik, Concrete Mathematics, 2nd ed.";

    static final Citation EXPECTED_VALUE = new Citation(INFERENCE, "definition 2.2.1");
    static final Citation LINEARITY = new Citation(INFERENCE, "theorem 2.2.5");
    static final Citation LOCATION_SCALE = new Citation(INFERENCE, "theorem 3.5.6");
    static final Citation NORMAL_SUMS = new Citation(INFERENCE, "corollary 4.6.10");
    static final Citation INDEPENDENCE = new Citation(INFERENCE, "theorem 4.2.10");
    static final Citation MULTIPLE_SUMS = new Citation(CONCRETE, "section 2.4");
    static final Citation SET_PARTITIONS = new Citation(CONCRETE, "section 6.1");
    static final Citation CALCULUS = new Citation("Apostol, Calculus, vol. 1, 2nd ed.", "chapter 1");
}
