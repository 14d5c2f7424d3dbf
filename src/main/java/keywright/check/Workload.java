package keywright.check;

import keywright.term.Conditional;
import keywright.term.Density;
import keywright.term.DensityOf;
import keywright.term.Derivative;
import keywright.term.Dot;
import keywright.term.Extremum;
import keywright.term.Fold;
import keywright.term.Integral;
import keywright.term.JointExtremum;
import keywright.term.Mapped;
import keywright.term.Marginal;
import keywright.term.Multinormal;
import keywright.term.Product;
import keywright.term.Recursion;
import keywright.term.Reduction;
import keywright.term.Reduction.Kind;
import keywright.term.ScoreVector;
import keywright.term.Solution;
import keywright.term.Sum;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Where;

/** How many elementary operations it takes to carry out a term once. */
record Workload(Wiring wiring) {
    private static final double TRIES = 12;
    private static final double SEARCH = 100;
    private static final double UNKNOWN = 6;
    private static final double MADE = 30;
    private static final double DIFFERENCES = 25;
    private static final double ABSCISSAE = 500;
    private static final double GRID = 8200;
    private static final double OPEN_ENDED = 50;
    private static final double ITERATIONS = 60;

    double of(Term term) {
        var below = term.parts().stream().mapToDouble(this::of).sum();
        if (term instanceof Sum sum) {
            return 1 + below * rounds(sum);
        }
        if (term instanceof Table || term instanceof Derivative) {
            return length(term) * Math.max(1, below) * (term instanceof Derivative ? DIFFERENCES : 1);
        }
        if (term instanceof Marginal || term instanceof Conditional) {
            return below
                    * (term.random() ? Conditioning.INNER : 1)
                    * (2 + term.parts().size());
        }
        if (term instanceof Product product) {
            return 1 + below * size(product.over().count());
        }
        if (term instanceof Recursion recursion) {
            return 1 + below * size(recursion.over().to());
        }
        if (term instanceof Fold fold) {
            return 1 + below + size(fold.count()) * of(fold.layer().body());
        }
        return other(term, below);
    }

    private double other(Term term, double below) {
        if (term instanceof Solution) {
            return TRIES * below;
        }
        if (term instanceof Where) {
            return GRID * below;
        }
        if (term instanceof Extremum) {
            return SEARCH * below;
        }
        if (term instanceof JointExtremum joint) {
            return Math.pow(SEARCH, joint.over().size()) * joint.over().size() * below;
        }
        if (term instanceof Mapped || term instanceof ScoreVector) {
            return UNKNOWN * (1 + length(term)) + below;
        }
        if (term instanceof DensityOf joint && joint.drawn() instanceof Multinormal) {
            return 2 * Math.pow(length(joint.at()), 3) + below; // a system of equations is solved
        }
        if (term instanceof Density || term instanceof DensityOf) {
            return MADE + below;
        }
        if (term instanceof Integral) {
            return ABSCISSAE;
        }
        if (term instanceof Reduction norm && (norm.kind() == Kind.SPECTRAL || norm.kind() == Kind.GAIN)) {
            return ITERATIONS * length(norm.of()) + below;
        }
        return below + (term instanceof Dot dot ? length(dot) * size(dot.inner()) : length(term));
    }

    private double rounds(Sum sum) {
        return sum.over().stream().mapToDouble(index -> size(index.count())).reduce(1, (a, b) -> a * b);
    }

    private double length(Term term) {
        return term.shape().sizes().stream().mapToDouble(this::size).reduce(1, (a, b) -> a * b);
    }

    private double size(keywright.cas.Expr size) {
        var value = wiring.value(size);
        return Double.isFinite(value) ? Math.max(1, value) : OPEN_ENDED;
    }
}
