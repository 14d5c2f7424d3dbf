package keywright.book.array;

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

/** \(|ab| = |a|\,|b|\); a factor that is not negative is its own absolute value. */
public record AbsOfProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Apply abs && abs.is("Abs") && abs.argument() instanceof Times product) {
            var sizes = product.factors().stream()
                    .map(factor -> Nature.nonnegative(factor, context)
                            ? factor
                            : new Apply("Abs", factor).with(List.of(factor)))
                    .toList();
            return Optional.of(Step.of(
                    this,
                    goal,
                    Terms.times(sizes),
                    "the absolute value of a product is the product of the absolute values"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.SIGNS;
    }

    @Override
    public List<String> examples() {
        return List.of("Abs[g[[j]]*x[[k]]]", "Abs[s*z]");
    }
}
