package keywright.book.expectation;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Term;

/** \(\mathbb E[f(x)]\) for one random number x, by a derivation of its own that the step carries as a lemma. */
public record MomentOfOneVariable(Prover moments) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of()).flatMap(atom -> {
            var first = goal.map(part -> part.equals(atom.term()) ? first(atom) : part);
            if (!(moments.prove(first, context) instanceof Derivation.Done lemma)
                    || lemma.steps().isEmpty()) {
                return Optional.empty();
            }
            var because = "$" + first.tex(context.notation()).code() + " = "
                    + lemma.result().tex(context.notation()).code() + "$";
            return Optional.of(
                    new Step(this, goal, lemma.result(), new Reason(because, conditions(lemma), List.of(lemma))));
        });
    }

    /** All entries share one law: the first stands for them all. */
    private static Term first(Atom atom) {
        return atom.array().at(Collections.nCopies(atom.at().size(), Expr.ONE).toArray(Expr[]::new));
    }

    private static List<Condition> conditions(Derivation lemma) {
        return lemma.steps().stream()
                .flatMap(step -> step.reason().conditions().stream())
                .distinct()
                .toList();
    }

    @Override
    public boolean tidies() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Abs[x[[k]]]]", "Expectation[y[[k]]^2]", "Expectation[u[[k]]^4]");
    }
}
