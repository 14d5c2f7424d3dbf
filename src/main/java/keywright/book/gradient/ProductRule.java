package keywright.book.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** \((f_1 \cdots f_n)' = \sum_i f_1 \cdots f_i' \cdots f_n\), for any number of factors; constant factors stay. */
public record ProductRule() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative) || !(derivative.of() instanceof Times product)) {
            return Optional.empty();
        }
        var moving = product.factors().stream().filter(derivative::concerns).toList();
        if (moving.isEmpty()) {
            return Optional.empty();
        }
        var terms = moving.stream()
                .map(factor -> differentiated(product, factor, derivative))
                .toList();
        return Optional.of(Step.of(
                this,
                goal,
                Terms.plus(terms),
                moving.size() == 1 ? "constant factors leave the derivative" : "product rule"));
    }

    private static Term differentiated(Times product, Term factor, Derivative derivative) {
        var factors = new ArrayList<Term>(product.factors());
        factors.set(factors.indexOf(factor), derivative.with(List.of(factor)));
        return Terms.times(factors);
    }

    @Override
    public Citation source() {
        return Sources.SUMS_AND_PRODUCTS;
    }

    @Override
    public List<String> examples() {
        return List.of("D[g[[j]]*g[[k]], g[[l]]]", "D[3*s*g[[j]], g[[l]]]", "D[s*Exp[s*g[[1]]], s]");
    }
}
