package keywright.arrays;

import java.util.ArrayList;
import java.util.List;
import keywright.answer.Equality;
import keywright.answer.Judgement;
import keywright.cas.Expr;
import keywright.cas.Facts;

/** Names for values of unknown functions: the same for two values if, and only if, their arguments are equal. */
final class OpaqueNames {
    private record Known(Expr.Call value, Expr.Sym name) {}

    private final Facts facts;
    private final List<Known> known = new ArrayList<>();

    OpaqueNames(Facts facts) {
        this.facts = facts;
    }

    /** A formula with names in the place of values. @throws Unfit if it cannot be told which are equal */
    Expr named(Expr formula) {
        if (!(formula instanceof Expr.Call call)) {
            return formula;
        }
        var inside = new Expr.Call(
                call.head(), call.arguments().stream().map(this::named).toList());
        return Opaque.is(inside) ? name(inside) : inside;
    }

    private Expr name(Expr.Call value) {
        for (var one : known) {
            if (one.value().head().equals(value.head()) && same(one.value(), value)) {
                return one.name();
            }
        }
        var place = known.stream()
                .filter(one -> one.value().head().equals(value.head()))
                .count();
        var name = Expr.symbol(Opaque.shown(value) + (place == 0 ? "" : "#" + place));
        known.add(new Known(value, name));
        return name;
    }

    private boolean same(Expr.Call one, Expr.Call other) {
        if (one.equals(other)) {
            return true;
        }
        var open = false;
        for (int i = 0; i < one.arguments().size(); i++) {
            var judgement = new Equality(facts).judge(one.argument(i), other.argument(i));
            if (judgement instanceof Judgement.Different) {
                return false;
            }
            open |= judgement instanceof Judgement.Undecided;
        }
        if (open) {
            throw new Unfit("it cannot be told whether two arguments of " + Opaque.function(one) + " are equal");
        }
        return true;
    }
}
