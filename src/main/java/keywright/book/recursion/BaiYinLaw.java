package keywright.book.recursion;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Limit;
import keywright.term.Reduction;
import keywright.term.Reduction.Kind;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(\lVert W\rVert_2 / (\sigma\sqrt m + \sigma\sqrt n) \to 1\), for independent centred normal entries. */
public record BaiYinLaw() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Limit limit)) {
            return Optional.empty();
        }
        var growing = new Growing(limit, context);
        return growing.changed(norm -> norm instanceof Reduction spectral
                                && spectral.kind() == Kind.SPECTRAL
                                && growing.matrix(spectral.of())
                        ? typical(spectral)
                        : norm)
                .map(after -> Step.of(
                        this,
                        goal,
                        after,
                        "Bai–Yin law: the spectral norm of an $m \\times n$ matrix of independent normal entries"
                                + " comes close to their standard deviation times $\\sqrt m + \\sqrt n$"));
    }

    private static Term typical(Reduction norm) {
        if (!(norm.of() instanceof Array array)
                || !(array.law().filter(Normal.class::isInstance).orElse(null) instanceof Normal normal)) {
            return norm;
        }
        var roots = array.shape().sizes().stream().map(Algebra::sqrt).toList();
        return new Scalar(Algebra.times(normal.arguments().get(1), Algebra.plus(List.<Expr>copyOf(roots))));
    }

    @Override
    public Citation source() {
        return Sources.SPECTRAL_NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Limit[Norm[W, 2]/Sqrt[n], n -> Infinity]");
    }
}
