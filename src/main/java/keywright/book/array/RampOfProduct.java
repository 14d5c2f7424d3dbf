package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** \(\max(0, u) = \frac12(u + |u|)\), used where u is a product: then \(|u|\) splits into factors. */
public record RampOfProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Apply ramp && ramp.is("Ramp") && ramp.argument() instanceof Times product) {
            var half = new Scalar(Expr.HALF);
            var sum = Terms.plus(Terms.times(half, product), Terms.times(half, new Apply("Abs", product)));
            return Optional.of(Step.of(this, goal, sum, "$\\max(0, u) = \\tfrac12 (u + |u|)$"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.SIGNS;
    }

    @Override
    public List<String> examples() {
        return List.of("Ramp[g[[j]]*x[[k]]]");
    }
}
