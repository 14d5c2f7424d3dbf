package keywright.book.matrix;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.tex.ExprTex;

/**
 * \(\max\bigl(\sqrt{\max(0, D)}, \tfrac12(|T| + \sqrt{\max(0, T^2 - 4D)})\bigr)\): two conjugate eigenvalues
 * have the size \(\sqrt D\), which is at most that of the larger of two real ones, and at least \(|T|/2\).
 */
public record SpectralRadiusOfPair() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Reduction radius) || radius.kind() != Reduction.Kind.SPECTRAL_RADIUS) {
            return Optional.empty();
        }
        return CharacteristicPolynomial.of(radius.of(), context.facts()).map(polynomial -> {
            var formulas = new ExprTex(context.notation());
            var because =
                    "with the trace $T = " + formulas.of(polynomial.trace()).code()
                            + "$ and the determinant $D = "
                            + formulas.of(polynomial.determinant()).code()
                            + "$ the eigenvalues are $\\tfrac12(T \\pm \\sqrt{T^2 - 4D})$; where they are complex,"
                            + " both have the size $\\sqrt{D}$";
            var value = Cas.simplify(value(polynomial, context.facts()), context.facts());
            return Step.of(this, goal, new Scalar(value), because);
        });
    }

    private static Expr value(CharacteristicPolynomial polynomial, Facts facts) {
        var complex = Algebra.sqrt(Expr.call("Max", Expr.ZERO, polynomial.determinant()));
        var gap = polynomial.discriminant();
        if (Cas.positive(Algebra.times(Expr.MINUS_ONE, gap), facts)) {
            return complex;
        }
        var root = Algebra.sqrt(Expr.call("Max", Expr.ZERO, gap));
        var real = Algebra.times(Expr.HALF, Algebra.plus(Expr.call("Abs", polynomial.trace()), root));
        return Cas.nonpositive(Algebra.times(Expr.MINUS_ONE, gap), facts) ? real : Expr.call("Max", complex, real);
    }

    @Override
    public Citation source() {
        return Sources.EIGENVALUES;
    }

    @Override
    public List<String> examples() {
        return List.of("SpectralRadius[{{1 + q - a, -q}, {1, 0}}]", "Max[Abs[Eigenvalues[{{a, m}, {m, b}}]]]");
    }
}
