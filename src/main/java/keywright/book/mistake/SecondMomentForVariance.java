package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Expectation;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Variance;

/** \(\operatorname{Var}[x] \to \mathbb E[x^2]\): wrong by the squared mean. */
public record SecondMomentForVariance() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Variance variance
                ? Optional.of(new Expectation(Terms.square(variance.of())))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "the second moment is taken for the variance";
    }

    @Override
    public String reveals() {
        return "the squared mean was not subtracted";
    }

    @Override
    public Citation source() {
        return Sources.VARIANCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Variance[X]", "Variance[z + 1]");
    }
}
