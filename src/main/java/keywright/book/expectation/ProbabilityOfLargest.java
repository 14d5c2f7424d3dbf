package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(P(x \ge \max_j y_j) = \mathbb E\bigl[\prod_j F_j(x)\bigr]\) for independent numbers with densities on one interval:
 * the tower rule, given x.
 */
public record ProbabilityOfLargest() implements Rule {
    private static final String BECAUSE = "given the first number, the others are smaller independently of one another";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation
                && expectation.of() instanceof Apply step
                && step.is("UnitStep")
                && Terms.terms(step.argument()).size() == 2)) {
            return Optional.empty();
        }
        return Terms.terms(step.argument()).stream()
                .flatMap(first -> Atom.only(first).filter(atom -> atom.term().equals(first)).stream())
                .flatMap(first -> step(expectation, step, first, context).stream())
                .findFirst();
    }

    private Optional<Step> step(Expectation goal, Apply step, Atom first, Context context) {
        var second = Terms.terms(step.argument()).stream()
                .filter(term -> !term.equals(first.term()))
                .toList();
        var rest = Terms.times(Scalar.of(-1), second.get(0));
        var others = rest instanceof Apply max && max.is("Max") ? max.arguments() : List.of(rest);
        var atoms = Stream.concat(Stream.of(first.term()), others.stream())
                .flatMap(part -> Atom.only(part).filter(atom -> atom.term().equals(part)).stream())
                .toList();
        if (atoms.size() != others.size() + 1 || !ExpectationOfExtreme.alike(atoms, context)) {
            return Optional.empty();
        }
        return ExpectationOfExtreme.beyondAll(first, atoms, true, context)
                .map(chance -> Step.of(this, goal, new Expectation(chance), BECAUSE));
    }

    @Override
    public Citation source() {
        return Sources.ORDER_STATISTICS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Boole[x[[1]] >= Max[x[[2]], y[[1]]]]]", "Expectation[Boole[u[[1]] >= u[[2]]]]");
    }
}
