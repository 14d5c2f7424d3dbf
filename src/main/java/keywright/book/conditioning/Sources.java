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
    static final Citation POSTERIOR = new Citation(PATTERNS, "section 2.3.3, eqs. (2.116) and (2.117)");
    static final Citation LINEAR_NORMAL = new Citation(PATTERNS, "section 2.3.3, eq. (2.115)");
}
