package keywright.book.optimum;

import java.util.List;
import java.util.Optional;
import keywright.book.array.Nature;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Derivative;
import keywright.term.Minimum;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\sum_k c_k\log p_k\) with \(c_k > 0\) is greatest among the p whose entries sum to one at \(p_k = c_k/\sum_j c_j\),
 * by Lagrange: \(c_k/p_k = \nu\) for all k.
 */
public record ProportionalShares(Prover prover) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Minimum minimum)
                || !minimum.place()
                || minimum.by().shape().rank() != 1
                || !GibbsDistribution.simplex(minimum)) {
            return Optional.empty();
        }
        var gradient = prover.prove(new Derivative(minimum.of(), minimum.by()), context);
        return gradient instanceof Derivation.Done
                ? weights(gradient.result(), minimum.by())
                        .filter(weights -> Nature.positive(weights, context))
                        .map(weights -> step(minimum, weights, gradient, context))
                : Optional.empty();
    }

    private Step step(Minimum goal, Term weights, Derivation gradient, Context context) {
        var total = new Reduction(Reduction.Kind.TOTAL, weights);
        var after = Terms.times(Terms.power(total, Expr.MINUS_ONE), weights);
        var because = "Lagrange: all entries of the gradient are equal, so that every $"
                + goal.by().tex(context.notation()).code()
                + "_k$ is a share in proportion to its weight, and the sum decides the common factor";
        return new Step(this, goal, after, Reason.by(because, List.of(gradient)));
    }

    /** The c of a gradient \(-c/p\). */
    private static Optional<Term> weights(Term gradient, Array by) {
        var inverse = Terms.power(by, Expr.MINUS_ONE);
        var weights = Terms.times(Scalar.of(-1), gradient, by);
        return Terms.factors(gradient).contains(inverse)
                        && !weights.shape().scalar()
                        && weights.all(Array.class).stream().noneMatch(by::equals)
                ? Optional.of(weights)
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.SHARES;
    }

    @Override
    public List<String> examples() {
        return List.of("ArgMax[{p . Log[w], Total[w] == 1}, w]", "ArgMin[{-s*(p . Log[w]), Total[w] == 1}, w]");
    }
}
