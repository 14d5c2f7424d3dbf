package keywright.book.expectation;

import keywright.rule.Citation;

/** The books that the rules on expectations cite. */
final class Sources {
    private Sources() {}

    private static final String INFERENCE = "Casella and Berger, Statistical Inference, 2nd ed.";
    private static final String CONCRETE = "Graham, Knuth and Patashnik, Concrete Mathematics, 2nd ed.";

    private static final String DLMF = "NIST Digital Library of Mathematical Functions";

    static final Citation EXPECTED_VALUE = new Citation(INFERENCE, "definition 2.2.1");
    static final Citation LINEARITY = new Citation(INFERENCE, "theorem 2.2.5");
    static final Citation LOCATION_SCALE = new Citation(INFERENCE, "theorem 3.5.6");
    static final Citation NORMAL_SUMS = new Citation(INFERENCE, "corollary 4.6.10");
    static final Citation CHI_SQUARE = new Citation(INFERENCE, "lemma 5.3.2");
    static final Citation DIRECTIONS =
            new Citation("Muirhead, Aspects of Multivariate Statistical Theory", "theorem 1.5.6");
    static final Citation INDEPENDENCE = new Citation(INFERENCE, "theorem 4.2.10");
    static final Citation MULTIPLE_SUMS = new Citation(CONCRETE, "section 2.4");
    static final Citation SET_PARTITIONS = new Citation(CONCRETE, "section 6.1");
    static final Citation VARIANCE = new Citation(INFERENCE, "section 2.3");
    static final Citation COVARIANCE_OF_SUMS = new Citation(INFERENCE, "theorem 4.5.6 and exercise 4.44");
    static final Citation NORMAL_LAW = new Citation(INFERENCE, "section 3.3");
    static final Citation COVARIANCE = new Citation(INFERENCE, "theorem 4.5.3");
    static final Citation TRANSFORMATION = new Citation(INFERENCE, "section 2.1");
    static final Citation STEIN = new Citation(INFERENCE, "lemma 3.6.5");
    static final Citation NORMAL_SHIFT = new Citation(INFERENCE, "exercise 2.33");
    static final Citation EXTREMES = new Citation("Boyd and Vandenberghe, Convex Optimization", "section 3.2.3");
    static final Citation LEAKY =
            new Citation("Maas, Hannun and Ng, Rectifier nonlinearities improve acoustic models, 2013", "equation 3");
    static final Citation HYPERBOLIC = new Citation(DLMF, "4.28.3");
    static final Citation ORDER_STATISTICS = new Citation(INFERENCE, "section 5.4");
    static final Citation RENYI = new Citation("Rényi, Acta Math. Acad. Sci. Hungar. 4, 1953", "equation 1.7");
    static final Citation GUMBEL = new Citation(INFERENCE, "exercise 5.26 and section 5.4");
    static final Citation SERIES = new Citation(CONCRETE, "section 7.2");
    static final Citation BINOMIAL = new Citation(CONCRETE, "section 5.1");
    static final Citation GAMMA = new Citation(DLMF, "5.2.1 and 5.9.1");
    static final Citation BETA = new Citation(DLMF, "5.12.1 and 5.12.3");
    static final Citation GAMMA_RECURRENCE = new Citation(DLMF, "5.4, 5.5.1 and 5.15");
    static final Citation ERROR_FUNCTION =
            new Citation("Ng and Geller, A table of integrals of the error functions, 1969", "4.3.13");
    static final Citation ARC_SINE =
            new Citation("Williams, Computing with infinite networks, NIPS 1996", "equation 11");
    static final Citation CHARACTERISTIC = new Citation(INFERENCE, "section 2.6.2");
    static final Citation DOUBLE_ANGLE = new Citation(DLMF, "4.21.28");
    static final Citation TOTALS = new Citation(INFERENCE, "theorem 4.6.7");
    static final Citation CALCULUS = new Citation("Apostol, Calculus, vol. 1, 2nd ed.", "chapter 1");
    static final Citation PRIMITIVES = new Citation("Apostol, Calculus, vol. 1, 2nd ed.", "section 5.3");
}
