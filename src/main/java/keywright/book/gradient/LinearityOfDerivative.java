package keywright.book.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keywright.book.array.Entries;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Dot;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Outer;
import keywright.term.Plus;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.term.Transpose;

/** \((f + c\,g)' = f' + c\,g'\), for sums over indices, products with constant matrices, totals and traces too. */
public record LinearityOfDerivative() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !goal.shape().scalar()
                || derivative.of() instanceof Entry entry && entry.of() instanceof Derivative) {
            return Optional.empty();
        }
        var pushed = pushed(derivative.of(), derivative, context);
        return pushed.equals(goal)
                ? Optional.empty()
                : Optional.of(Step.of(this, goal, pushed, "the derivative is linear; constants drop out"));
    }

    private static Term pushed(Term of, Derivative by, Context context) {
        if (!by.concerns(of)) {
            return Scalar.of(0);
        }
        if (of instanceof Plus plus) {
            return sum(plus, by, context);
        }
        if (of instanceof Sum sum && sum.over().stream().noneMatch(index -> meets(index, by))) {
            var names = sum.over().stream().map(Index::name).collect(Collectors.toSet());
            return sum.with(List.of(pushed(sum.of(), by, context.taking(names))));
        }
        if (of instanceof Times product) {
            var moving = product.factors().stream().filter(by::concerns).toList();
            return moving.size() == 1 ? product(product, moving.get(0), by, context) : by.with(List.of(of));
        }
        return linear(of, by)
                ? Entries.opened(of, context)
                        .map(opened -> pushed(opened, by, context))
                        .orElseGet(() -> by.with(List.of(of)))
                : by.with(List.of(of));
    }

    /** Term by term, but for logarithms of sigmoids of one argument, which have a simpler derivative together. */
    private static Term sum(Plus plus, Derivative by, Context context) {
        var joint = ChainRuleForSigmoids.together(plus, by);
        var terms = new ArrayList<Term>();
        plus.terms().stream()
                .filter(term -> !joint.contains(term))
                .forEach(term -> terms.add(pushed(term, by, context)));
        if (!joint.isEmpty()) {
            terms.add(by.with(List.of(Terms.plus(joint))));
        }
        return Terms.plus(terms);
    }

    private static Term product(Times product, Term moving, Derivative by, Context context) {
        var factors = new ArrayList<Term>(product.factors());
        factors.set(factors.indexOf(moving), pushed(moving, by, context));
        return Terms.times(factors);
    }

    private static boolean meets(Index index, Derivative derivative) {
        return !derivative.by().freeOf(index.name())
                || !index.from().freeOf(derivative.variable())
                || !index.to().freeOf(derivative.variable());
    }

    /** Whether an entry or number depends linearly on the one part of it that is not constant. */
    private static boolean linear(Term of, Derivative by) {
        if (of instanceof Reduction reduction) {
            return switch (reduction.kind()) {
                case TOTAL, MEAN, TRACE -> true;
                case NORM,
                        RMS,
                        SPECTRAL,
                        GAIN,
                        COUNT,
                        DETERMINANT,
                        SPECTRAL_RADIUS,
                        LOG_SUM_EXP,
                        NORM_1,
                        NORM_INFINITY,
                        MAX,
                        MIN,
                        MEDIAN -> false;
            };
        }
        var array = of instanceof Entry entry ? entry.of() : of;
        if (array instanceof Dot || array instanceof Outer) {
            return array.parts().stream().filter(by::concerns).count() == 1;
        }
        return of instanceof Entry
                && (array instanceof Plus
                        || array instanceof Times
                        || array instanceof Transpose
                        || array instanceof Table);
    }

    @Override
    public Citation source() {
        return Sources.SUMS_AND_PRODUCTS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "D[g[[j]]^2 + s*g[[k]] + a, g[[l]]]",
                "D[Sum[g[[j]]^3, {j, 1, d}], g[[k]]]",
                "D[(S . g - s*p)[[j]], g[[k]]]",
                "D[Tr[S . Outer[g, p]], g[[k]]]",
                "D[3*s*g[[j]], g[[l]]]",
                "D[g . p, g[[k]]]");
    }
}
