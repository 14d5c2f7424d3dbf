package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\min(x, c) = x - \max(0, x - c)\). */
public record MinimumByRamp() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Apply apply
                && apply.is("Min")
                && apply.random()
                && apply.arguments().size() == 2)) {
            return Optional.empty();
        }
        var first = apply.arguments().get(0);
        var x = first.random() ? first : apply.arguments().get(1);
        var c = first.random() ? apply.arguments().get(1) : first;
        var after = Terms.plus(
                x, Terms.times(Scalar.of(-1), new Apply("Ramp", Terms.plus(x, Terms.times(Scalar.of(-1), c)))));
        return Optional.of(Step.of(
                this, goal, after, "the smaller of two numbers is one of them less what it exceeds the other by"));
    }

    @Override
    public Citation source() {
        return Sources.EXTREMES;
    }

    @Override
    public List<String> examples() {
        return List.of("Min[z, 1]", "Min[X, z]");
    }
}
