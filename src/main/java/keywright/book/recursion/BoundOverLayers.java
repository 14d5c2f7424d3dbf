package keywright.book.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Hypothesis;
import keywright.rule.Known;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Fold;
import keywright.term.Order;
import keywright.term.Reduction;
import keywright.term.Term;

/**
 * \(\lVert h_L\rVert = O(f)\) for a stack of a fixed number of layers, if \(\lVert h_0\rVert = O(f)\) and a layer
 * keeps the bound: the norm of what comes out of it is \(O(f)\) if that of what goes in is, which the book derives as a
 * lemma from what is assumed of one layer's items.
 */
public record BoundOverLayers(Prover prover) implements Rule {
    private static final String HYPOTHESIS = "the induction hypothesis";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Order bound)
                || !bound.upper()
                || !(bound.of() instanceof Reduction norm)
                || !norm.kind().norm()
                || !(norm.of() instanceof Fold fold)
                || fold.count().symbols().stream().anyMatch(bound.sizes()::contains)) {
            return Optional.empty();
        }
        var start = prover.prove(bound.over(norm.with(List.of(fold.start()))), context);
        return start instanceof Derivation.Done base ? step(bound, norm, fold, base, context) : Optional.empty();
    }

    private Optional<Step> step(Order goal, Reduction norm, Fold fold, Derivation.Done base, Context context) {
        var state = named(fold.layer().state(), context);
        var before = goal.over(norm.with(List.of(state)));
        var assumed = new Known(Hypothesis.derivation(before, base.result(), HYPOTHESIS), HYPOTHESIS);
        var known = new ArrayList<>(List.of(assumed));
        known.addAll(context.known());
        var items =
                fold.layer().items().stream().map(item -> named(item, context)).toList();
        var after = goal.over(norm.with(List.of(fold.layer().on(state, items))));
        return prover.prove(after, context.knowing(known)) instanceof Derivation.Done layer
                        && layer.result().equals(base.result())
                ? Optional.of(new Step(this, goal, base.result(), reason(fold, base, layer, context)))
                : Optional.empty();
    }

    private static Reason reason(Fold fold, Derivation base, Derivation layer, Context context) {
        var notation = context.notation();
        var because = "induction over the layers $" + fold.equation(notation) + "$: the bound holds for $"
                + notation.of(fold.layer().state().name()) + "_0 = "
                + fold.start().tex(notation).code() + "$, and a layer keeps it";
        return Reason.by(because, List.of(base, layer));
    }

    /** The array that the problem speaks of under the name of a state or an item, if there is one of its shape. */
    private static Array named(Array item, Context context) {
        return context.known().stream()
                .flatMap(known -> known.goal().all(Array.class).stream())
                .filter(array ->
                        array.name().equals(item.name()) && array.shape().equals(item.shape()))
                .findFirst()
                .orElse(item);
    }

    @Override
    public Citation source() {
        return Sources.BOUNDS;
    }

    @Override
    public List<String> examples() {
        return List.of("BigO[Norm[Fold[Function[{h, Z}, 2*h], x, J]], {d}]");
    }
}
