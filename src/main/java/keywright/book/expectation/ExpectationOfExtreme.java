package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
 * \(\mathbb E[g(\max_i x_i)] = \sum_i \mathbb E\bigl[g(x_i) \prod_{j \ne i} F_j(x_i)\bigr]\) for independent numbers
 * with densities on one interval; for the smallest, \(1 - F_j\).
 */
public record ExpectationOfExtreme() implements Rule {
    private static final Term ANY = new Scalar(keywright.cas.Expr.symbol("\u2022"));

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        var extremes = expectation.of().all(Apply.class).stream()
                .filter(apply -> apply.is("Max") || apply.is("Min"))
                .distinct()
                .toList();
        return extremes.size() == 1 ? step(expectation, extremes.get(0), context) : Optional.empty();
    }

    private Optional<Step> step(Expectation goal, Apply extreme, Context context) {
        var atoms = extreme.arguments().stream()
                .map(Atom::only)
                .flatMap(Optional::stream)
                .distinct()
                .toList();
        var alone = goal.of().map(part -> part.equals(extreme) ? ANY : part);
        var plain = extreme.arguments().stream()
                .allMatch(part -> atoms.stream().anyMatch(atom -> atom.term().equals(part)));
        if (alone.random() || !plain || atoms.size() != extreme.arguments().size() || !alike(atoms, context)) {
            return Optional.empty();
        }
        var terms = new ArrayList<Term>();
        for (var atom : atoms) {
            var chance = beyondAll(atom, atoms, extreme.is("Max"), context);
            if (chance.isEmpty()) {
                return Optional.empty();
            }
            var value = goal.of().map(part -> part.equals(extreme) ? atom.term() : part);
            terms.add(new Expectation(Terms.times(value, chance.get())));
        }
        var because = extreme.is("Max")
                ? "each number is the largest where all others are smaller: given it, they are so independently"
                : "each number is the smallest where all others are larger: given it, they are so independently";
        return Optional.of(Step.of(this, goal, Terms.plus(terms), because));
    }

    /** Different numbers with densities on one interval. */
    static boolean alike(List<Atom> atoms, Context context) {
        for (int i = 0; i < atoms.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (atoms.get(i).mayMeet(atoms.get(j), context)) {
                    return false;
                }
            }
        }
        return atoms.stream().map(atom -> atom.law().support()).distinct().count() == 1;
    }

    /** The probability that all others are smaller (or larger) than one number, given it. */
    static Optional<Term> beyondAll(Atom one, List<Atom> atoms, boolean largest, Context context) {
        var factors = new ArrayList<Term>();
        for (var other : atoms) {
            if (!other.equals(one)) {
                var below = new Distribution(other.law(), context.facts()).at(one);
                if (below.isEmpty()) {
                    return Optional.empty();
                }
                var above = Terms.plus(Scalar.of(1), Terms.times(Scalar.of(-1), below.get()));
                factors.add(largest ? below.get() : above);
            }
        }
        return Optional.of(Terms.times(factors));
    }

    @Override
    public Citation source() {
        return Sources.ORDER_STATISTICS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Max[x[[1]], x[[2]]]]", "Expectation[Min[u[[1]], u[[2]]]^2]");
    }
}
