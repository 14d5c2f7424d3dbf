package keywright.book.expectation;

import java.util.Optional;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Expectation;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Shape;
import keywright.term.Term;
import keywright.term.Variance;

/** The greatest or the least of the independent entries of a vector, the only random number in a moment. */
record ExtremeOfArray(Term moment, Reduction extreme, Array array) {

    private static final Term ANY = new Scalar(Expr.symbol("\u2022"));

    static Optional<ExtremeOfArray> of(Term moment, Reduction.Kind kind) {
        if (!(moment instanceof Expectation || moment instanceof Variance)) {
            return Optional.empty();
        }
        var extremes = moment.all(Reduction.class).stream()
                .filter(reduction -> reduction.kind() == kind)
                .distinct()
                .toList();
        if (extremes.size() != 1 || !(extremes.get(0).of() instanceof Array array)) {
            return Optional.empty();
        }
        var alone = moment.parts().get(0).map(part -> part.equals(extremes.get(0)) ? ANY : part);
        return array.random() && array.shape().rank() == 1 && !alone.random()
                ? Optional.of(new ExtremeOfArray(moment, extremes.get(0), array))
                : Optional.empty();
    }

    Law law() {
        return array.law().orElseThrow();
    }

    Expr count() {
        return array.shape().sizes().get(0);
    }

    /** A number of its own that stands for the extreme. */
    static Array number(Law law, Context context) {
        return Array.random(context.letter("v", "w", "q", "z"), Shape.SCALAR, law);
    }

    Step step(Rule rule, Term value, String because) {
        return Step.of(rule, moment, moment.map(part -> part.equals(extreme) ? value : part), because);
    }
}
