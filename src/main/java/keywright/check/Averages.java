package keywright.check;

import keywright.term.Conditional;
import keywright.term.Covariance;
import keywright.term.Derivative;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Marginal;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.SpaceIntegral;
import keywright.term.Sum;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Times;
import keywright.term.Variance;

/** Which terms are averages over draws, and how their noise carries over to the whole. */
final class Averages {
    private Averages() {}

    /** Whether a moment over all draws is wanted anew for each draw. */
    static boolean nested(Term term) {
        return (term instanceof Conditional || term instanceof Marginal) && term.random()
                || term.parts().stream().anyMatch(Averages::nested);
    }

    /** Whether anything is averaged over draws. */
    static boolean taken(Term term) {
        return moment(term) || term.parts().stream().anyMatch(Averages::taken);
    }

    private static boolean moment(Term term) {
        return term instanceof Expectation
                || term instanceof Variance
                || term instanceof Covariance
                || term instanceof Conditional
                || term instanceof Marginal
                || term instanceof SpaceIntegral;
    }

    /** Whether a term is one mean over draws, and no mean stands in it. */
    static boolean plain(Term term) {
        return term instanceof Expectation mean && !taken(mean.of());
    }

    /**
     * Whether a value is more than a sum of moments with known factors, so that noise in a moment shifts its mean.
     * Powers of one mean and products of two are taken over draws of their own and are not shifted.
     */
    static boolean nonlinear(Term term) {
        if (!taken(term) || term instanceof Power power && power.base() instanceof Expectation) {
            return false;
        }
        if (moment(term)) {
            return term.parts().stream().anyMatch(Averages::taken);
        }
        var several = term.parts().stream().filter(Averages::taken).count() > 1;
        var linear = term instanceof Sum
                || term instanceof Plus
                || term instanceof Derivative
                || term instanceof Table
                || term instanceof Entry
                || term instanceof Times && (!several || Means.two(term.parts()));
        return !linear || term.parts().stream().anyMatch(Averages::nonlinear);
    }
}
