package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Expectation;
import keywright.term.Shape;
import keywright.term.Term;
import keywright.tex.ExprTex;

/**
 * \(\mathbb E[f(x - \mu)] = \mathbb E[f(\sigma z)]\): a number that occurs only as its distance from the location of
 * its law is standardised at once, before anything is multiplied out.
 */
public record StandardiseCentred() implements Rule {
    private static final String VARIABLE = Law.Image.VARIABLE;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of()).flatMap(atom -> atom.law()
                .standardised()
                .filter(affine -> !affine.location().symbols().isEmpty())
                .flatMap(affine -> step(expectation, atom, affine, context)));
    }

    private Optional<Step> step(Expectation goal, Atom atom, Law.Affine affine, Context context) {
        var formula = OneVariable.formula(goal.of(), atom, VARIABLE);
        if (OneVariable.mentionsEntries(formula)
                || !affine.location().symbols().stream().allMatch(name -> !formula.freeOf(name))) {
            return Optional.empty();
        }
        var moved = Algebra.plus(affine.location(), Algebra.times(affine.scale(), Expr.symbol(VARIABLE)));
        var centred = Cas.simplify(formula.with(VARIABLE, moved), context.facts());
        if (affine.location().symbols().stream().anyMatch(name -> !centred.freeOf(name))) {
            return Optional.empty();
        }
        var name = context.letter("z", "w", "v", "q");
        var standard = Array.random(name, Shape.SCALAR, affine.standard());
        var formulas = new ExprTex(context.notation().and(VARIABLE, name));
        var because = "standardise: $" + atom.term().tex(context.notation()).code() + " = "
                + formulas.of(moved).code() + "$ with $" + name + " \\sim "
                + affine.standard().tex(formulas) + "$";
        return OneVariable.term(centred, VARIABLE, standard)
                .filter(Term::random)
                .map(after -> Step.of(this, goal, new Expectation(after), because));
    }

    @Override
    public Citation source() {
        return Sources.LOCATION_SCALE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[(y[[k]] - m)^4]", "Expectation[Abs[y[[k]] - m]*(y[[k]] - m)^2]");
    }
}
