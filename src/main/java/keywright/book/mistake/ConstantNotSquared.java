package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.term.Variance;

/** \((ax)^2 \to a x^2\) and \(\operatorname{Var}[ax] \to a \operatorname{Var}[x]\). */
public record ConstantNotSquared() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        if (goal instanceof Variance variance && variance.of() instanceof Times product && moved(product)) {
            return Optional.of(Terms.times(new Scalar(product.coefficient()), new Variance(product.rest())));
        }
        return goal instanceof Power square
                        && square.exponent().equals(Expr.of(2))
                        && square.base() instanceof Times product
                        && moved(product)
                ? Optional.of(Terms.times(new Scalar(product.coefficient()), Terms.square(product.rest())))
                : Optional.empty();
    }

    private static boolean moved(Times product) {
        return !product.coefficient().equals(Expr.ONE) && !product.coefficient().equals(Expr.MINUS_ONE);
    }

    @Override
    public String words() {
        return "a constant factor leaves the square without being squared";
    }

    @Override
    public String reveals() {
        return "constants leave a square, and a variance, squared";
    }

    @Override
    public Citation source() {
        return Sources.VARIANCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Variance[3*X]", "Expectation[(s*z)^2]");
    }
}
