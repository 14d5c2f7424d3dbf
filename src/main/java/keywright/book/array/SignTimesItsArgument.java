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

/** \(\operatorname{sign}(u)\,u = |u|\). */
public record SignTimesItsArgument() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Times product)) {
            return Optional.empty();
        }
        return product.factors().stream()
                .filter(factor -> factor instanceof Apply sign
                        && sign.is("Sign")
                        && product.factors().contains(sign.argument()))
                .findFirst()
                .map(sign -> Step.of(
                        this, goal, joined(product, (Apply) sign), "a number times its sign is its absolute value"));
    }

    private static Term joined(Times product, Apply sign) {
        var factors = new ArrayList<Term>(product.factors());
        factors.remove(sign);
        factors.set(factors.indexOf(sign.argument()), new Apply("Abs", sign.argument()));
        return Terms.times(factors);
    }

    @Override
    public Citation source() {
        return Sources.SIGNS;
    }

    @Override
    public List<String> examples() {
        return List.of("Sign[z]*z", "2*Sign[x[[k]]]*g[[j]]*x[[k]]");
    }
}
