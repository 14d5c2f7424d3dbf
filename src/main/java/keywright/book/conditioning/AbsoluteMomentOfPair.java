package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E|uv| = \frac2\pi\bigl(c\arcsin\rho + \sqrt{\sigma^2\tau^2 - c^2}\bigr)\) for normal u, v about zero
 * with variances \(\sigma^2, \tau^2\), covariance c and correlation \(\rho\).
 */
public record AbsoluteMomentOfPair() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return Pair.under(goal, Set.of("Abs")).map(pair -> {
            var rest = Terms.plus(pair.spreads(), Terms.times(Scalar.of(-1), Terms.square(pair.covariance())));
            var sum = Terms.plus(Terms.times(pair.covariance(), pair.angle()), Terms.power(rest, Expr.HALF));
            return Step.of(
                    this,
                    goal,
                    Terms.times(new Scalar(Algebra.divide(Expr.of(2), Expr.PI)), sum),
                    "by Price's theorem the derivative by the covariance is the mean product of the signs,"
                            + " an arcsine; integrate it from independence on");
        });
    }

    @Override
    public Citation source() {
        return Sources.PRICE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Abs[z]*Abs[a*z + s*Q]]");
    }
}
