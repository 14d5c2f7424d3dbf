package keywright.book.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keywright.book.likelihood.LogDensityFormula;
import keywright.book.scaling.Opaque;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Density;
import keywright.term.Extremum;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.tex.Notation;

/**
 * \(\hat\theta = \max_k x_k\) where \(p(x; \theta)\) vanishes unless \(x \le \theta\), and falls as θ rises: what was
 * drawn bounds the parameter, and the likelihood is greatest at the bound.
 */
public record LikelihoodAtTheBorder() implements Rule {
    private static final String EXTREME = Law.Image.VARIABLE + "x";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Extremum extremum)
                || extremum.kind() != Extremum.Kind.ARGMAX
                || !moves(extremum.of(), extremum.variable())) {
            return Optional.empty();
        }
        var density = (Density) ((Apply) extremum.of()).argument();
        var interval = new Between(extremum, context.facts());
        if (!allowed((Support.Interval) density.law().support(), interval)) {
            return Optional.empty();
        }
        return rising(density.law(), interval).flatMap(rising -> bounds(density, interval)
                .map(bounds ->
                        bounds.stream().filter(bound -> bound.above() == rising).toList())
                .filter(bounds -> !bounds.isEmpty())
                .map(bounds -> Step.of(
                        this,
                        goal,
                        extreme(bounds.stream().map(Bound::at).toList(), !rising),
                        words(bounds, interval, context.notation()))));
    }

    /** Whether a term is the likelihood of a law whose values move with a parameter. */
    static boolean moves(Term of, String parameter) {
        return of instanceof Apply log
                && log.is("Log")
                && log.argument() instanceof Density density
                && density.law().support() instanceof Support.Interval support
                && !support.freeOf(parameter);
    }

    /** Whether no bound by the data lies outside of the interval: it is the whole line, or bounds are positive. */
    private static boolean allowed(Support.Interval values, Between interval) {
        var extremum = interval.extremum();
        if (Between.finite(extremum.to())) {
            return false;
        }
        var positive = Cas.nonpositive(Algebra.times(Expr.MINUS_ONE, values.from()), interval.inside());
        var symmetric = Algebra.plus(values.from(), values.to()).equals(Expr.ZERO);
        return !Between.finite(extremum.from()) || extremum.from().equals(Expr.ZERO) && (positive || symmetric);
    }

    /** Whether the density rises with the parameter for every value it allows; nothing if that is not certain. */
    private static Optional<Boolean> rising(Law law, Between interval) {
        var slope = Cas.derivative(
                new LogDensityFormula(law, interval.inside()).at(Law.Image.VARIABLE), interval.variable());
        if (Between.positive(Cas.simplify(slope, interval.inside()), interval.inside())) {
            return Optional.of(true);
        }
        var fall = Cas.simplify(Algebra.times(Expr.MINUS_ONE, slope), interval.inside());
        return Between.positive(fall, interval.inside()) ? Optional.of(false) : Optional.empty();
    }

    /**
     * What the data say of the parameter.
     *
     * @param above whether it is at most this, not at least
     */
    private record Bound(Term at, boolean above) {}

    private static Optional<List<Bound>> bounds(Density density, Between interval) {
        var support = (Support.Interval) density.law().support();
        var bounds = new ArrayList<Bound>();
        for (var upper : List.of(false, true)) {
            var end = upper ? support.to() : support.from();
            if (end.freeOf(interval.variable())) {
                continue;
            }
            var bound = bound(end, extreme(List.of(density.at()), upper), upper, interval);
            if (bound.isEmpty()) {
                return Optional.empty();
            }
            bounds.add(bound.get());
        }
        return Optional.of(bounds);
    }

    /** The bound that follows from an end of the values: the least number drawn is above the lower one. */
    private static Optional<Bound> bound(Expr end, Term extreme, boolean upper, Between interval) {
        var slope = Cas.derivative(end, interval.variable());
        var rising = Between.positive(slope, interval.inside());
        if (!rising && !Between.positive(Algebra.times(Expr.MINUS_ONE, slope), interval.inside())) {
            return Optional.empty();
        }
        var opaque = new Opaque();
        var drawn = opaque.formula(extreme);
        var roots = Cas.solve(end, Expr.symbol(EXTREME), interval.variable(), interval.facts());
        return roots.size() == 1
                ? Optional.of(new Bound(opaque.term(roots.get(0).with(EXTREME, drawn)), rising != upper))
                : Optional.empty();
    }

    /** The greatest or least of numbers; of the entries of an array if it is the only one. */
    private static Term extreme(List<Term> of, boolean greatest) {
        if (of.size() > 1) {
            return new Apply(greatest ? "Max" : "Min", of);
        }
        var only = of.get(0);
        return only.shape().scalar() ? only : new Reduction(greatest ? Reduction.Kind.MAX : Reduction.Kind.MIN, only);
    }

    private static String words(List<Bound> bounds, Between interval, Notation notation) {
        var name = notation.of(interval.variable());
        var claims = bounds.stream()
                .map(bound -> "$" + name + (bound.above() ? " \\le " : " \\ge ")
                        + bound.at().tex(notation).code() + "$")
                .collect(Collectors.joining(" and "));
        return "the likelihood is zero unless " + claims + ", and there it "
                + (bounds.get(0).above() ? "rises" : "falls") + " as $" + name + "$ grows";
    }

    @Override
    public Citation source() {
        return Sources.LIKELIHOOD;
    }

    @Override
    public List<String> examples() {
        return List.of("MaximumLikelihood[tau, s]");
    }
}
