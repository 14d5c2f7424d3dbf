package keywright.book.scaling;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Known;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Bound;
import keywright.term.Order;
import keywright.term.Reduction;
import keywright.term.Term;

/**
 * In an order or a bound, norms are as good as their own orders: \(\Theta(f)\,\Theta(g) = \Theta(f g)\), and
 * \(O(f)\,O(g) = O(f g)\).
 */
public record NormOfKnownOrder() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Order) && !(goal instanceof Bound)) {
            return Optional.empty();
        }
        var of = goal.parts().get(0);
        var used = new ArrayList<Known>();
        return Positive.changed(of, norm -> order(norm, goal, context, used), context)
                .filter(after -> !after.equals(of))
                .map(after -> new Step(this, goal, goal.with(List.of(after)), reason(used)));
    }

    private static Optional<Term> order(Reduction norm, Term goal, Context context, List<Known> used) {
        var found = context.known().stream()
                .filter(known -> speaks(known, norm, goal))
                .findFirst();
        found.ifPresent(used::add);
        return found.map(known -> known.result().parts().get(0));
    }

    /** Whether an answer or assumption gives the order of the norm; for a bound, a bound will do. */
    private static boolean speaks(Known known, Reduction norm, Term goal) {
        var kind = known.goal();
        return (kind instanceof Order || kind instanceof Bound && goal instanceof Bound)
                && kind.parts().get(0).equals(norm)
                && known.result().getClass().equals(kind.getClass())
                && !known.result().equals(kind)
                && (goal instanceof Order || known.result().closed())
                && sizes(kind)
                        .containsAll(norm.symbols().stream()
                                .filter(sizes(goal)::contains)
                                .toList());
    }

    private static List<String> sizes(Term claim) {
        return claim instanceof Bound bound ? bound.sizes() : ((Order) claim).sizes();
    }

    private static Reason reason(List<Known> used) {
        var labels = new TreeSet<String>();
        used.forEach(known -> labels.add(known.shown()));
        List<Derivation> lemmas = used.stream()
                .filter(Known::assumed)
                .map(Known::derivation)
                .distinct()
                .toList();
        return Reason.by("by " + listed(List.copyOf(labels)), lemmas);
    }

    private static String listed(List<String> labels) {
        var last = labels.size() - 1;
        return last == 0 ? labels.get(0) : String.join(", ", labels.subList(0, last)) + " and " + labels.get(last);
    }

    @Override
    public Citation source() {
        return Sources.ORDERS;
    }

    @Override
    public List<String> examples() {
        return List.of("BigO[2*Norm[x], {d}]", "Theta[Norm[x], {d}]", "BigO[Norm[x]^2 + d, {d}]");
    }
}
