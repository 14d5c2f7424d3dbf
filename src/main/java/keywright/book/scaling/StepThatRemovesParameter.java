package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Known;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.FreeOf;
import keywright.term.Term;
import keywright.term.Truth;

/** In a derivation that ends without a parameter there is a last step that still mentions it: there it disappears. */
public record StepThatRemovesParameter() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof FreeOf question)) {
            return Optional.empty();
        }
        return context.known().stream()
                .filter(known ->
                        known.goal().equals(question.of()) && known.result().freeOf(question.parameter()))
                .findFirst()
                .flatMap(known -> last(known.derivation(), question.parameter())
                        .map(number ->
                                new Step(this, goal, new Truth(true), reason(known, number, context, question))));
    }

    /** The place in the chain of the last step whose left side mentions the parameter, counted from one. */
    private static Optional<Integer> last(Derivation derivation, String parameter) {
        for (int i = derivation.steps().size() - 1; i >= 0; i--) {
            if (!derivation.steps().get(i).before().freeOf(parameter)) {
                return Optional.of(i + 1);
            }
        }
        return Optional.empty();
    }

    private static Reason reason(Known known, int number, Context context, FreeOf question) {
        var step = known.derivation().steps().get(number - 1);
        var words = "$" + context.notation().of(question.parameter()) + "$ disappears in step " + number + " of part "
                + known.label() + ": " + step.reason().because();
        return Reason.by(words, List.of(new Derivation.Done(step.before(), List.of(step))));
    }

    @Override
    public Citation source() {
        return Sources.ALGEBRA;
    }

    @Override
    public List<String> examples() {
        return List.of("FreeQ[Expectation[RMS[x]^2], d]");
    }
}
