package keywright.book.conditioning;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Conditional.Kind;
import keywright.term.Defined;
import keywright.term.Drawn;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Index;
import keywright.term.Line;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.term.Variance;

/**
 * Given \(y_k \sim \mathcal N(c_k\theta + d_k, s_k^2)\), a normal \(\theta\sim\mathcal N(m, \tau^2)\) is normal again.
 * Completing the square in the exponent, the precisions \(1/\tau^2\) and \(c_k^2/s_k^2\) add up, and the mean is the
 * mean of m and the \((y_k - d_k)/c_k\) weighted by them.
 */
public record PosteriorOfNormalMean() implements Rule {
    private static final String THETA = "\u2022";
    private static final Expr MINUS_TWO = Expr.of(-2);

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)
                || moment.kind() == Kind.COVARIANCE
                || moment.on().size() != 1
                || moment.random()
                || !(Defined.opened(moment.on().get(0).what()) instanceof Drawn drawn)
                || drawn.shape().rank() != 1) {
            return Optional.empty();
        }
        return drawn.located().filter(located -> Gaussian.affine(drawn)).flatMap(located -> unknown(located)
                .flatMap(theta -> step(moment, located, theta, context)));
    }

    /** The only random number in the mean of what was observed. */
    private static Optional<Array> unknown(Drawn.Located located) {
        var random = located.location().all(Array.class).stream()
                .filter(Array::random)
                .distinct()
                .toList();
        return random.size() == 1
                        && random.get(0).shape().scalar()
                        && located.location().all(Drawn.class).isEmpty()
                ? Optional.of(random.get(0))
                : Optional.empty();
    }

    private Optional<Step> step(Conditional moment, Drawn.Located located, Array theta, Context context) {
        var of = line(opened(moment.of().get(0)), theta);
        var index = Index.upTo(
                context.fresh(1).get(0), located.noise().shape().sizes().get(0));
        var seen = line(entry(opened(located.location()), index.symbol()), theta);
        if (of.isEmpty()
                || seen.isEmpty()
                || of.orElseThrow().slope().random()
                || !Collections.disjoint(
                        Gaussian.sources(of.orElseThrow().offset()),
                        List.of(located.noise().name(), theta.name()))) {
            return Optional.empty();
        }
        var value = Entry.of(moment.on().get(0).value(), List.of(index.symbol()));
        var weight = Terms.power(entry(located.scale(), index.symbol()), MINUS_TWO);
        var posterior = Posterior.of(theta, seen.orElseThrow(), weight, value, index);
        var after = after(moment.kind(), of.orElseThrow(), posterior);
        var because = "complete the square in $" + theta.tex(context.notation()).code()
                + "$: precisions add up, and the mean is weighted by precisions";
        return Optional.of(Step.of(this, moment, after, because));
    }

    private static Term after(Kind kind, Line of, Posterior posterior) {
        var variance = Terms.power(posterior.precision(), Expr.MINUS_ONE);
        if (kind == Kind.EXPECTATION) {
            var offset = of.offset().random() ? new Expectation(of.offset()) : of.offset();
            return Terms.plus(Terms.times(of.slope(), posterior.pull(), variance), offset);
        }
        var spread = Terms.times(Terms.square(of.slope()), variance);
        return of.offset().random() ? Terms.plus(spread, new Variance(of.offset())) : spread;
    }

    /** The precision, and the sum of the means weighted by theirs. */
    private record Posterior(Term precision, Term pull) {
        static Posterior of(Array theta, Line seen, Term weight, Term value, Index index) {
            var prior = (Normal) theta.law().orElseThrow();
            var own = Algebra.power(prior.deviation(), MINUS_TWO);
            var precision = new Sum(index, Terms.times(Terms.square(seen.slope()), weight));
            var rest = Terms.plus(value, Terms.times(Scalar.of(-1), seen.offset()));
            var pull = new Sum(index, Terms.times(seen.slope(), weight, rest));
            return new Posterior(
                    Terms.plus(new Scalar(own), precision),
                    Terms.plus(new Scalar(Algebra.times(own, prior.mean())), pull));
        }
    }

    private static Optional<Line> line(Term term, Array theta) {
        return Line.of(term.map(part -> part.equals(theta) ? new Scalar(Expr.symbol(THETA)) : part), THETA);
    }

    private static Term opened(Term term) {
        return term.map(part -> part instanceof Defined defined
                ? defined.meaning()
                : part instanceof Drawn drawn
                        ? drawn.located().map(Drawn.Located::sum).orElse(drawn)
                        : part);
    }

    /** The entry of a term whose operations act entry by entry. */
    private static Term entry(Term term, Expr at) {
        if (term.shape().scalar()) {
            return term;
        }
        return Stream.of(Plus.class, Times.class, Power.class, Apply.class).anyMatch(kind -> kind.isInstance(term))
                ? term.with(term.parts().stream().map(part -> entry(part, at)).toList())
                : Entry.of(term, List.of(at));
    }

    @Override
    public Citation source() {
        return Sources.POSTERIOR;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[Conditioned[z, O == g]]",
                "Variance[Conditioned[z, O == g]]",
                "Variance[Conditioned[2*z + Q, O == g]]");
    }
}
