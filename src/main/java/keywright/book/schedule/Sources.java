package keywright.book.schedule;

import keywright.rule.Citation;

/** The books and papers that the rules on schedules cite. */
final class Sources {
    private Sources() {}

    private static final String CONCRETE = "Graham, Knuth and Patashnik, Concrete Mathematics, 2nd ed.";

    static final Citation HARMONIC =
            new Citation("Graham, Knuth and Patashnik, Concrete Mathematics, 2nd ed.", "section 6.3");
    static final Citation CHECKPOINTS = new Citation(
            "Chen, Xu, Zhang and Guestrin, Training Deep Nets with Sublinear Memory Cost, arXiv:1604.06174",
            "section 4");
    static final Citation REVERSAL =
            new Citation("Griewank and Walther, Evaluating Derivatives, 2nd ed.", "chapter 12");
    static final Citation COST_MODEL =
            new Citation("Cormen, Leiserson, Rivest and Stein, Introduction to Algorithms, 3rd ed.", "section 2.2");
    static final Citation SUMS = new Citation(CONCRETE, "section 2.1");
    static final Citation FLOORS = new Citation(CONCRETE, "section 3.2");
    static final Citation REMAINDER = new Citation(CONCRETE, "eq. (3.21)");
    static final Citation REGROUPING = new Citation(CONCRETE, "eq. (2.16)");
    static final Citation ARITHMETIC_SERIES = new Citation(CONCRETE, "section 2.3");
    static final Citation ZETA = new Citation(CONCRETE, "eq. (6.89)");
    static final Citation POWER_SUMS = new Citation(CONCRETE, "section 6.5");
}
