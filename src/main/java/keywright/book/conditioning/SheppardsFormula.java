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

/** \(\mathbb E[\operatorname{sign}u\,\operatorname{sign}v] = \frac2\pi\arcsin\rho\) for normal u, v about zero. */
public record SheppardsFormula() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return Pair.under(goal, Set.of("Sign")).map(pair -> {
            var after = Terms.times(new Scalar(Algebra.divide(Expr.of(2), Expr.PI)), pair.angle());
            return Step.of(
                    this,
                    goal,
                    after,
                    "in the plane of two independent normal numbers the signs differ on two wedges: the angle between"
                            + " the two lines decides, and its cosine is the correlation");
        });
    }

    @Override
    public Citation source() {
        return Sources.SHEPPARD;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Sign[z]*Sign[a*z + s*Q]]", "Expectation[Sign[z + Q]*Sign[z]]");
    }
}
