package keywright.book.optimum;

import keywright.rule.Citation;

/** The books that the rules on optima cite. */
final class Sources {
    private Sources() {}

    static final Citation SECOND_DERIVATIVE =
            new Citation("Apostol, Calculus, vol. 1, 2nd ed.", "theorems 4.8 and 4.9");
    static final Citation MONOTONE = new Citation("Apostol, Calculus, vol. 1, 2nd ed.", "theorem 4.7");
    static final Citation LIKELIHOOD =
            new Citation("Casella and Berger, Statistical Inference, 2nd ed.", "section 7.2.2");
    static final Citation PROFILE =
            new Citation("Casella and Berger, Statistical Inference, 2nd ed.", "examples 7.2.11 and 7.2.12");
    static final Citation MEDIAN = new Citation("Casella and Berger, Statistical Inference, 2nd ed.", "exercise 2.18");
    static final Citation CHEBYSHEV = new Citation("Boyd and Vandenberghe, Convex Optimization", "section 6.1.1");
    static final String BOYD = "Boyd and Vandenberghe, Convex Optimization";
    static final Citation DUAL_NORM = new Citation(BOYD, "appendix A.1.6");
    static final Citation EQUIVALENT = new Citation(BOYD, "section 4.1.3");
    static final Citation GIBBS =
            new Citation("Cover and Thomas, Elements of Information Theory, 2nd ed.", "theorem 12.1.1");
    static final Citation SHARES =
            new Citation("Murphy, Machine Learning: A Probabilistic Perspective", "section 3.4.3");
    static final Citation COVARIANCE =
            new Citation("Anderson, An Introduction to Multivariate Statistical Analysis, 3rd ed.", "lemma 3.2.2");
    static final Citation SUBGRADIENT = new Citation("Parikh and Boyd, Proximal Algorithms", "section 6.5.2");
    static final Citation SEPARABLE = new Citation("Parikh and Boyd, Proximal Algorithms", "section 2.1");
    static final Citation INEQUALITY = new Citation("Apostol, Calculus, vol. 1, 2nd ed.", "sections I 3.4 and I 4.8");
    static final Citation WHOLE = new Citation("Murota, Discrete Convex Analysis", "section 1.3");
}
