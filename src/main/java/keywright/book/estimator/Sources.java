package keywright.book.estimator;

import keywright.rule.Citation;

/** The books that the rules on estimators cite. */
final class Sources {
    private Sources() {}

    private static final String GRADIENTS = "Mohamed, Rosca, Figurnov and Mnih, Monte Carlo gradient estimation, 2020";
    private static final String INFERENCE = "Casella and Berger, Statistical Inference, 2nd ed.";

    static final Citation SCORE_FUNCTION = new Citation(GRADIENTS, "section 4.2");
    static final Citation SCORE = new Citation(INFERENCE, "section 7.3.2");
    static final Citation DOMINATED = new Citation(INFERENCE, "theorem 2.4.3");
    static final Citation EXPECTATION = new Citation(INFERENCE, "definition 2.2.1");
    static final Citation CHAIN_RULE = new Citation("Apostol, Calculus, vol. 2, 2nd ed.", "section 8.17");
    static final Citation DENSITY = new Citation(INFERENCE, "section 3.3");
    static final Citation AFFINE_MAP =
            new Citation("Anderson, An Introduction to Multivariate Statistical Analysis, 3rd ed.", "theorem 2.4.1");
    static final Citation CHANGE_OF_VARIABLES = new Citation(INFERENCE, "theorems 2.1.5 and 3.5.6");
}
