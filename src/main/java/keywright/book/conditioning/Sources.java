package keywright.book.conditioning;

import keywright.rule.Citation;

/** The books that the rules on conditioning cite. */
final class Sources {
    private Sources() {}

    private static final String INFERENCE = "Casella and Berger, Statistical Inference, 2nd ed.";
    private static final String PATTERNS = "Bishop, Pattern Recognition and Machine Learning";

    static final Citation CONDITIONAL = new Citation(INFERENCE, "section 4.2");
    static final Citation INDEPENDENCE = new Citation(INFERENCE, "definition 4.2.5");
    static final Citation LOCATION_SCALE = new Citation(INFERENCE, "theorem 3.5.6");
    static final Citation TOWER = new Citation(INFERENCE, "theorem 4.4.3");
    static final Citation TOTAL_VARIANCE = new Citation(INFERENCE, "theorem 4.4.7");
    static final Citation BAYES = new Citation(INFERENCE, "section 7.2.3");
    static final Citation NORMAL = new Citation(PATTERNS, "section 2.3.1, eqs. (2.81) and (2.82)");
    static final Citation MULTINORMAL = new Citation(PATTERNS, "section 2.3, eqs. (2.59) and (2.64)");
    static final Citation QUADRATIC_FORMS =
            new Citation("Petersen and Pedersen, The Matrix Cookbook", "section 8.2.2, eqs. (378) and (381)");
    static final Citation POSTERIOR = new Citation(PATTERNS, "section 2.3.3, eqs. (2.116) and (2.117)");
    static final Citation SHEPPARD = new Citation("Sheppard, Phil. Trans. R. Soc. A 192, 1899", "section 4");
    static final Citation PRICE = new Citation("Price, IRE Trans. Inf. Theory 4, 1958", "theorem 1");
    static final Citation KERNELS =
            new Citation("Cho and Saul, Kernel methods for deep learning, NIPS 2009", "section 2");
    static final Citation WILLIAMS =
            new Citation("Williams, Computing with infinite networks, NIPS 1996", "equation 11");
    static final Citation EXCHANGEABLE = new Citation("Ross, A First Course in Probability, 9th ed.", "section 6.8");
    static final Citation SYMMETRY = new Citation(INFERENCE, "exercise 2.26");
    static final Citation ISSERLIS = new Citation("Isserlis, Biometrika 12, 1918", "pages 134 to 139");
    static final Citation LINEAR_NORMAL = new Citation(PATTERNS, "section 2.3.3, eq. (2.115)");
}
