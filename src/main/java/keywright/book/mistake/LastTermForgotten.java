package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Index;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\sum_{k=m}^{n} \to \sum_{k=m}^{n-1}\): off by one. */
public record LastTermForgotten() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        if (!(goal instanceof Sum sum) || sum.over().size() != 1 || sum.infinite() || !(sum.of() instanceof Scalar)) {
            return Optional.empty();
        }
        var index = sum.over().get(0);
        var shorter = new Index(index.name(), index.from(), Algebra.minus(index.to(), Expr.ONE));
        return Optional.of(new Sum(shorter, sum.of()));
    }

    @Override
    public String words() {
        return "the sum stops one term short";
    }

    @Override
    public String reveals() {
        return "off by one: both ends of the range count";
    }

    @Override
    public Citation source() {
        return Sources.SERIES;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[3, {k, 1, n}]", "Sum[k, {k, 1, n}]");
    }
}
