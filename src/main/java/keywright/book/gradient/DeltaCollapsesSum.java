package keywright.book.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Standard;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\sum_j \delta_{jk} f(j) = f(k)\). */
public record DeltaCollapsesSum() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum) || sum.distinct()) {
            return Optional.empty();
        }
        var factors = Terms.factors(sum.of());
        for (var index : sum.over()) {
            for (var factor : factors) {
                var value = value(factor, index);
                if (value.isPresent()) {
                    return Optional.of(step(sum, index, factor, value.orElseThrow()));
                }
            }
        }
        return Optional.empty();
    }

    /** What the index must be for the delta not to vanish. */
    private static Optional<Expr> value(Term factor, Index index) {
        if (!(factor instanceof Entry entry)
                || !(entry.of() instanceof Standard identity)
                || identity.kind() != Standard.Kind.IDENTITY
                || !index.from().equals(Expr.ONE)
                || !index.to().equals(identity.shape().sizes().get(0))) {
            return Optional.empty();
        }
        var one = entry.at().get(0);
        var other = entry.at().get(1);
        if (one.equals(other)) {
            return Optional.empty();
        }
        return one.equals(index.symbol())
                ? Optional.of(other)
                : other.equals(index.symbol()) ? Optional.of(one) : Optional.empty();
    }

    private Step step(Sum sum, Index index, Term delta, Expr value) {
        var factors = new ArrayList<>(Terms.factors(sum.of()));
        factors.remove(delta);
        var inside = Terms.times(factors).substitute(index.name(), value);
        var others = sum.over().stream().filter(other -> !other.equals(index)).toList();
        var after = others.isEmpty() ? inside : new Sum(others, false, inside);
        return Step.of(this, sum, after, "the delta keeps one term of the sum");
    }

    @Override
    public boolean shortens() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.DELTA;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Sum[IdentityMatrix[d][[j, k]]*g[[j]], {j, 1, d}]",
                "Sum[IdentityMatrix[d][[k, j]], {j, 1, d}, {k, 1, d}]");
    }
}
