package keywright.book.mistake;

import keywright.rule.Citation;

/** The books in which what was missed is taught. */
final class Sources {
    private Sources() {}

    private static final String INFERENCE = "Casella and Berger, Statistical Inference, 2nd ed.";
    private static final String CONCRETE = "Graham, Knuth and Patashnik, Concrete Mathematics, 2nd ed.";

    static final Citation VARIANCE = new Citation(INFERENCE, "section 2.3");
    static final Citation EXPECTED_VALUE = new Citation(INFERENCE, "section 2.2");
    static final Citation JENSEN = new Citation(INFERENCE, "theorem 4.7.7");
    static final Citation INDEPENDENCE = new Citation(INFERENCE, "theorem 4.2.10");
    static final Citation COVARIANCE = new Citation(INFERENCE, "theorem 4.5.6");
    static final Citation NORMAL = new Citation(INFERENCE, "section 3.3");
    static final Citation MULTIPLE_SUMS = new Citation(CONCRETE, "section 2.4");
    static final Citation SERIES = new Citation(CONCRETE, "section 2.3");
    static final Citation ALGEBRA = new Citation(CONCRETE, "chapter 2");
    static final Citation ORDERS = new Citation(CONCRETE, "section 9.2");
    static final Citation NORMS = new Citation("Horn and Johnson, Matrix Analysis, 2nd ed.", "section 5.2");
    static final Citation ALIGNMENT = new Citation(
            "Yang, Simon and Bernstein, A Spectral Condition for Feature Learning, arXiv:2310.17813", "section 3");
    static final Citation CHECKPOINTS = new Citation(
            "Chen, Xu, Zhang and Guestrin, Training Deep Nets with Sublinear Memory Cost, arXiv:1604.06174",
            "section 4");
    private static final String GRADIENTS = "Mohamed, Rosca, Figurnov and Mnih, Monte Carlo gradient estimation, 2020";
    static final Citation SCORE_FUNCTION = new Citation(GRADIENTS, "section 4.2");
    static final Citation REPARAMETERISATION = new Citation(GRADIENTS, "section 5.2");
    static final Citation COST_MODEL =
            new Citation("Cormen, Leiserson, Rivest and Stein, Introduction to Algorithms, 3rd ed.", "section 2.2");
}
