package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Integral;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\int_a^b f\,\mathbf 1[t \le c]\,dt = \int_a^{\min(\max(a, c), b)} f\,dt\) where it is not known on which side of
 * the ends the place c of the sign change lies, and likewise for absolute values and their kind.
 */
public record SplitWhereverSignChanges() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Integral integral)) {
            return Optional.empty();
        }
        return SignChanges.kinks(integral.of(), integral.variable()).stream()
                .limit(1)
                .flatMap(kink -> SignChanges.crossing(kink, integral, context).stream()
                        .map(crossing -> Step.of(
                                this,
                                goal,
                                split(integral, kink, crossing, context),
                                SplitAtSignChange.words(kink, context) + ", inside the interval or at its end")))
                .findFirst();
    }

    private static Term split(Integral integral, Expr.Call kink, Crossing crossing, Context context) {
        var inside = below(integral.from(), crossing.at(), context)
                ? crossing.at()
                : Expr.call("Max", integral.from(), crossing.at());
        var at = below(inside, integral.to(), context) ? inside : Expr.call("Min", inside, integral.to());
        var left = SignChanges.resolved(integral.of(), kink, !crossing.rising());
        var right = SignChanges.resolved(integral.of(), kink, crossing.rising());
        return Terms.plus(
                SplitAtSignChange.piece(integral, integral.from(), at, left),
                SplitAtSignChange.piece(integral, at, integral.to(), right));
    }

    /** Whether one end certainly is at most another, whichever part of an extreme it is. */
    private static boolean below(Expr low, Expr high, Context context) {
        if (low instanceof Expr.Call call && call.head().equals("Max")) {
            return call.arguments().stream().allMatch(part -> below(part, high, context));
        }
        if (high instanceof Expr.Call call && call.head().equals("Min")) {
            return call.arguments().stream().allMatch(part -> below(low, part, context));
        }
        return !low.freeOf("Infinity")
                || !high.freeOf("Infinity")
                || Cas.nonpositive(SplitAtSignChange.gap(low, high), context.facts());
    }

    @Override
    public Citation source() {
        return Sources.CALCULUS;
    }

    @Override
    public List<String> examples() {
        return List.of("Integrate[UnitStep[m - t], {t, 0, 1}]", "Integrate[UnitStep[t - m]*E^(-t), {t, 0, Infinity}]");
    }
}
