package keywright.book.gradient;

import java.util.List;
import java.util.Optional;
import keywright.book.array.Entries;
import keywright.book.matrix.Matrices;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Entry;
import keywright.term.Power;
import keywright.term.Standard;
import keywright.term.Term;

/** \(\delta_{kk} = 1\); entries of the arrays of zeros and of ones. */
public record DeltaOfEqualIndices() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Power power
                && power.base() instanceof Entry delta
                && Matrices.identity(delta.of())
                && power.exponent() instanceof Expr.Num number
                && number.signum() > 0) {
            return Optional.of(Step.of(this, goal, delta, "a power of a delta is the delta"));
        }
        return goal instanceof Entry entry && entry.of() instanceof Standard
                ? Entries.opened(entry, context).map(number -> Step.of(this, goal, number, "the entry is known"))
                : Optional.empty();
    }

    @Override
    public boolean shortens() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.DELTA;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "IdentityMatrix[d][[j, j]]",
                "IdentityMatrix[d][[j, k]]^2",
                "ConstantArray[1, {d}][[j]]",
                "ConstantArray[0, {d}][[j]]");
    }
}
