package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import keywright.book.expectation.Atom;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Conditional.Kind;
import keywright.term.Drawn;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Multinormal;
import keywright.term.Shape;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * Given y = c, a normal x jointly normal with y is normal again: \(\mathbb E[f(x) \mid y = c] = \mathbb E[f(m +
 * \sqrt v\,z)]\) with its mean m and variance v given y = c.
 */
public record NormalGivenObservations() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Conditional moment)
                || moment.random()
                || moment.kind() != Kind.EXPECTATION
                || !moment.of().get(0).all(Drawn.class).isEmpty()
                || Gaussian.affine(moment.of().get(0))
                || !moment.on().stream().allMatch(one -> one.what().shape().scalar() && Gaussian.affine(one.what()))) {
            return Optional.empty();
        }
        return number(moment.of().get(0)).map(number -> {
            var name = context.letter("z", "w", "v", "q");
            var standard = Array.random(name, Shape.SCALAR, new Normal(Expr.ZERO, Expr.ONE));
            var mean = Conditional.of(Kind.EXPECTATION, List.of(number), moment.on());
            var variance = Conditional.of(Kind.VARIANCE, List.of(number), moment.on());
            var draw = Terms.plus(mean, Terms.times(Terms.power(variance, Expr.HALF), standard));
            var inside = moment.of().get(0).map(part -> part.equals(number) ? draw : part);
            var because = "given the observations, $"
                    + number.tex(context.notation()).code()
                    + "$ is normal with its mean and variance given them; $" + name + "$ is standard normal";
            return Step.of(this, goal, new Expectation(inside), because);
        });
    }

    /** The only random number in a term, if it is normal. */
    private static Optional<Term> number(Term term) {
        var joint = term.all(Entry.class).stream()
                .filter(entry -> entry.of() instanceof Multinormal)
                .distinct()
                .toList();
        return joint.isEmpty()
                ? Atom.only(term).filter(atom -> atom.law() instanceof Normal).map(Atom::term)
                : Optional.<Term>of(joint.get(0))
                        .filter(one -> joint.size() == 1 && Atom.in(term).size() == 1);
    }

    @Override
    public Citation source() {
        return Sources.NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Conditioned[z^2, z + Q == m]]", "Expectation[Conditioned[Exp[z], z + s*Q == m]]");
    }
}
