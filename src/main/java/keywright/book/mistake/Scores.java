package keywright.book.mistake;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.rule.Context;
import keywright.term.Drawn;
import keywright.term.ScoreVector;
import keywright.term.Term;

/** Scores whose formula is worked out wrongly, entry by entry. */
final class Scores {
    /** The name of the value in the density. */
    static final String VALUE = "\u2022x";

    private Scores() {}

    /** A score by one of the parameters of a law, with the names that no author can write. */
    record Known(Law law, String parameter, Context context) {
        Expr density() {
            return law.density(Expr.symbol(VALUE));
        }

        /** \(\partial p/\partial v / p\). */
        Optional<Expr> slope(Expr density, String by) {
            try {
                return Optional.of(Cas.simplify(Algebra.divide(Cas.derivative(density, by), density), context.facts()));
            } catch (IllegalArgumentException unknown) {
                return Optional.empty();
            }
        }
    }

    /** What a wrong formula makes of a score. */
    static Optional<Term> with(Term goal, Context context, Function<Known, Optional<Expr>> wrong) {
        if (!(goal instanceof ScoreVector score)
                || !(score.of() instanceof Drawn drawn)
                || !drawn.arguments().contains(score.by())
                || !drawn.shape().equals(score.by().shape())) {
            return Optional.empty();
        }
        var position = drawn.arguments().indexOf(score.by());
        var parameter = ((Expr.Sym) drawn.symbolic().get(position)).name();
        return wrong.apply(new Known(drawn.law(), parameter, context))
                .flatMap(slope -> drawn.said(slope, Map.of(VALUE, drawn)))
                .filter(after -> after.shape().equals(goal.shape()));
    }
}
