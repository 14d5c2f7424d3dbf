package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.law.Support;
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
 * \(P(\max(x, y) \le c) = P(x \le c)\,P(y \le c)\) and \(P(\min(x, y) \ge c) = P(x \ge c)\,P(y \ge c)\) for independent
 * numbers, each of its own law.
 */
public record ProbabilityOfExtremeOfFew() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)
                || !(expectation.of() instanceof Apply step)
                || !step.is("UnitStep")) {
            return Optional.empty();
        }
        var gap = step.argument();
        return gap.all(Apply.class).stream()
                .filter(extreme -> (extreme.is("Max") || extreme.is("Min")) && independent(extreme, context))
                .findFirst()
                .flatMap(extreme -> chance(gap, extreme))
                .map(after -> Step.of(
                        this,
                        goal,
                        after,
                        "an extreme keeps a bound where every number does, and they do so independently"));
    }

    /** Numbers with densities, none of which may be another, so that no two of them are equal. */
    private static boolean independent(Apply extreme, Context context) {
        var atoms = extreme.arguments().stream()
                .map(Atom::only)
                .flatMap(Optional::stream)
                .toList();
        for (int i = 0; i < atoms.size(); i++) {
            for (int j = 0; j < i; j++) {
                if (atoms.get(i).mayMeet(atoms.get(j), context)) {
                    return false;
                }
            }
        }
        return atoms.size() == extreme.arguments().size()
                && atoms.stream().allMatch(atom -> atom.law().support() instanceof Support.Interval);
    }

    private static Optional<Term> chance(Term gap, Apply extreme) {
        var bound = Terms.plus(gap, extreme);
        var greatest = extreme.is("Max");
        if (!bound.random()) {
            return Optional.of(greatest ? all(extreme, bound, -1) : not(all(extreme, negative(bound), 1)));
        }
        var other = Terms.plus(gap, negative(extreme));
        return other.random()
                ? Optional.empty()
                : Optional.of(greatest ? not(all(extreme, negative(other), -1)) : all(extreme, other, 1));
    }

    /** The chance that all numbers, times a sign, keep their distance. */
    private static Term all(Apply extreme, Term bound, int sign) {
        return Terms.times(extreme.arguments().stream()
                .map(number -> Terms.plus(bound, Terms.times(Scalar.of(sign), number)))
                .map(gap -> (Term) new Expectation(new Apply("UnitStep", List.of()).with(List.of(gap))))
                .toList());
    }

    private static Term negative(Term term) {
        return Terms.times(Scalar.of(-1), term);
    }

    private static Term not(Term chance) {
        return Terms.plus(Scalar.of(1), negative(chance));
    }

    @Override
    public Citation source() {
        return Sources.ORDER_STATISTICS;
    }

    @Override
    public List<String> examples() {
        return List.of("Probability[Max[z, X] <= a]", "Probability[Min[X, G] >= 2]", "Probability[Max[z, Q] <= m]");
    }
}
