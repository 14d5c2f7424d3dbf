package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Term;

/**
 * \(\partial_\mu \log p(x) \to \partial_x \log p(x)\): differentiated by the value in place of the parameter, which
 * turns the sign round where the parameter is a mean.
 */
public record ScoreByTheValue() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return Scores.with(goal, context, score -> score.slope(score.density(), Scores.VALUE));
    }

    @Override
    public String words() {
        return "the logarithm of the density is differentiated by the value instead of by its parameter";
    }

    @Override
    public String reveals() {
        return "the sign is turned round: by the chain rule the square in the exponent has an inner derivative";
    }

    @Override
    public Citation source() {
        return Sources.SCORE_FUNCTION;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[phi[xi]*Score[xi, g]]");
    }
}
