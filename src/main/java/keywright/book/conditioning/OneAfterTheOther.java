package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Prover;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Conditional.Observed;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Term;

/**
 * \(\mathbb E[f(x, y)] = \mathbb E\bigl[\mathbb E[f(x, y) \mid y]\bigr]\) for independent numbers, where the mean over
 * x alone can be worked out.
 */
public record OneAfterTheOther(Prover moments) implements Rule {
    private static final int MOST = 4;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)
                || !expectation.of().all(Drawn.class).isEmpty()
                || !expectation.of().all(Conditional.class).isEmpty()) {
            return Optional.empty();
        }
        var numbers = expectation.of().all(Array.class).stream()
                .filter(Array::random)
                .distinct()
                .toList();
        if (numbers.size() < 2
                || numbers.size() > MOST
                || numbers.stream().anyMatch(number -> !number.shape().scalar())) {
            return Optional.empty();
        }
        return numbers.stream()
                .map(number -> given(expectation, number, numbers))
                .flatMap(inner -> new MomentOverOneNumber(moments).apply(inner, context).stream())
                .findFirst()
                .map(inner -> Step.of(
                        this, goal, new Expectation(inner.after()), "the tower rule: first " + said(inner, context)));
    }

    private static String said(Step inner, Context context) {
        return "$" + inner.before().tex(context.notation()).code() + " = "
                + inner.after().tex(context.notation()).code() + "$";
    }

    private static Conditional given(Expectation expectation, Array number, List<Array> numbers) {
        var others = numbers.stream()
                .filter(other -> !other.equals(number))
                .map(other -> new Observed(other, other))
                .toList();
        return new Conditional(Conditional.Kind.EXPECTATION, List.of(expectation.of()), others);
    }

    @Override
    public Citation source() {
        return Sources.TOWER;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[UnitStep[X - G]]", "Expectation[Exp[-X*G]]");
    }
}
