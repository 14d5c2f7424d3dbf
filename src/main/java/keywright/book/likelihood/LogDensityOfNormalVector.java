package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.book.array.Nature;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.DensityOf;
import keywright.term.Drawn;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\log p(x) = -\frac d2\log 2\pi - \sum_k\log\sigma_k - \frac12\lVert (x-\mu)/\sigma\rVert^2\) for independent normal
 * numbers, each with a mean and a deviation of its own.
 */
public record LogDensityOfNormalVector() implements Rule {
    private static final Term HALF = new Scalar(Expr.of(-1, 2));

    /** The parameters of the law. */
    private record Parameters(Term mean, Term deviation) {}

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Apply log)
                || !log.is("Log")
                || !(log.argument() instanceof DensityOf density)
                || density.at().shape().rank() != 1) {
            return Optional.empty();
        }
        return parameters(density.drawn())
                .filter(law -> Nature.positive(law.deviation(), context))
                .map(law -> new Step(
                        this,
                        goal,
                        formula(law, density.at()),
                        Reason.given(
                                "the density of normal numbers with means and deviations of their own",
                                "independent entries")));
    }

    private static Optional<Parameters> parameters(Term random) {
        if (random instanceof Drawn drawn && drawn.law() instanceof Normal) {
            return Optional.of(
                    new Parameters(drawn.arguments().get(0), drawn.arguments().get(1)));
        }
        return random instanceof Array array
                ? array.law()
                        .filter(Normal.class::isInstance)
                        .map(Normal.class::cast)
                        .map(law -> new Parameters(new Scalar(law.mean()), new Scalar(law.deviation())))
                : Optional.empty();
    }

    private static Term formula(Parameters law, Term at) {
        var size = at.shape().sizes().get(0);
        var height = Algebra.times(size, Expr.call("Log", Algebra.times(Expr.of(2), Expr.PI)));
        var away = law.mean().is(Expr.ZERO) ? at : Terms.plus(at, Terms.times(Scalar.of(-1), spread(law.mean(), at)));
        var square = law.deviation().shape().scalar()
                ? Terms.times(Terms.power(law.deviation(), Expr.of(-2)), squared(away))
                : squared(Terms.times(Terms.power(law.deviation(), Expr.MINUS_ONE), away));
        return Terms.plus(
                Terms.times(HALF, new Scalar(height)),
                Terms.times(Scalar.of(-1), total(logarithm(law.deviation()), size)),
                Terms.times(HALF, square));
    }

    private static Term spread(Term number, Term like) {
        return number.shape().scalar() ? Terms.times(number, Standard.ones(like.shape())) : number;
    }

    private static Term squared(Term vector) {
        return Terms.square(new Reduction(Reduction.Kind.NORM, vector));
    }

    /** The sum over all entries of a vector, or of so many equal numbers. */
    private static Term total(Term of, Expr count) {
        if (of.shape().scalar()) {
            return Terms.times(new Scalar(count), of);
        }
        var number = new Scalar(Terms.coefficient(of));
        return Terms.times(number, new Reduction(Reduction.Kind.TOTAL, Terms.rest(of)));
    }

    private static Term logarithm(Term positive) {
        if (positive.is(Expr.ONE)) {
            return Scalar.of(0);
        }
        if (positive instanceof Apply exponential && exponential.is("Exp")) {
            return exponential.argument();
        }
        return positive instanceof Power power
                ? Terms.times(new Scalar(power.exponent()), logarithm(power.base()))
                : new Apply("Log", List.of(positive)).with(List.of(positive));
    }

    @Override
    public Citation source() {
        return Sources.INDEPENDENCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[LogLikelihood[xi]]", "LogLikelihood[NormalDistribution[g, s], p]");
    }
}
