package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.book.expectation.Atom;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Density;
import keywright.term.Expectation;
import keywright.term.Plus;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E[f(x)] = \sum_t f(t)\,P(x = t)\) over a few values, where f itself speaks of probabilities or is a
 * product with sums in it, which need not be multiplied out then.
 */
public record SumOverValues() implements Rule {
    private static final int MOST = 12;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation) || !composite(expectation.of())) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.law().support() instanceof Support.Points points
                        && points.points().size() <= MOST)
                .map(atom -> {
                    var points = ((Support.Points) atom.law().support()).points();
                    var terms = points.stream()
                            .map(at -> Terms.times(
                                    new Scalar(atom.law().density(at)), valued(expectation.of(), atom.term(), at)))
                            .toList();
                    return Step.of(
                            this,
                            goal,
                            Terms.plus(terms),
                            "the expectation is the sum over all values, weighted by their probabilities");
                });
    }

    private static boolean composite(Term of) {
        return !of.all(Density.class).isEmpty()
                || !(of instanceof Plus) && !of.all(Plus.class).isEmpty();
    }

    private static Term valued(Term of, Term variable, Expr at) {
        return of.map(part -> part.equals(variable) ? new Scalar(at) : part).map(SumOverValues::probability);
    }

    private static Term probability(Term part) {
        return part instanceof Density density
                        && density.at() instanceof Scalar at
                        && density.law().support() instanceof Support.Points
                ? new Scalar(density.law().density(at.value()))
                : part;
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[LogLikelihood[BernoulliDistribution[q], bit]]", "Expectation[(bit - q)^2*(a*bit + b)]");
    }
}
