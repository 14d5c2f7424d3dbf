package keywright.book.likelihood;

import keywright.rule.Citation;

/** The books that the rules on likelihoods cite. */
final class Sources {
    private Sources() {}

    private static final String INFORMATION = "Cover and Thomas, Elements of Information Theory, 2nd ed.";
    private static final String INFERENCE = "Casella and Berger, Statistical Inference, 2nd ed.";

    static final Citation ENTROPY = new Citation(INFORMATION, "sections 2.1 and 8.1");
    static final Citation DIVERGENCE = new Citation(INFORMATION, "sections 2.3 and 8.5");
    static final Citation CROSS_ENTROPY =
            new Citation("Goodfellow, Bengio and Courville, Deep Learning", "equation 3.51");
    static final Citation JENSEN_SHANNON =
            new Citation("Lin, Divergence measures based on the Shannon entropy, 1991", "definition 3");
    static final Citation DENSITY = new Citation(INFERENCE, "definition 1.6.3 and chapter 3");
    static final Citation BAYES = new Citation(INFERENCE, "section 7.2.3");
    static final Citation FISHER = new Citation(INFERENCE, "theorem 7.3.9");
    static final Citation SCORE =
            new Citation("Lehmann and Casella, Theory of Point Estimation, 2nd ed.", "section 2.5");
    static final Citation LOGARITHM = new Citation("NIST Digital Library of Mathematical Functions", "4.8(i)");
    static final Citation INDEPENDENCE = new Citation(INFERENCE, "definition 4.6.5");
    static final Citation MULTINORMAL = new Citation("Mardia, Kent and Bibby, Multivariate Analysis", "section 2.5.1");
    static final Citation LINEAR_MAP = new Citation("Mardia, Kent and Bibby, Multivariate Analysis", "theorem 3.2.1");
    static final Citation MONOTONE = new Citation(INFERENCE, "theorem 2.1.5");
    static final Citation DISTRIBUTION = new Citation(INFERENCE, "theorem 2.1.10");
    static final Citation CONVOLUTION = new Citation(INFERENCE, "theorem 5.2.9 and section 4.3");
    static final Citation IMPORTANCE = new Citation("Owen, Monte Carlo theory, methods and examples", "section 9.1");
    static final Citation EXPECTED_VALUE = new Citation(INFERENCE, "definition 2.2.1");
}
