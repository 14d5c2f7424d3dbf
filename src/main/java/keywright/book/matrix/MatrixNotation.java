package keywright.book.matrix;

import java.util.List;
import java.util.Optional;
import keywright.book.array.Entries;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Table;
import keywright.term.Term;

/** An array given by its entries, written with products of vectors and matrices. */
public record MatrixNotation() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Table table) || !(Entries.stays(table.of()) || Entries.given(table.of()))) {
            return Optional.empty();
        }
        return Lift.array(table.of(), table.over())
                .map(CommonScale::of)
                .filter(lifted -> lifted.shape().equals(goal.shape()) && !lifted.equals(goal))
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
                "Table[Sum[2*A[[i, j]]*(A . g)[[i]], {i, 1, n}], {j, 1, d}]",
                "Table[g[[j]]*p[[k]], {j, 1, d}, {k, 1, d}]",
                "Table[IdentityMatrix[d][[j, k]]*g[[j]] - g[[j]]*g[[k]], {j, 1, d}, {k, 1, d}]",
                "Table[Sum[A[[i, j]]*A[[i, k]]*Tanh[(A . g)[[i]]], {i, 1, n}], {j, 1, d}, {k, 1, d}]",
                "Table[Sum[S[[j, k]]*S[[k, l]]*g[[l]], {k, 1, d}, {l, 1, d}], {j, 1, d}]");
    }
}
