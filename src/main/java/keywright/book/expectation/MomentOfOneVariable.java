package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
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
import keywright.tex.ExprTex;

/** \(\mathbb E[f(x)]\) for one random number x, by a derivation of its own that the step carries as a lemma. */
public record MomentOfOneVariable(Prover moments) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of()).flatMap(atom -> {
            var lemma = moments.prove(goal, context);
            if (!(lemma instanceof Derivation.Done done) || done.steps().isEmpty()) {
                return Optional.empty();
            }
            var because =
                    "the moments of $" + atom.term().tex(context.notation()).code() + " \\sim "
                            + atom.law().tex(new ExprTex(context.notation())) + "$";
            return Optional.of(
                    new Step(this, goal, done.result(), new Reason(because, conditions(done), List.of(done))));
        });
    }

    private static List<Condition> conditions(Derivation lemma) {
        return lemma.steps().stream()
                .flatMap(step -> step.reason().conditions().stream())
                .distinct()
                .toList();
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
