package keywright.book.matrix;

import keywright.rule.Citation;

/** The books that the rules on matrix notation cite. */
final class Sources {
    private Sources() {}

    static final Citation ENTRIES = new Citation("Horn and Johnson, Matrix Analysis, 2nd ed.", "section 0.2");
    static final Citation EXPECTATION = new Citation("Mardia, Kent and Bibby, Multivariate Analysis", "section 2.2");
    static final Citation MOMENTS =
            new Citation("Casella and Berger, Statistical Inference, 2nd ed.", "theorem 4.2.10");
    static final Citation ISSERLIS = new Citation("Isserlis, Biometrika 12 (1918) 134", "");
    static final Citation LAPLACE = new Citation("Horn and Johnson, Matrix Analysis, 2nd ed.", "section 0.3");
    static final Citation JURY = new Citation("Ogata, Discrete-Time Control Systems, 2nd ed.", "section 4.3");
    static final Citation EIGENVALUES = new Citation("Horn and Johnson, Matrix Analysis, 2nd ed.", "section 1.2");
    static final Citation RANK_ONE = new Citation("Horn and Johnson, Matrix Analysis, 2nd ed.", "equation 0.8.5.11");
}
