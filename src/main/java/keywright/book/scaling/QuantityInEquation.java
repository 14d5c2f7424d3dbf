package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Solution;
import keywright.term.Term;

/** An expectation in an equation that mentions neither the unknown nor an index bound there is a lemma of its own. */
public record QuantityInEquation(Prover prover) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Solution solution)) {
            return Optional.empty();
        }
        return solution.all(Expectation.class).stream()
                .filter(quantity -> quantity.freeOf(solution.unknown()))
                .filter(quantity -> solution.symbols().containsAll(quantity.symbols()))
                .findFirst()
                .flatMap(quantity -> prover.prove(quantity, context) instanceof Derivation.Done lemma
                        ? Optional.of(step(solution, quantity, lemma, context))
                        : Optional.empty());
    }

    private Step step(Solution goal, Expectation quantity, Derivation lemma, Context context) {
        var after = goal.map(part -> part.equals(quantity) ? lemma.result() : part);
        var because = "$" + quantity.tex(context.notation()).code() + " = "
                + lemma.result().tex(context.notation()).code() + "$";
        return new Step(this, goal, after, Reason.by(because, List.of(lemma)));
    }

    @Override
    public boolean tidies() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.ALGEBRA;
    }

    @Override
    public List<String> examples() {
        return List.of("Solve[q^2*Expectation[RMS[x]^2] == 1, q]");
    }
}
