package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Marginal;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;

/**
 * \(p_m(c) = \frac{d}{dc} P(m \le c)\) for the greatest or the least m of several independent numbers; the distribution
 * function is a lemma.
 */
public record DensityOfExtreme(Prover chances) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Marginal marginal)
                || !marginal.on().isEmpty()
                || !extreme(marginal.of())
                || !(marginal.at() instanceof Scalar at && at.value() instanceof Expr.Sym place)
                || !marginal.of().freeOf(place.name())) {
            return Optional.empty();
        }
        return chances.prove(DensityAsDerivative.below(marginal), context) instanceof Derivation.Done lemma
                        && lemma.result() instanceof Scalar
                ? Optional.of(DensityAsDerivative.step(this, marginal, lemma, context))
                : Optional.empty();
    }

    private static boolean extreme(Term term) {
        return term.random()
                && (term instanceof Apply apply && (apply.is("Max") || apply.is("Min"))
                        || term instanceof Reduction reduction
                                && (reduction.kind() == Reduction.Kind.MAX || reduction.kind() == Reduction.Kind.MIN));
    }

    @Override
    public Citation source() {
        return Sources.NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("PDF[Max[X, z], b]", "PDF[Min[expo], a]", "PDF[Max[u], q]");
    }
}
