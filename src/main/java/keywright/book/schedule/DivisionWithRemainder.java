package keywright.book.schedule;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(l - c\lfloor l/c\rfloor = l \bmod c\). */
public record DivisionWithRemainder() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal.scalar()
                .flatMap(DivisionWithRemainder::remainder)
                .map(remainder -> Step.of(
                        this,
                        goal,
                        new Scalar(remainder),
                        "what is left is the remainder of a division by the spacing"));
    }

    private static Optional<Expr> remainder(Expr difference) {
        return Algebra.terms(difference).stream()
                .flatMap(term -> Algebra.factors(term).stream()
                        .filter(factor -> factor instanceof Expr.Call call && call.is("Floor", 1))
                        .map(floor -> remainder(difference, term, (Expr.Call) floor)))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /** With \(-c\lfloor q\rfloor\) one term of the difference: the rest must be \(cq\). */
    private static Optional<Expr> remainder(Expr difference, Expr term, Expr.Call floor) {
        var divisor = Algebra.times(Expr.MINUS_ONE, Algebra.divide(term, floor));
        var dividend = Algebra.times(divisor, floor.argument(0));
        return Algebra.minus(difference, term).equals(dividend)
                ? Optional.of(Expr.call("Mod", dividend, divisor))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.REMAINDER;
    }

    @Override
    public List<String> examples() {
        return List.of("L - c*Floor[L/c]", "Sum[k - 5*Floor[k/5], {k, 1, L}]");
    }
}
