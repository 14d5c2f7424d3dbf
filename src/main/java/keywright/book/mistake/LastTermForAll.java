package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\sum_{r=m}^{n} f(r) \to (n - m + 1) f(n)\): every term is taken to be as large as the last. */
public record LastTermForAll() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        if (!(goal instanceof Sum sum)
                || sum.over().size() != 1
                || sum.infinite()
                || !(sum.of() instanceof Scalar summand)) {
            return Optional.empty();
        }
        var index = sum.over().get(0);
        return summand.value().equals(index.symbol())
                ? Optional.of(new Scalar(Algebra.times(index.count(), index.to())))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "every term of the sum is taken to be as large as the last";
    }

    @Override
    public String reveals() {
        return "the terms grow from the first to the last: the sum of an arithmetic series has the factor one half";
    }

    @Override
    public Citation source() {
        return Sources.SERIES;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[k, {k, 0, n - 1}]");
    }
}
