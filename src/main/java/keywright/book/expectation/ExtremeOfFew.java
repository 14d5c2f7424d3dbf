package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Reduction;
import keywright.term.Term;

/** The greatest or least entry of a random vector whose size is a small number, entry by entry. */
public record ExtremeOfFew() implements Rule {
    private static final int MOST = 4;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return goal instanceof Reduction extreme
                        && (extreme.kind() == Reduction.Kind.MAX || extreme.kind() == Reduction.Kind.MIN)
                        && extreme.of().random()
                        && extreme.of() instanceof Array array
                        && array.shape().rank() == 1
                        && array.shape().sizes().get(0) instanceof Expr.Num size
                        && size.value() <= MOST
                ? Optional.of(Step.of(
                        this,
                        goal,
                        new Apply(
                                extreme.kind() == Reduction.Kind.MAX ? "Max" : "Min",
                                LongStream.rangeClosed(1, (long) size.value())
                                        .mapToObj(i -> array.at(Expr.of(i)))
                                        .toList()),
                        "the entries one by one"))
                : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.ORDER_STATISTICS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Max[couple]]");
    }
}
