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
        if (!(goal instanceof Order order)) {
            return Optional.empty();
        }
        var used = new ArrayList<Known>();
        return Positive.changed(order.of(), norm -> order(norm, order, context, used), context)
                .filter(after -> !after.equals(order.of()))
                .map(after -> new Step(this, goal, order.over(after), reason(used)));
    }

    private static Optional<Term> order(Reduction norm, Order goal, Context context, List<Known> used) {
        var found = context.known().stream()
                .filter(known -> speaks(known, norm, goal))
                .findFirst();
        found.ifPresent(used::add);
        return found.map(known -> known.result().parts().get(0));
    }

    /** Whether an answer or assumption gives the order of the norm; for a bound, a bound will do. */
    private static boolean speaks(Known known, Reduction norm, Order goal) {
        return known.goal() instanceof Order said
                && known.result() instanceof Order result
                && (!said.upper() || goal.upper())
                && said.of().equals(norm)
                && !result.equals(said)
                && (!goal.upper() || result.closed())
                && said.sizes()
                        .containsAll(norm.symbols().stream()
                                .filter(goal.sizes()::contains)
                                .toList());
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
    public boolean tidies() {
        return true;
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
