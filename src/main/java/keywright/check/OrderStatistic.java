package keywright.check;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.numeric.Quantiles;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Expectation;
import keywright.term.Plus;
import keywright.term.Scalar;
import keywright.term.Solution;
import keywright.term.Term;
import keywright.term.Terms;

/** The place up to which a share of the draws of a number lies: the root of \(P(x \le t) = u\) in t. */
record OrderStatistic(NumberNode of, NumberNode share) implements NumberNode {

    /** A quantile of a law that numbers are drawn from as it stands, by the library's distribution functions. */
    private record OfLaw(DoubleUnaryOperator inverse, NumberNode share) implements NumberNode {
        @Override
        public double at(Frame frame) {
            return inverse.applyAsDouble(within(share.at(frame)));
        }
    }

    private static double within(double share) {
        if (!(share > 0 && share < 1)) {
            throw new Unmeasurable("no solution was found");
        }
        return share;
    }

    /** The root of such an equation; nothing if the equation is another one. */
    static Optional<NumberNode> of(Solution solution, Execution execution) {
        if (!(solution.left() instanceof Expectation mean)
                || !(mean.of() instanceof Apply step)
                || !step.is("UnitStep")) {
            return Optional.empty();
        }
        var moving = step.argument().parts().stream()
                .filter(part -> part instanceof Scalar scalar && !scalar.freeOf(solution.unknown()))
                .map(part -> Algebra.minus(((Scalar) part).value(), Expr.symbol(solution.unknown())))
                .filter(rest -> step.argument() instanceof Plus && rest.freeOf(solution.unknown()))
                .findFirst();
        var others = step.argument().parts().stream().filter(part -> !(part instanceof Scalar));
        return moving.filter(rest -> solution.right().freeOf(solution.unknown()))
                .map(rest -> Terms.times(
                        Scalar.of(-1),
                        Terms.plus(Stream.concat(Stream.of(new Scalar(rest)), others)
                                .toList())))
                .map(number -> of(number, execution.number(solution.right()), execution));
    }

    private static NumberNode of(Term number, NumberNode share, Execution execution) {
        return Optional.of(number)
                .filter(Array.class::isInstance)
                .flatMap(array -> ((Array) array).law())
                .flatMap(law -> Quantiles.of(law.head(), numbers(law, execution.wiring())))
                .<NumberNode>map(inverse -> new OfLaw(inverse, share))
                .orElseGet(() -> new OrderStatistic(execution.number(number), share));
    }

    private static double[] numbers(Law law, Wiring wiring) {
        return law.arguments().stream()
                .flatMap(argument ->
                        argument instanceof Expr.Call list && list.head().equals("List")
                                ? list.arguments().stream()
                                : Stream.of(argument))
                .mapToDouble(wiring::value)
                .toArray();
    }

    @Override
    public double at(Frame frame) {
        var wanted = within(share.at(frame));
        var sorted = frame.sorted(of);
        return sorted[(int) (wanted * sorted.length)];
    }
}
