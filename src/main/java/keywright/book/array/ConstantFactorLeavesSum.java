package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Index;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.tex.Names;

/** \(\sum_k c\,f(k) = c \sum_k f(k)\) for c free of k. */
public record ConstantFactorLeavesSum() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum) || !(sum.of() instanceof Times product)) {
            return Optional.empty();
        }
        var out = product.factors().stream().filter(factor -> free(factor, sum)).toList();
        var in = product.factors().stream().filter(factor -> !free(factor, sum)).toList();
        if (out.isEmpty() || in.isEmpty()) {
            return Optional.empty();
        }
        var rest = new Sum(sum.over(), sum.distinct(), Terms.times(in));
        var names = String.join(
                ", ", sum.over().stream().map(Index::name).map(Names::tex).toList());
        var plain = out.stream().allMatch(Scalar.class::isInstance);
        var because = plain
                ? "constant factors leave the sum"
                : "factors that do not depend on $" + names + "$ leave the sum";
        return Optional.of(Step.of(this, goal, Terms.times(Terms.times(out), rest), because));
    }

    private static boolean free(Term factor, Sum sum) {
        return sum.over().stream().allMatch(index -> factor.freeOf(index.name()));
    }

    @Override
    public Citation source() {
        return Sources.DISTRIBUTIVE_LAW;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[g[[j]]*x[[k]], {k, 1, d}]", "Sum[2*Abs[x[[k]]], {k, 1, d}]");
    }
}
