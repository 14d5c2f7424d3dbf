package keywright.book.recursion;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Index;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\sum_{j=a}^{b} f(j) = \sum_{j=0}^{b-a} f(b-j)\), where that turns exponents that fall into such that rise. */
public record ReversedSum() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum
                && sum.over().size() == 1
                && !sum.infinite()
                && sum.of() instanceof Scalar summand)) {
            return Optional.empty();
        }
        var index = sum.over().get(0);
        var factors = Algebra.factors(summand.value());
        if (factors.stream().noneMatch(factor -> falls(factor, index))
                || factors.stream().anyMatch(factor -> rises(factor, index))) {
            return Optional.empty();
        }
        var turned = summand.value().with(index.name(), Algebra.minus(index.to(), index.symbol()));
        var range = new Index(index.name(), Expr.ZERO, Algebra.minus(index.to(), index.from()));
        return Optional.of(Step.of(
                this, goal, new Sum(range, new Scalar(expanded(turned))), "count backwards from the last term"));
    }

    private static Expr expanded(Expr formula) {
        return formula.map(part -> part instanceof Expr.Call power && power.is("Power", 2)
                ? Algebra.power(power.argument(0), Cas.expand(power.argument(1)))
                : part);
    }

    /** Whether a factor is a power of something fixed whose exponent rises: turned around, it would fall. */
    private static boolean rises(Expr factor, Index index) {
        return Algebra.base(factor).freeOf(index.name())
                && Cas.coefficients(Algebra.exponent(factor), index.name())
                        .filter(all -> all.size() == 2 && all.get(1) instanceof Expr.Num slope && slope.signum() > 0)
                        .isPresent();
    }

    /** Whether a factor is a power of something fixed whose exponent falls from one that speaks of the last index. */
    private static boolean falls(Expr factor, Index index) {
        var line = Cas.coefficients(Algebra.exponent(factor), index.name());
        return Algebra.base(factor).freeOf(index.name())
                && line.filter(all -> all.size() == 2
                                && all.get(1) instanceof Expr.Num slope
                                && slope.signum() < 0
                                && index.to().symbols().stream()
                                        .anyMatch(name -> !all.get(0).freeOf(name)))
                        .isPresent();
    }

    @Override
    public Citation source() {
        return Sources.REVERSAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Sum[q^(n - k), {k, 1, n}]", "Sum[q^(2*n - 2*k)*k, {k, 1, n}]");
    }
}
