package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Apply;
import keywright.term.Term;

/** \(\max(x, 0) \to \lvert x\rvert\): the negative half is folded over instead of cut off. */
public record AbsForRamp() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Apply apply && apply.is("Ramp")
                ? Optional.of(new Apply("Abs", apply.argument()))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "the absolute value is taken for the rectifier";
    }

    @Override
    public String reveals() {
        return "the rectifier is zero on the negative half; the factor one half was forgotten";
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Ramp[z]]", "Expectation[Ramp[z]^2]");
    }
}
