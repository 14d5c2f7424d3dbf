package keywright.book.conditioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Conditional;
import keywright.term.Conditional.Kind;
import keywright.term.Conditional.Observed;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * For jointly normal x and y: \(\mathbb E[x \mid y = c] = \mathbb E[x] + \frac{\operatorname{Cov}[x, y]}
 * {\operatorname{Var}[y]}(c - \mathbb E[y])\) and \(\operatorname{Var}[x \mid y] = \operatorname{Var}[x] -
 * \operatorname{Cov}[x, y]^2/\operatorname{Var}[y]\); of several observations one is worked in after the others.
 */
public record ConditioningOfNormals() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)
                || !moment.shape().scalar()
                || !moment.of().stream().allMatch(Gaussian::affine)
                || !moment.on().stream().allMatch(one -> one.what().shape().scalar() && Gaussian.affine(one.what()))) {
            return Optional.empty();
        }
        return last(moment).map(observed -> {
            var rest = moment.on().stream().filter(one -> !one.equals(observed)).toList();
            var because = rest.isEmpty()
                    ? "the two are jointly normal: condition one on the other"
                    : "all are jointly normal: work in $"
                            + observed.what().tex(context.notation()).code() + "$ after the other observations";
            return Step.of(this, goal, conditioned(moment, observed, rest), because);
        });
    }

    /** An observation that says something new: it has noise that the others have not. */
    private static Optional<Observed> last(Conditional moment) {
        for (int i = moment.on().size() - 1; i >= 0; i--) {
            var one = moment.on().get(i);
            var others = new ArrayList<>(moment.on());
            others.remove(one);
            var news = Gaussian.sources(one.what());
            others.forEach(other -> Gaussian.without(news, Gaussian.sources(other.what())));
            if (!news.isEmpty()) {
                return Optional.of(one);
            }
        }
        return Optional.empty();
    }

    private static Term conditioned(Conditional moment, Observed last, List<Observed> rest) {
        var one = moment.of().get(0);
        var variance = Conditional.of(Kind.VARIANCE, List.of(last.what()), rest);
        var share = Terms.times(
                Conditional.of(Kind.COVARIANCE, List.of(one, last.what()), rest),
                Terms.power(variance, Expr.MINUS_ONE));
        var plain = Conditional.of(moment.kind(), moment.of(), rest);
        if (moment.kind() == Kind.EXPECTATION) {
            var mean = Conditional.of(Kind.EXPECTATION, List.of(last.what()), rest);
            var surprise = Terms.plus(last.value(), Terms.times(Scalar.of(-1), mean));
            return Terms.plus(plain, Terms.times(share, surprise));
        }
        var other = moment.of().get(moment.of().size() - 1);
        var back = Conditional.of(Kind.COVARIANCE, List.of(other, last.what()), rest);
        return Terms.plus(
                plain, Terms.times(Stream.of(Scalar.of(-1), share, back).toList()));
    }

    @Override
    public Citation source() {
        return Sources.NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[Conditioned[z, a*z + s*Q == m]]",
                "Variance[Conditioned[z, a*z + s*Q == m]]",
                "Covariance[Conditioned[z, z + Q == m], Conditioned[Q, z + Q == m]]",
                "Expectation[Conditioned[z, z + Q == m && z + x[[1]] == a]]");
    }
}
