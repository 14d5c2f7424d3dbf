package keywright.book.conditioning;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keywright.book.expectation.Atom;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Plus;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(a x_j + b y_j = a\mu_x + b\mu_y + \sqrt{a^2\sigma_x^2 + b^2\sigma_y^2}\,z_j\) for independent normal vectors that
 * occur only so combined.
 */
public record CombinationOfNormalVectors() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        var found = new LinkedHashSet<Term>();
        return only(expectation.of(), found) && found.size() == 1
                ? scale((Plus) found.iterator().next(), context)
                        .map(scale -> step(expectation, (Plus) found.iterator().next(), scale, context))
                : Optional.empty();
    }

    /** Whether everything random stands in sums of entries. */
    private static boolean only(Term term, Set<Term> found) {
        if (!term.random()) {
            return true;
        }
        if (term instanceof Plus plus
                && plus.terms().stream().allMatch(part -> entry(part).isPresent())) {
            found.add(plus);
            return true;
        }
        return !(term instanceof Entry)
                && !term.parts().isEmpty()
                && term.parts().stream().allMatch(part -> only(part, found));
    }

    /** The entry of a normal array in a term that is a constant times it. */
    private static Optional<Atom> entry(Term part) {
        return Terms.rest(part) instanceof Entry entry
                        && entry.of() instanceof Array array
                        && array.random()
                        && !array.shape().scalar()
                        && array.law().orElseThrow() instanceof Normal
                ? Optional.of(new Atom(entry, array, entry.at(), Set.of(), false))
                : Optional.empty();
    }

    /** The standard deviation of a sum of entries at one place of different arrays of one shape. */
    private static Optional<Expr> scale(Plus plus, Context context) {
        var atoms = plus.terms().stream().map(part -> entry(part).orElseThrow()).toList();
        var alike = atoms.stream().map(Atom::array).distinct().count() == atoms.size()
                && atoms.stream().map(Atom::at).distinct().count() == 1
                && atoms.stream().map(atom -> atom.array().shape()).distinct().count() == 1;
        var variance = Algebra.plus(plus.terms().stream()
                .map(part -> {
                    var deviation = ((Normal) entry(part).orElseThrow().law()).deviation();
                    return Algebra.power(Algebra.times(Terms.coefficient(part), deviation), Expr.of(2));
                })
                .toList());
        return alike ? Optional.of(Cas.simplify(Algebra.sqrt(variance), context.facts())) : Optional.empty();
    }

    private Step step(Expectation goal, Plus sum, Expr scale, Context context) {
        var first = entry(sum.terms().get(0)).orElseThrow();
        var name = context.letter("z", "w", "v", "q");
        var vector = Array.random(name, first.array().shape(), new Normal(Expr.ZERO, Expr.ONE));
        var mean = Algebra.plus(sum.terms().stream()
                .map(part -> Algebra.times(
                        Terms.coefficient(part),
                        ((Normal) entry(part).orElseThrow().law()).mean()))
                .toList());
        var number = Terms.plus(new Scalar(mean), Terms.times(new Scalar(scale), Entry.of(vector, first.at())));
        var after = goal.map(part -> part.equals(sum) ? number : part);
        var names = sum.terms().stream()
                .map(part -> "$"
                        + entry(part)
                                .orElseThrow()
                                .array()
                                .tex(context.notation())
                                .code() + "$")
                .collect(Collectors.joining(", "));
        var because = "entry by entry a combination of the independent normal vectors " + names + " is normal: $"
                + sum.tex(context.notation()).code() + " = "
                + number.tex(context.notation()).code() + "$ with standard normal entries of $" + name + "$";
        return Step.of(this, goal, after, because);
    }

    @Override
    public Citation source() {
        return Sources.LINEAR_NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Sqrt[Sum[(x[[j]] - y[[j]])^2, {j, 1, d}]]]");
    }
}
