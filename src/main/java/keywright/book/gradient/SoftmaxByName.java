package keywright.book.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Entry;
import keywright.term.Power;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.term.Transform;

/** \(e^{v_i}/\sum_k e^{v_k} = \operatorname{softmax}(v)_i\). */
public record SoftmaxByName() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Times product)) {
            return Optional.empty();
        }
        for (var below : product.factors()) {
            var vector =
                    below instanceof Power power && power.exponent() instanceof Expr.Num number && number.signum() < 0
                            ? Exponentials.total(power.base())
                            : Optional.<Term>empty();
            for (var above : vector.isPresent() ? product.factors() : List.<Term>of()) {
                var named = softmax(above, vector.orElseThrow());
                if (named.isPresent()) {
                    var factors = new ArrayList<>(product.factors());
                    factors.remove(above);
                    factors.remove(below);
                    var left = (Power) below;
                    factors.add(Terms.power(left.base(), Algebra.plus(left.exponent(), Expr.ONE)));
                    factors.add(named.orElseThrow());
                    return Optional.of(
                            Step.of(this, goal, Terms.times(factors), "an exponential over their sum: the softmax"));
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Term> softmax(Term above, Term vector) {
        if (!(above instanceof Apply exponential) || !exponential.is("Exp")) {
            return Optional.empty();
        }
        var softmax = new Transform(Transform.Kind.SOFTMAX, vector);
        if (exponential.argument().equals(vector)) {
            return Optional.of(softmax);
        }
        return exponential.argument().all(Entry.class).stream()
                .map(Entry::at)
                .filter(at -> at.size() == 1 && entry(vector, at).equals(exponential.argument()))
                .findFirst()
                .map(at -> new Entry(softmax, at));
    }

    /** An entry, taken of every array in a sum or a product. */
    private static Term entry(Term array, List<Expr> at) {
        if (array.shape().scalar()) {
            return array;
        }
        return array instanceof Times || array instanceof keywright.term.Plus || array instanceof Apply
                ? array.with(array.parts().stream().map(part -> entry(part, at)).toList())
                : Entry.of(array, at);
    }

    @Override
    public Citation source() {
        return Sources.SOFTMAX;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Exp[s*g]/Total[Exp[s*g]]", "Exp[g[[1]]]/Total[Exp[g]]", "Exp[s*g[[j]]]/Sum[Exp[s*g[[k]]], {k, 1, d}]");
    }
}
