package keywright.book.schedule;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Count;
import keywright.term.Scalar;
import keywright.term.Schedule;
import keywright.term.Sum;
import keywright.term.Term;

/**
 * \(N_{\mathrm{load}} = \sum_{l=1}^{L} 1\): whatever is stored, every layer begins with one load, stored layers too.
 */
public record OneLoadPerLayer() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Count count) || !count.ofLoads()) {
            return Optional.empty();
        }
        var layer = Letters.layer(count.pass(), context);
        var held = count.pass().keep() ? "the nearest activation held" : "the nearest stored activation";
        var because =
                "every layer $" + layer.name() + "$ loads " + held + " at or below it once, its own if that is there";
        var reason = new Reason(because, conditions(count.pass(), context), List.of());
        return Optional.of(new Step(this, goal, new Sum(layer, Scalar.of(1)), reason));
    }

    /** Layers that are listed must be there; every c-th layer always is. */
    private static List<Condition> conditions(Schedule pass, Context context) {
        return pass.stored() instanceof Schedule.Stored.Chosen chosen
                ? Segments.conditions(pass.layers(), chosen.layers(), context.facts())
                : List.of();
    }

    @Override
    public Citation source() {
        return Sources.REVERSAL;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Count[Schedule[L, Range[0, L, c]], loadmem]",
                "Count[Schedule[L, All, Load -> loaddisk], loaddisk]",
                "Count[Schedule[10, {0, 3, 7, 10}], loadmem]",
                "Count[Schedule[L, {0, 3, 7}], loadmem]");
    }
}
