package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Limit;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.tex.ExprTex;

/**
 * What grows like a power, seen from Taylor's series: \(\sqrt{n + 1} = \sqrt n + \frac{1}{2\sqrt n} + \dots\); the
 * first term that does not cancel is kept.
 */
public record TaylorSeries() implements Rule {
    private static final int DEEPEST = 4;
    private static final int SHOWN = 3;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof Order order && order.of() instanceof Scalar scalar) {
            var sizes = order.sizes().stream()
                    .filter(size -> !scalar.value().freeOf(size))
                    .toList();
            return sizes.size() == 1
                            && Growth.of(scalar.value(), sizes, context.facts()).isEmpty()
                    ? leading(scalar.value(), sizes.get(0), context)
                            .filter(part -> expander(sizes.get(0), context, 0).positive(part.coefficient()))
                            .map(part -> new Scalar(product(part, sizes.get(0))))
                            .filter(after -> !after.equals(scalar))
                            .map(after -> Step.of(
                                    this, goal, order.over(after), words(scalar.value(), sizes.get(0), context)))
                    : Optional.empty();
        }
        return goal instanceof Limit limit && limit.of() instanceof Scalar scalar
                ? limit(scalar.value(), limit.variable(), context)
                        .map(value -> Step.of(
                                this, goal, new Scalar(value), words(scalar.value(), limit.variable(), context)))
                : Optional.empty();
    }

    /** The limit of a formula that does not grow beyond all bounds. */
    static Optional<Expr> limit(Expr formula, String size, Context context) {
        return leading(formula, size, context)
                .filter(part -> part.power().signum() < 0
                        || part.power().signum() == 0 && part.coefficient().freeOf(size))
                .map(part -> part.power().signum() < 0 ? Expr.ZERO : part.coefficient());
    }

    private static Expander expander(String size, Context context, int depth) {
        return new Expander(size, depth, context.facts());
    }

    private static Expr product(Expansion.Part part, String size) {
        return Algebra.times(part.coefficient(), Algebra.power(Expr.symbol(size), part.power()));
    }

    /** The first term that does not cancel. */
    private static Optional<Expansion.Part> leading(Expr formula, String size, Context context) {
        for (int depth = 0; depth <= DEEPEST; depth++) {
            var expansion = expander(size, context, depth).of(formula);
            if (expansion.flatMap(Expansion::leading).isPresent()) {
                return expansion.flatMap(Expansion::leading);
            }
        }
        return Optional.empty();
    }

    private static String words(Expr formula, String size, Context context) {
        var formulas = new ExprTex(context.notation());
        var series = bent(formula, size)
                .distinct()
                .map(part -> told(part, size, context, formulas))
                .collect(Collectors.joining(", "));
        return "as $" + context.notation().of(size) + "$ grows, " + series
                + "; what is left out is negligible against what is kept";
    }

    private static String told(Expr part, String size, Context context, ExprTex formulas) {
        var expansion = expander(size, context, DEEPEST).of(part).orElseThrow();
        var few = expansion.parts().stream()
                .limit(SHOWN)
                .map(term -> formulas.of(product(term, size)).code())
                .collect(Collectors.joining(" + "));
        return "$" + formulas.of(part).code() + " = " + (few + " + \\dots").replace("+ -", "- ") + "$";
    }

    /** The parts of a sum of products that are no powers of the size. */
    private static Stream<Expr> bent(Expr formula, String size) {
        if (formula.freeOf(size) || !(formula instanceof Expr.Call call)) {
            return Stream.empty();
        }
        var natural = call.is("Power", 2)
                && call.argument(1) instanceof Expr.Num exponent
                && (exponent.integer() && exponent.signum() > 0 || call.argument(0) instanceof Expr.Sym);
        return call.head().equals("Plus") || call.head().equals("Times") || natural
                ? call.arguments().stream().flatMap(part -> bent(part, size))
                : Stream.of(formula);
    }

    @Override
    public Citation source() {
        return Sources.EXPANSIONS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Theta[Sqrt[n + 1] - Sqrt[n], {n}]",
                "Theta[1 - Exp[-a/n], {n}]",
                "Limit[(1 + s/n)^n, n -> Infinity]",
                "Limit[n*Log[1 + 1/n], n -> Infinity]");
    }
}
