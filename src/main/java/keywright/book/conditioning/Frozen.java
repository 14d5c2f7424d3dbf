package keywright.book.conditioning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.law.Support;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Variance;

/** Random numbers that are given stand still: they are parameters while a moment over the rest is worked out. */
final class Frozen {
    private final Map<String, Term> names = new HashMap<>();
    private final Context inside;

    /** @param given arrays observed without a value */
    Frozen(List<Conditional.Observed> given, Context context) {
        Facts facts = context.facts();
        for (var one : given) {
            var array = (Array) one.what();
            names.put(array.name(), array);
            facts = facts.and(
                    array.name(), Support.domain(array.law().orElseThrow().support()));
        }
        inside = Context.of(facts).taking(context.taken()).writing(context.notation());
    }

    /** The moment over one number, a term in what is given; nothing if it cannot be worked out without conditions. */
    Optional<Term> moment(Conditional moment, Term number, Array unknown, Prover moments) {
        var of = still(moment.of().get(0), number, unknown);
        var goal = moment.kind() == Conditional.Kind.EXPECTATION ? new Expectation(of) : new Variance(of);
        return of.random()
                        && moments.prove(goal, inside) instanceof Derivation.Done done
                        && done.predicates().isEmpty()
                ? done.result().scalar().flatMap(formula -> Drawn.term(formula, names))
                : Optional.empty();
    }

    private Term still(Term term, Term number, Array unknown) {
        if (term.equals(number)) {
            return unknown;
        }
        if (term instanceof Array array && names.containsKey(array.name())) {
            return new Scalar(Expr.symbol(array.name()));
        }
        return term.parts().isEmpty()
                ? term
                : term.with(term.parts().stream()
                        .map(part -> still(part, number, unknown))
                        .toList());
    }
}
