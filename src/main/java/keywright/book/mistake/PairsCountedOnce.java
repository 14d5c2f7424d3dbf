package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\sum_{k \ne l} \to \sum_{k < l}\): each pair is counted once. */
public record PairsCountedOnce() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Sum sum && sum.distinct() && sum.over().size() == 2
                ? Optional.of(Terms.times(new Scalar(Expr.HALF), new Sum(sum.over(), true, sum.of())))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "each pair of different indices is counted once";
    }

    @Override
    public String reveals() {
        return "the factor 2 of the cross terms was forgotten: $(k, l)$ and $(l, k)$ are two terms";
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
