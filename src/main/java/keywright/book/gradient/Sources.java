package keywright.book.gradient;

import keywright.rule.Citation;

/** The books that the rules on derivatives cite. */
final class Sources {
    private Sources() {}

    static final String MAGNUS = "Magnus and Neudecker, Matrix Differential Calculus, 3rd ed.";
    static final String RUDIN = "Rudin, Principles of Mathematical Analysis, 3rd ed.";

    static final Citation PARTIAL = new Citation(RUDIN, "definition 9.16");
    static final Citation GRADIENT = new Citation(MAGNUS, "section 9.2");
    static final Citation SUMS_AND_PRODUCTS = new Citation(RUDIN, "theorem 5.3");
    static final Citation CHAIN = new Citation(RUDIN, "theorem 5.5");
    static final Citation ELEMENTARY =
            new Citation("Graham, Knuth and Patashnik, Concrete Mathematics, 2nd ed.", "section 5.4");
    static final Citation NORM = new Citation("Boyd and Vandenberghe, Convex Optimization", "appendix A.4.1");
    static final Citation SOFTMAX = new Citation("Goodfellow, Bengio and Courville, Deep Learning", "section 6.2.2.3");
    static final Citation DETERMINANT = new Citation(MAGNUS, "theorem 8.1");
    static final Citation INVERSE = new Citation(MAGNUS, "theorem 8.3");
    static final Citation EXCHANGE = new Citation("Billingsley, Probability and Measure, 3rd ed.", "theorem 16.8");
    static final String BOYD = "Boyd and Vandenberghe, Convex Optimization";
    static final Citation MINIMUM = new Citation(BOYD, "section 4.2.3");
    static final Citation LINEAR = new Citation(BOYD, "appendix C");
    static final Citation LAGRANGE = new Citation(BOYD, "section 10.1.1");
    static final Citation QUADRATIC = new Citation(BOYD, "example 4.5");
    static final Citation DELTA =
            new Citation("Graham, Knuth and Patashnik, Concrete Mathematics, 2nd ed.", "section 2.4");
}
