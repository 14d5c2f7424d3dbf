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

/** \(\operatorname{LeakyReLU}_a(x) = \max(0, x) - a\max(0, -x)\): slope one above zero, slope a below. */
public record DefinitionOfLeakyRamp() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Apply leaky
                && leaky.is("LeakyRamp")
                && leaky.arguments().size() == 2)) {
            return Optional.empty();
        }
        var slope = leaky.arguments().get(0);
        var x = leaky.arguments().get(1);
        var below = new Apply("Ramp", Terms.times(Scalar.of(-1), x));
        var after = Terms.plus(new Apply("Ramp", x), Terms.times(Scalar.of(-1), slope, below));
        return Optional.of(Step.of(this, goal, after, "the part above zero and the part below, each with its slope"));
    }

    @Override
    public Citation source() {
        return Sources.LEAKY;
    }

    @Override
    public List<String> examples() {
        return List.of("LeakyRamp[a, z]", "LeakyRamp[1/100, x[[k]]]");
    }
}
