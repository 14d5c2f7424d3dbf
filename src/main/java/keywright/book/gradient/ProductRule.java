package keywright.book.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.array.Entries;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Dot;
import keywright.term.Entry;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** \((f_1 \cdots f_n)' = \sum_i f_1 \cdots f_i' \cdots f_n\), for entries of matrix products too. */
public record ProductRule() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative) || !goal.shape().scalar()) {
            return Optional.empty();
        }
        if (derivative.of() instanceof Times product) {
            return differentiated(product, derivative).map(slope -> Step.of(this, goal, slope, "product rule"));
        }
        var array = derivative.of() instanceof Entry entry ? entry.of() : derivative.of();
        return array instanceof Dot
                ? Entries.opened(derivative.of(), context)
                        .map(Sum.class::cast)
                        .flatMap(sum -> differentiated(sum.of(), derivative).map(slope -> sum.with(List.of(slope))))
                        .map(slope -> Step.of(this, goal, slope, "product rule for a product of matrices"))
                : Optional.empty();
    }

    private static Optional<Term> differentiated(Term of, Derivative derivative) {
        if (of instanceof Power square) {
            return Optional.of(Terms.times(
                    new Scalar(square.exponent()),
                    Terms.power(square.base(), Algebra.minus(square.exponent(), Expr.ONE)),
                    derivative.with(List.of(square.base()))));
        }
        if (!(of instanceof Times product)) {
            return Optional.empty();
        }
        var terms = product.factors().stream()
                .filter(derivative::concerns)
                .map(factor -> differentiated(product, factor, derivative))
                .toList();
        return terms.isEmpty() ? Optional.empty() : Optional.of(Terms.plus(terms));
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
        return List.of(
                "D[g[[j]]*g[[k]], g[[l]]]",
                "D[s*Exp[s*g[[1]]], s]",
                "D[(S . S)[[j, k]], S[[1, 2]]]",
                "D[g . S . g, g[[k]]]");
    }
}
