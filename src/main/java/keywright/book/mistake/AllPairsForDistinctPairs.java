package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\sum_{k \ne l} \to \sum_{k,l}\): the diagonal is counted as well. */
public record AllPairsForDistinctPairs() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Sum sum && sum.distinct()
                ? Optional.of(new Sum(sum.over(), false, sum.of()))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "all pairs of indices are counted where the indices differ";
    }

    @Override
    public String reveals() {
        return "the diagonal was counted twice: there are $d(d-1)$ pairs of different indices";
    }

    @Override
    public Citation source() {
        return Sources.MULTIPLE_SUMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[2, {k, 1, d}, {l, 1, d}, Distinct]");
    }
}
