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
import keywright.term.Defined;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Product;
import keywright.term.Recursion;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(x_k = a_k x_{k-1} + b_k\) gives \(x_n = \prod_{i=1}^n a_i\,x_0 + \sum_{j=1}^n \prod_{i=j+1}^n a_i\,b_j\), by
 * induction; with constant a the products are \(a^n\) and \(a^{n-j}\).
 */
public record SolutionOfLinearRecurrence() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Entry entry)
                || !(meaning(entry.of()) instanceof Recursion recursion)
                || recursion.order() != 1) {
            return Optional.empty();
        }
        var last = entry.at().get(0);
        if (last instanceof Expr.Num number && number.signum() < 0) {
            return Optional.empty();
        }
        var names = context.fresh(2);
        var index = Index.upTo(names.get(0), last);
        var shift = recursion.shift().substitute(recursion.over().name(), index.symbol());
        var unrolled = new Unrolled(recursion, last, names.get(1), context);
        var noise = new Sum(index, Terms.times(unrolled.after(index.symbol()), shift));
        var first = Terms.times(unrolled.after(Expr.ZERO), recursion.starts().get(0));
        var after = shift.is(Expr.ZERO) ? first : Terms.plus(first, noise);
        var equation = recursion.equation(context.notation()).code();
        return Optional.of(Step.of(
                this,
                goal,
                after,
                "by induction on $" + recursion.over().name() + "$ from $" + equation
                        + "$: each step multiplies all that came before"));
    }

    private static Term meaning(Term term) {
        return term instanceof Defined defined ? meaning(defined.meaning()) : term;
    }

    /** The product of the factors of the steps after one, up to the last. */
    private record Unrolled(Recursion recursion, Expr last, String name, Context context) {
        Term after(Expr step) {
            var factor = recursion.factors().get(0);
            var count = Algebra.minus(last, step);
            if (!factor.freeOf(recursion.over().name())) {
                var range = new Index(name, Algebra.plus(step, Expr.ONE), last);
                return new Product(range, factor.substitute(recursion.over().name(), range.symbol()));
            }
            return factor instanceof Scalar scalar && Cas.positive(Algebra.base(scalar.value()), context.facts())
                    ? new Scalar(Algebra.power(
                            Algebra.base(scalar.value()), Algebra.times(Algebra.exponent(scalar.value()), count)))
                    : Terms.power(factor, count);
        }
    }

    @Override
    public Citation source() {
        return Sources.SUMMATION_FACTOR;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "RecurrenceTable[{X[k] == s*X[k - 1] + a*x[[k]], X[0] == m}, X, {k, 1, d}][[d]]",
                "RecurrenceTable[{X[k] == g[[k]]*X[k - 1] + x[[k]], X[0] == z}, X, {k, 1, d}][[2]]",
                "RecurrenceTable[{X[k] == X[k - 1]/2, X[0] == m}, X, {k, 1, d}][[d]]");
    }
}
