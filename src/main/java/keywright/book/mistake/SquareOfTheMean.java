package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Expectation;
import keywright.term.Power;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\mathbb E[x^2] \to \mathbb E[x]^2\): wrong by the variance. */
public record SquareOfTheMean() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Expectation expectation
                        && expectation.of() instanceof Power square
                        && square.exponent().equals(Expr.of(2))
                ? Optional.of(Terms.square(new Expectation(square.base())))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "the mean is squared instead of the square averaged";
    }

    @Override
    public String reveals() {
        return "the variance was lost: squaring and averaging do not commute";
    }

    @Override
    public Citation source() {
        return Sources.VARIANCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[X^2]", "Expectation[(z + 1)^2]");
    }
}
