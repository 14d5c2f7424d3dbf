package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Power;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\sqrt{u^{2m}} = |u|^m\) for real u. */
public record RootOfSquare() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Power root
                && root.exponent().equals(Expr.HALF)
                && root.base() instanceof Power square
                && Nature.even(square.exponent())) {
            var size = new Apply("Abs", square.base());
            var power = Terms.power(size, Algebra.times(Expr.HALF, square.exponent()));
            return Optional.of(Step.of(this, goal, power, "the root of a square is the absolute value"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.SIGNS;
    }

    @Override
    public List<String> examples() {
        return List.of("Sqrt[z^2]", "Sqrt[(Sum[x[[k]], {k, 1, d}])^4]");
    }
}
