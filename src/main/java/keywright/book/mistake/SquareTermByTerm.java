package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/** \((\sum_k a_k)^2 \to \sum_k a_k^2\): the cross terms are forgotten. */
public record SquareTermByTerm() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        if (!(goal instanceof Power square) || !square.exponent().equals(Expr.of(2))) {
            return Optional.empty();
        }
        if (square.base() instanceof Sum sum) {
            return Optional.of(new Sum(sum.over(), sum.distinct(), Terms.square(sum.of())));
        }
        return square.base() instanceof Plus plus
                ? Optional.of(
                        Terms.plus(plus.terms().stream().map(Terms::square).toList()))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "a sum is squared term by term";
    }

    @Override
    public String reveals() {
        return "the cross terms of the square were forgotten";
    }

    @Override
    public Citation source() {
        return Sources.MULTIPLE_SUMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[g[[k]], {k, 1, d}]^2", "Expectation[(X + G)^2]");
    }
}
