package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Expectation;
import keywright.term.Power;
import keywright.term.Term;
import keywright.term.Variance;

/** \(\mathbb E[x^2] \to \operatorname{Var}[x]\): wrong by the squared mean. */
public record VarianceForSecondMoment() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Expectation expectation
                        && expectation.of() instanceof Power square
                        && square.exponent().equals(Expr.of(2))
                ? Optional.of(new Variance(square.base()))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "the variance is taken for the second moment";
    }

    @Override
    public String reveals() {
        return "that the mean is not zero was overlooked";
    }

    @Override
    public Citation source() {
        return Sources.VARIANCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[X^2]", "Expectation[Abs[z]^2]");
    }
}
