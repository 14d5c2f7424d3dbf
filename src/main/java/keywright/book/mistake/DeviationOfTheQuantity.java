package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Variance;

/** \(\operatorname{Var}[x] \to \sqrt{\operatorname{Var}[x]}\): the standard deviation is given for the variance. */
public record DeviationOfTheQuantity() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Variance variance ? Optional.of(Terms.power(variance, Expr.HALF)) : Optional.empty();
    }

    @Override
    public String words() {
        return "the standard deviation is given for the variance";
    }

    @Override
    public String reveals() {
        return "the variance is asked: the root is not taken";
    }

    @Override
    public Citation source() {
        return Sources.VARIANCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Variance[3*X]", "Variance[y[[1]]]");
    }
}
