package keywright.book.matrix;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Where;

/** Both eigenvalues of a matrix with trace T and determinant D are inside the unit circle where \(|T| < 1 + D < 2\). */
public record StabilityOfPair() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Where where)) {
            return Optional.empty();
        }
        return where.all().stream()
                .filter(one -> one.right().is(Expr.ONE)
                        && one.left() instanceof Reduction radius
                        && radius.kind() == Reduction.Kind.SPECTRAL_RADIUS)
                .flatMap(one -> CharacteristicPolynomial.of(
                        ((Reduction) one.left()).of(), context.below(where).facts())
                        .map(polynomial -> step(where, one, polynomial, context))
                        .stream())
                .findFirst();
    }

    private Step step(Where where, Where.Less one, CharacteristicPolynomial polynomial, Context context) {
        var size = new Scalar(Expr.call("Abs", polynomial.trace()));
        var determinant = new Scalar(polynomial.determinant());
        var above = new Scalar(Algebra.plus(Expr.ONE, polynomial.determinant()));
        var after = where.instead(one, List.of(new Where.Less(size, above), new Where.Less(determinant, Scalar.of(1))));
        var because = "with the trace $T = "
                + new Scalar(polynomial.trace()).tex(context.notation()).code() + "$ and the determinant $D = "
                + determinant.tex(context.notation()).code()
                + "$ both eigenvalues are inside the unit circle where $|T| < 1 + D$ and $D < 1$";
        return Step.of(this, where, after, because);
    }

    @Override
    public Citation source() {
        return Sources.JURY;
    }

    @Override
    public List<String> examples() {
        return List.of("Reduce[SpectralRadius[{{1 + q - v, -q}, {1, 0}}] < 1, v]");
    }
}
