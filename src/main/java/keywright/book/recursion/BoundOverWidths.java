package keywright.book.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Hypothesis;
import keywright.rule.Known;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.LayerStack;
import keywright.term.Order;
import keywright.term.Reduction;
import keywright.term.Term;

/**
 * \(\lVert h_L\rVert = O(f(n_L))\) for a stack of a fixed number of layers of any widths \(n_0, \dots, n_L\), if
 * \(\lVert h_0\rVert = O(f(n_0))\) and a layer carries \(\lVert h_{l-1}\rVert = O(f(n_{l-1}))\) to \(\lVert h_l\rVert =
 * O(f(n_l))\), which the book derives as a lemma from what is assumed of one layer.
 */
public record BoundOverWidths(Prover prover) implements Rule {
    private static final String HYPOTHESIS = "the induction hypothesis";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Order bound)
                || !bound.upper()
                || !(bound.of() instanceof Reduction norm)
                || !norm.kind().norm()
                || !(norm.of() instanceof LayerStack stack)
                || stack.count().symbols().stream().anyMatch(bound.sizes()::contains)) {
            return Optional.empty();
        }
        var start = prover.prove(bound.over(norm.with(List.of(stack.start()))), context);
        return start instanceof Derivation.Done base ? step(bound, norm, stack, base, context) : Optional.empty();
    }

    private Optional<Step> step(Order goal, Reduction norm, LayerStack stack, Derivation.Done base, Context context) {
        var first = ((Expr.Sym) stack.start().shape().sizes().get(0)).name();
        var widths = stack.widths();
        var before = goal.over(norm.with(List.of(stack.state())));
        var hypothesis = base.result().substitute(first, Expr.symbol(widths.before()));
        var known =
                new ArrayList<>(List.of(new Known(Hypothesis.derivation(before, hypothesis, HYPOTHESIS), HYPOTHESIS)));
        context.known().stream().filter(fact -> !speaks(fact.goal(), before)).forEach(known::add);
        var after = goal.over(norm.with(List.of(stack.body())));
        return prover.prove(after, context.knowing(known)) instanceof Derivation.Done layer
                        && layer.result().equals(base.result().substitute(first, Expr.symbol(widths.after())))
                ? Optional.of(new Step(
                        this,
                        goal,
                        base.result().substitute(first, Expr.symbol(widths.last())),
                        reason(stack, hypothesis, base, layer, context)))
                : Optional.empty();
    }

    /** Whether something is said of the norm that the hypothesis speaks of. */
    private static boolean speaks(Term goal, Order before) {
        return goal instanceof Order order && order.of().equals(before.of());
    }

    private static Term said(Term order) {
        return order.parts().get(0);
    }

    private static Reason reason(
            LayerStack stack, Term hypothesis, Derivation base, Derivation layer, Context context) {
        var notation = context.notation();
        var because = "induction over the layers $" + stack.equation(notation) + "$ of any widths: $"
                + said(base.goal()).tex(notation).code() + " = "
                + base.result().tex(notation).code() + "$, and a layer carries $"
                + hypothesis.tex(notation).code() + "$ to $"
                + layer.result().tex(notation).code() + "$";
        return Reason.by(because, List.of(base, layer));
    }

    @Override
    public Citation source() {
        return Sources.BOUNDS;
    }

    @Override
    public List<String> examples() {
        return List.of("BigO[Norm[Layers[Function[{g}, 2*g], x, 2, {d, d, d}]], {d}]");
    }
}
