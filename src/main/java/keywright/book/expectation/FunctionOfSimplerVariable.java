package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Normal;
import keywright.law.Support;
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
 * \(\mathbb E[f(x)] = \mathbb E[f(g(y))]\) for \(x = g(y)\): a log-normal number is \(e^{\mu+\sigma z}\), a Weibull
 * one \(\lambda e^{1/k}\) with e
 * exponential, and so on. */
public record FunctionOfSimplerVariable() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .flatMap(atom -> atom.law().image().flatMap(image -> step(expectation, atom, image, context)));
    }

    private Optional<Step> step(Expectation goal, Atom atom, Law.Image image, Context context) {
        var name = name(image.of(), context);
        var simpler = Array.random(name, Shape.SCALAR, image.of());
        var formula = OneVariable.formula(goal.of(), atom, OneVariable.NAME).with(OneVariable.NAME, image.formula());
        var apart = Positives.on(image.of().support(), Law.Image.VARIABLE, context.facts())
                .apart(formula);
        var formulas = new ExprTex(context.notation().and(Law.Image.VARIABLE, name));
        var because = "write $" + atom.term().tex(context.notation()).code() + " = "
                + formulas.of(image.formula()).code() + "$ with $" + name + " \\sim "
                + image.of().tex(formulas) + "$";
        return OneVariable.mentionsEntries(formula)
                ? Optional.empty()
                : OneVariable.term(apart, Law.Image.VARIABLE, simpler)
                        .map(after -> Step.of(this, goal, new Expectation(after), because));
    }

    private static String name(Law law, Context context) {
        var wish = law instanceof Normal
                ? "z"
                : law.support() instanceof Support.Interval i && i.to().equals(Expr.ONE) ? "u" : "y";
        return context.taken().contains(wish) ? context.fresh(1).get(0) : wish;
    }

    @Override
    public Citation source() {
        return Sources.TRANSFORMATION;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[V^2]", "Expectation[Log[Y]]", "Expectation[Y^3]");
    }
}
