package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Power;
import keywright.term.Term;
import keywright.term.Terms;

/** \(|u|^{2m} = u^{2m}\). */
public record EvenPowerOfAbs() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Power power
                && power.base() instanceof Apply abs
                && abs.is("Abs")
                && Nature.even(power.exponent())) {
            return Optional.of(Step.of(
                    this, goal, Terms.power(abs.argument(), power.exponent()), "an even power forgets the sign"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.SIGNS;
    }

    @Override
    public List<String> examples() {
        return List.of("Abs[z]^2", "Abs[x[[k]]]^4");
    }
}
