package keywright.book.optimum;

import java.util.List;
import java.util.Optional;
import keywright.book.matrix.Matrices;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Extremum;
import keywright.term.Line;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Shape;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\lVert a + wb\rVert^2 = \lVert a\rVert^2 + 2w\,a^\top b + w^2\lVert b\rVert^2\): what is to be least as w
 * moves, with w outside of the norm.
 */
public record SquaredNormByParameter() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Extremum extremum)) {
            return Optional.empty();
        }
        var of = extremum.of().map(part -> opened(part, extremum.variable()).orElse(part));
        return of.equals(extremum.of())
                ? Optional.empty()
                : Optional.of(Step.of(
                        this,
                        goal,
                        extremum.with(List.of(of)),
                        "multiply out, so that $" + context.notation().of(extremum.variable())
                                + "$ stands outside of the norm"));
    }

    private static Optional<Term> opened(Term term, String variable) {
        return term instanceof Power square
                        && square.exponent().equals(Expr.of(2))
                        && square.base() instanceof Reduction norm
                        && norm.kind() == Reduction.Kind.NORM
                        && norm.of().shape().rank() == 1
                        && !norm.freeOf(variable)
                ? Line.of(norm.of(), variable)
                        .filter(line ->
                                line.slope().freeOf(variable) && line.offset().freeOf(variable))
                        .map(line -> spread(line, norm.of().shape()))
                        .map(line -> opened(line, new Scalar(Expr.symbol(variable))))
                : Optional.empty();
    }

    /** With a number among vectors as a vector of equal entries. */
    private static Line spread(Line line, Shape shape) {
        return new Line(spread(line.slope(), shape), spread(line.offset(), shape));
    }

    private static Term spread(Term term, Shape shape) {
        return Terms.plus(Terms.terms(term).stream()
                .map(part -> part.shape().scalar() ? Terms.times(part, Standard.ones(shape)) : part)
                .toList());
    }

    private static Term opened(Line line, Term w) {
        return Terms.plus(
                Terms.times(Terms.square(w), squared(line.slope())),
                Terms.times(Scalar.of(2), w, Matrices.inner(line.offset(), line.slope())),
                squared(line.offset()));
    }

    private static Term squared(Term vector) {
        return Matrices.inner(vector, vector);
    }

    @Override
    public Citation source() {
        return Sources.LIKELIHOOD;
    }

    @Override
    public List<String> examples() {
        return List.of("ArgMin[Norm[p - v*g]^2/s, v]");
    }
}
