package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Term;

/** \(|a| = a\) where a is certainly not negative. */
public record AbsOfNonnegative() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Apply abs && abs.is("Abs") && Nature.nonnegative(abs.argument(), context)) {
            return Optional.of(Step.of(this, goal, abs.argument(), "what is never negative is its own absolute value"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.SIGNS;
    }

    @Override
    public List<String> examples() {
        return List.of("Abs[Sum[Abs[x[[k]]], {k, 1, d}]]", "Abs[x[[k]]^2]");
    }
}
