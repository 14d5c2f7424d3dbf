package keywright.book.recursion;

import keywright.rule.Citation;

/** The books that the rules on recursions cite. */
final class Sources {
    private Sources() {}

    private static final String CONCRETE = "Graham, Knuth and Patashnik, Concrete Mathematics, 2nd ed.";

    static final Citation TOWER = new Citation("Casella and Berger, Statistical Inference, 2nd ed.", "theorem 4.4.3");
    static final Citation SUMMATION_FACTOR = new Citation(CONCRETE, "section 2.2, eq. (2.9)");
    static final Citation CHARACTERISTIC = new Citation(CONCRETE, "section 7.3");
    static final Citation PRODUCTS = new Citation(CONCRETE, "section 2.2");
    static final Citation REVERSAL = new Citation(CONCRETE, "eq. (2.18)");
    static final Citation TELESCOPE = new Citation(CONCRETE, "section 2.6");
    static final Citation LARGE_NUMBERS = new Citation("Vershynin, High-Dimensional Probability", "theorem 3.1.1");
    static final Citation SPECTRAL_NORMS = new Citation(
            "Bai and Silverstein, Spectral Analysis of Large Dimensional" + " Random Matrices, 2nd ed.", "theorem 5.8");
    static final Citation BOUNDS = new Citation(CONCRETE, "section 9.2");
    static final Citation LIMITS = new Citation("Apostol, Calculus, vol. 1, 2nd ed.", "section 10.4");
}
