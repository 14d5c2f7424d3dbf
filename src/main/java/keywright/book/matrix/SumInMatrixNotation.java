package keywright.book.matrix;

import java.util.List;
import java.util.Optional;
import keywright.book.array.Entries;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Sum;
import keywright.term.Table;
import keywright.term.Term;

/** A sum over entries of constant arrays, written with products of vectors and matrices. */
public record SumInMatrixNotation() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum) || !Entries.stays(sum)) {
            return Optional.empty();
        }
        return Lift.array(sum, List.of())
                .filter(lifted -> lifted.all(Table.class).isEmpty()
                        && lifted.all(Sum.class).isEmpty())
                .map(lifted -> Step.of(this, goal, lifted, "in the notation of vectors and matrices"));
    }

    @Override
    public boolean shortens() {
        return true;
    }

    @Override
    public boolean tidies() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.ENTRIES;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Sum[g[[j]]*p[[j]], {j, 1, d}]",
                "Sum[S[[j, k]]*S[[k, j]], {j, 1, d}, {k, 1, d}]",
                "Sum[A[[i, j]]^2, {i, 1, n}, {j, 1, d}]",
                "Sum[g[[j]]*S[[j, k]]*p[[k]], {j, 1, d}, {k, 1, d}]",
                "Sum[S[[j, j]], {j, 1, d}]");
    }
}
