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

/** In an order or a bound, norms are as good as their own orders: \(\Theta(f)\,\Theta(g) = \Theta(f g)\). */
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
        var sizes = goal instanceof Bound bound ? bound.sizes() : ((Order) goal).sizes();
        var found = context.known().stream()
                .filter(known -> known.goal() instanceof Order order && order.of().equals(norm)
                        && order.sizes().containsAll(sizes))
                .filter(known -> known.result() instanceof Order)
                .findFirst();
        found.ifPresent(used::add);
        return found.map(known -> ((Order) known.result()).of());
    }

    private static Reason reason(List<Known> used) {
        var labels = new TreeSet<String>();
        used.forEach(known -> labels.add(known.label()));
        List<Derivation> lemmas = used.stream().map(Known::derivation).distinct().toList();
        return Reason.by(String.join(", ", labels), lemmas);
    }

    @Override
    public Citation source() {
        return Sources.ORDERS;
    }

    @Override
    public List<String> examples() {
        return List.of("BigO[2*Norm[x], {d}]", "Theta[Norm[x], {d}]");
    }
}
