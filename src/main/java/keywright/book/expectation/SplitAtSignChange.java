package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Integral;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.tex.ExprTex;

/** \(\int_a^b |t|\,p\,dt = \int_a^0 (-t)\,p\,dt + \int_0^b t\,p\,dt\), and likewise for sign and max(0, ·). */
public record SplitAtSignChange() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Integral integral)) {
            return Optional.empty();
        }
        return SignChanges.kinks(integral.of(), integral.variable()).stream()
                .limit(1)
                .flatMap(kink -> SignChanges.crossing(kink, integral, context)
                        .flatMap(crossing -> split(integral, kink, crossing.at(), crossing.rising(), context))
                        .map(after -> Step.of(this, goal, after, words(kink, context)))
                        .stream())
                .findFirst();
    }

    private static Optional<Term> split(Integral integral, Expr.Call kink, Expr root, boolean rising, Context context) {
        var left = within(integral.from(), root, context);
        var right = within(root, integral.to(), context);
        if (left == Side.UNKNOWN || right == Side.UNKNOWN) {
            return Optional.empty();
        }
        var pieces = new ArrayList<Term>();
        if (left == Side.YES) {
            var to = right == Side.YES ? root : integral.to();
            pieces.add(piece(integral, integral.from(), to, SignChanges.resolved(integral.of(), kink, !rising)));
        }
        if (right == Side.YES) {
            var from = left == Side.YES ? root : integral.from();
            pieces.add(piece(integral, from, integral.to(), SignChanges.resolved(integral.of(), kink, rising)));
        }
        return Optional.of(Terms.plus(pieces));
    }

    static Term piece(Integral integral, Expr from, Expr to, Expr of) {
        return of.equals(Expr.ZERO)
                ? new keywright.term.Scalar(Expr.ZERO)
                : new Integral(integral.variable(), from, to, of);
    }

    enum Side {
        YES,
        NO,
        UNKNOWN
    }

    /** Whether one end certainly lies before another. */
    static Side within(Expr before, Expr after, Context context) {
        if (infinite(before) || infinite(after)) {
            return Side.YES;
        }
        var gap = gap(after, before);
        if (gap.equals(Expr.ZERO) || Cas.nonpositive(gap, context.facts())) {
            return Side.NO;
        }
        return Cas.nonpositive(Algebra.times(Expr.MINUS_ONE, gap), context.facts()) ? Side.YES : Side.UNKNOWN;
    }

    /** What has the sign of a difference: for two exponentials the difference of the exponents. */
    static Expr gap(Expr one, Expr other) {
        var e = Expr.symbol("E");
        return Algebra.base(one).equals(e) && Algebra.base(other).equals(e)
                ? Cas.expand(Algebra.minus(Algebra.exponent(one), Algebra.exponent(other)))
                : Cas.expand(Algebra.minus(one, other));
    }

    private static boolean infinite(Expr end) {
        return !end.freeOf("Infinity");
    }

    static String words(Expr.Call kink, Context context) {
        return "split where $"
                + new ExprTex(context.notation()).of(kink.argument(0)).code() + "$ changes sign";
    }

    @Override
    public Citation source() {
        return Sources.CALCULUS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Integrate[Abs[t], {t, 0, 1}]",
                "Integrate[Ramp[t - 1]*E^(-t^2), {t, -Infinity, Infinity}]",
                "Integrate[UnitStep[s - E^t]*E^(-t^2/2), {t, -Infinity, Infinity}]");
    }
}
