package keywright.book.schedule;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Count;
import keywright.term.Scalar;
import keywright.term.Schedule;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(N_{\mathrm{recompute}} = \sum_{l=1}^{L} 1 - \sum_{j=1}^{L/c} 1\) if what a segment recomputes is kept and every
 * c-th layer is stored, c dividing L: the layers less the stored ones.
 */
public record RecomputationOnceIfKept() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Count count)
                || count.ofLoads()
                || !count.pass().keep()
                || count.pass().storesAll()) {
            return Optional.empty();
        }
        var layer = Letters.layer(count.pass(), context);
        var pass = count.pass();
        var conditions = pass.stored() instanceof Schedule.Stored.Every every
                ? Whole.conditions(stored(pass, every), context.facts())
                : Segments.conditions(pass.layers(), pass.stored().formulas(), context.facts());
        var after = Terms.plus(new Sum(layer, Scalar.of(1)), Terms.times(Scalar.of(-1), storedLayers(pass, context)));
        var because = "what is recomputed is kept, so every layer that is not stored is re-run once";
        return Optional.of(new Step(this, goal, after, new Reason(because, conditions, List.of())));
    }

    /** The number of stored layers above the input, as a sum over them or as a number. */
    private static Term storedLayers(Schedule pass, Context context) {
        if (!(pass.stored() instanceof Schedule.Stored.Every every)) {
            return Scalar.of(pass.stored().formulas().size() - 1L);
        }
        var stored = stored(pass, every);
        return stored instanceof Expr.Num
                ? new Scalar(stored)
                : new Sum(Letters.stored(stored, pass, context), Scalar.of(1));
    }

    private static Expr stored(Schedule pass, Schedule.Stored.Every every) {
        var ratio = Algebra.divide(pass.layers(), every.spacing());
        return ratio instanceof Expr.Num number
                ? new Expr.Num(number.numerator().divide(number.denominator()), java.math.BigInteger.ONE)
                : ratio;
    }

    @Override
    public Citation source() {
        return Sources.CHECKPOINTS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Count[Schedule[L, Range[0, L, c], Keep -> True], fwd]",
                "Count[Schedule[10, {0, 3, 7, 10}, Keep -> True], fwd]");
    }
}
