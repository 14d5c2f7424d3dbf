package keywright.book.array;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** \(\max(0, cu) = c\,\max(0, u)\) for \(c \ge 0\), leaky or not. */
public record RampOfScaled() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Apply ramp)
                || !ramp.is("Ramp") && !ramp.is("LeakyRamp")
                || !(last(ramp) instanceof Times product)) {
            return Optional.empty();
        }
        var out = product.factors().stream()
                .filter(factor -> Nature.nonnegative(factor, context))
                .toList();
        var in = product.factors().stream()
                .filter(factor -> !Nature.nonnegative(factor, context))
                .toList();
        if (out.isEmpty()) {
            return Optional.empty();
        }
        var rest = in.isEmpty() ? List.<Term>of() : List.of(of(ramp, Terms.times(in)));
        return Optional.of(Step.of(
                this,
                goal,
                Terms.times(Terms.times(out), Terms.times(rest)),
                "a factor that is not negative leaves the ramp"));
    }

    private static Term last(Apply ramp) {
        return ramp.arguments().get(ramp.arguments().size() - 1);
    }

    private static Term of(Apply ramp, Term argument) {
        var arguments = new ArrayList<>(ramp.arguments());
        arguments.set(arguments.size() - 1, argument);
        return ramp.with(arguments);
    }

    @Override
    public Citation source() {
        return Sources.SIGNS;
    }

    @Override
    public List<String> examples() {
        return List.of("Ramp[s*z]", "LeakyRamp[q, s*z]", "Ramp[Sqrt[Sum[x[[k]]^2, {k, 1, d}]]*z]");
    }
}
