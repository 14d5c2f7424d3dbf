package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.book.expectation.Atom;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Expectation;
import keywright.term.Term;

/**
 * \(\mathbb E[f(m + \sigma z)]\) for constants m and \(\sigma\) that are no parameters, such as entries, norms or the
 * root of a variance: the moment is worked out with a name for each, and they are put in.
 */
public record MomentInParameters(Prover moments) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation) || !goal.shape().scalar()) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.term() instanceof Array)
                .flatMap(atom -> {
                    var names = new Named(context);
                    var inside = new Expectation(names.named(expectation.of()));
                    return names.meanings().isEmpty() ? Optional.empty() : step(expectation, inside, names, context);
                });
    }

    private Optional<Step> step(Expectation goal, Expectation inside, Named names, Context context) {
        var known = Context.of(names.facts())
                .taking(context.taken())
                .taking(names.meanings().keySet());
        if (!(moments.prove(inside, known) instanceof Derivation.Done done)
                || !done.predicates().isEmpty()) {
            return Optional.empty();
        }
        var because = "$" + inside.tex(context.notation()).code() + " = "
                + done.result().tex(context.notation()).code() + "$, with $" + names.said() + "$";
        return done.result()
                .scalar()
                .flatMap(formula -> Drawn.term(formula, names.meanings()))
                .map(after -> Step.of(this, goal, after, because));
    }

    @Override
    public Citation source() {
        return Sources.LINEAR_NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Ramp[g[[1]] + Norm[g]*z]]", "Expectation[Abs[Sqrt[a^2 + s^2 - a*s]*z + m]]");
    }
}
