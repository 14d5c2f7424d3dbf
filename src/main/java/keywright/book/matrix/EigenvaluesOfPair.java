package keywright.book.matrix;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Listed;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Transform;
import keywright.tex.ExprTex;

/** The roots of \(\lambda^2 - T\lambda + D\), real where \(T^2 \ge 4D\). */
public record EigenvaluesOfPair() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Transform values) || !values.is(Transform.Kind.EIGENVALUES)) {
            return Optional.empty();
        }
        return CharacteristicPolynomial.of(values.of(), context.facts()).map(polynomial -> {
            var root = Algebra.sqrt(polynomial.discriminant());
            var both = Stream.of(Algebra.minus(polynomial.trace(), root), Algebra.plus(polynomial.trace(), root))
                    .map(sum -> Cas.simplify(Algebra.times(Expr.HALF, sum), context.facts()))
                    .<Term>map(Scalar::new)
                    .toList();
            var formulas = new ExprTex(context.notation());
            var because = "the roots of $\\lambda^2 - T\\lambda + D$ with the trace $T = "
                    + formulas.of(polynomial.trace()).code() + "$ and the determinant $D = "
                    + formulas.of(polynomial.determinant()).code() + "$";
            var reason = new Reason(because, real(polynomial, context), List.of());
            return new Step(this, goal, Listed.vector(both), reason);
        });
    }

    private static List<Condition> real(CharacteristicPolynomial polynomial, Context context) {
        var certain = Cas.nonpositive(Algebra.times(Expr.MINUS_ONE, polynomial.discriminant()), context.facts());
        return certain
                ? List.of()
                : List.of(new Condition.Holds(Expr.call("GreaterEqual", polynomial.discriminant(), Expr.ZERO)));
    }

    @Override
    public Citation source() {
        return Sources.EIGENVALUES;
    }

    @Override
    public List<String> examples() {
        return List.of("Eigenvalues[{{a, m}, {m, b}}]", "Eigenvalues[{{1 + q - a, -q}, {1, 0}}]");
    }
}
