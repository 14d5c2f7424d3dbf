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

/** \(\operatorname{sign}(ab) = \operatorname{sign}(a)\operatorname{sign}(b)\); a positive factor has no effect. */
public record SignOfProduct() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Apply sign && sign.is("Sign") && sign.argument() instanceof Times product) {
            var signs = product.factors().stream()
                    .filter(factor -> !(Nature.nonnegative(factor, context) && Nature.nonzero(factor, context)))
                    .map(factor -> new Apply("Sign", factor).with(List.of(factor)))
                    .toList();
            return Optional.of(
                    Step.of(this, goal, Terms.times(signs), "the sign of a product is the product of the signs"));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.SIGNS;
    }

    @Override
    public List<String> examples() {
        return List.of("Sign[g[[j]]*x[[k]]]", "Sign[s*z]");
    }
}
