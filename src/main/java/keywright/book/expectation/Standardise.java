package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.law.Law;
import keywright.law.Uniform;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Shape;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.tex.ExprTex;

/** \(\mathbb E[f(x)] = \mathbb E[f(\mu + \sigma z)]\) with z of the standard law of the family. */
public record Standardise() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> !(atom.law() instanceof Uniform && cut(expectation)))
                .flatMap(atom -> atom.law().standardised().map(affine -> step(expectation, atom, affine, context)));
    }

    /** Whether an indicator ends the range: a constant density is integrated up to there as it stands. */
    private static boolean cut(Expectation goal) {
        return goal.of().all(Apply.class).stream().anyMatch(part -> part.is("UnitStep"));
    }

    private Step step(Expectation goal, Atom atom, Law.Affine affine, Context context) {
        var name = context.letter("z", "w", "v", "q");
        var standard = Array.random(name, Shape.SCALAR, affine.standard());
        var replacement = Terms.plus(new Scalar(affine.location()), Terms.times(new Scalar(affine.scale()), standard));
        var after = new Expectation(goal.of().map(part -> part.equals(atom.term()) ? replacement : part));
        var formulas = new ExprTex(context.notation());
        var because = "standardise: $" + atom.term().tex(context.notation()).code() + " = "
                + replacement.tex(context.notation()).code() + "$ with $" + name + " \\sim "
                + affine.standard().tex(formulas) + "$";
        return Step.of(this, goal, after, because);
    }

    @Override
    public Citation source() {
        return Sources.LOCATION_SCALE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[y[[k]]^2]", "Expectation[Abs[2*y[[k]]]]");
    }
}
