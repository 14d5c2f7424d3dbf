package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\sum_{k \ne l} \mathbb E[\cdots] \to 0\): as if the terms were uncorrelated with mean zero. */
public record CrossTermsVanish() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Sum sum
                        && sum.distinct()
                        && !sum.of().all(Expectation.class).isEmpty()
                ? Optional.of(Scalar.of(0))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "the terms of the sum are treated as uncorrelated with mean zero, so that the cross terms vanish";
    }

    @Override
    public String reveals() {
        return "that the terms have a mean other than zero was overlooked";
    }

    @Override
    public Citation source() {
        return Sources.COVARIANCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[Expectation[Abs[x[[k]]]*Abs[x[[l]]]], {k, 1, d}, {l, 1, d}, Distinct]");
    }
}
