package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transform;

/**
 * \(P(a_k + g_k = \max_j (a_j + g_j)) = \operatorname{softmax}(a/\beta)_k\) for independent Gumbel numbers of scale
 * \(\beta\).
 */
public record GumbelMaxTrick() implements Rule {
    private static final String BECAUSE =
            "given $g_k$ the others are smaller with probability $\\prod_{j \\ne k} \\exp(-e^{-(g_k + a_k - a_j)})$,"
                    + " and with $y = e^{-g_k}$, an exponential number, its mean is"
                    + " $\\int_0^\\infty e^{-y\\sum_j e^{a_j - a_k}}\\,dy$";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Expectation mean
                ? Terms.factors(mean.of()).stream()
                        .filter(factor -> both(mean.of(), factor))
                        .flatMap(factor -> chance(factor).stream())
                        .findFirst()
                        .map(after -> Step.of(this, goal, after, BECAUSE))
                : Optional.empty();
    }

    /** Whether what is averaged is this indicator, alone or with the same one turned: no two numbers are equal. */
    private static boolean both(Term of, Term factor) {
        var factors = Terms.factors(of);
        return factors.size() == 1
                || factors.size() == 2
                        && factors.stream()
                                .filter(other -> !other.equals(factor))
                                .allMatch(other -> other instanceof Apply one
                                        && factor instanceof Apply two
                                        && one.is("UnitStep")
                                        && opposite(one.argument(), two.argument()));
    }

    private static boolean opposite(Term one, Term other) {
        return Cas.expand(Algebra.plus(one.formula(), other.formula())).equals(Expr.ZERO);
    }

    private static Optional<Term> chance(Term factor) {
        if (!(factor instanceof Apply step) || !step.is("UnitStep")) {
            return Optional.empty();
        }
        return step.argument().all(Reduction.class).stream()
                .filter(largest -> largest.kind() == Reduction.Kind.MAX)
                .flatMap(largest -> ShiftedGumbels.of(largest.of()).stream()
                        .flatMap(shifted -> chance(Terms.plus(step.argument(), largest), shifted).stream()))
                .findFirst();
    }

    /** The chance for \(a_k + g_k\) less the greatest one. */
    private static Optional<Term> chance(Term own, ShiftedGumbels shifted) {
        return own.all(Entry.class).stream()
                .filter(entry -> entry.of().equals(shifted.noise()))
                .filter(entry -> own.equals(Terms.plus(new Entry(shifted.shift(), entry.at()), entry)))
                .map(entry -> Entry.of(new Transform(Transform.Kind.SOFTMAX, shifted.weights()), entry.at()))
                .findFirst();
    }

    @Override
    public Citation source() {
        return Sources.GUMBEL;
    }

    @Override
    public List<String> examples() {
        return List.of("Probability[g[[1]] + gumbel[[1]] >= Max[g + gumbel]]");
    }
}
