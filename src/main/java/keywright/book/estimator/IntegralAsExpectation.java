package keywright.book.estimator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.DensityOf;
import keywright.term.Derivative;
import keywright.term.Expectation;
import keywright.term.ScoreVector;
import keywright.term.SpaceIntegral;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\int h(x)\,p(x)\,dx = \mathbb E[h(x)]\), where the density is a factor of every term. */
public record IntegralAsExpectation() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof SpaceIntegral integral)) {
            return Optional.empty();
        }
        var terms = new ArrayList<Term>();
        for (var term : Terms.terms(integral.of())) {
            var factors = new ArrayList<>(Terms.factors(term));
            for (var place : integral.over()) {
                if (!factors.remove(place.density())) {
                    return Optional.empty();
                }
            }
            if (factors.stream().anyMatch(factor -> waiting(factor, integral))) {
                return Optional.empty();
            }
            terms.add(drawn(Terms.times(factors), integral.over()));
        }
        var after = new Expectation(Terms.plus(terms));
        return Optional.of(Step.of(this, goal, after, "definition of the expectation, read backwards"));
    }

    /** Whether a derivative would no longer hold what is drawn fixed, or something is still given by its entries. */
    private static boolean waiting(Term factor, SpaceIntegral integral) {
        return !factor.all(Table.class).isEmpty()
                || factor.all(Derivative.class).stream()
                        .filter(derivative ->
                                !(derivative.of() instanceof Apply log && log.argument() instanceof DensityOf))
                        .anyMatch(derivative ->
                                integral.over().stream().anyMatch(place -> derivative.concerns(place.drawn())));
    }

    /** With the random arrays in the place of their values. */
    private static Term drawn(Term term, List<SpaceIntegral.Place> places) {
        if (term instanceof Derivative derivative
                && derivative.by() instanceof Array by
                && derivative.of() instanceof Apply log
                && log.argument() instanceof DensityOf density) {
            return new ScoreVector(density.drawn(), by);
        }
        for (var place : places) {
            if (place.at().equals(term)) {
                return place.drawn();
            }
        }
        return term.parts().isEmpty()
                ? term
                : term.with(
                        term.parts().stream().map(part -> drawn(part, places)).toList());
    }

    @Override
    public boolean tidies() {
        return true;
    }

    @Override
    public Citation source() {
        return Sources.EXPECTATION;
    }

    @Override
    public List<String> examples() {
        return List.of("Integrate[phi[xi], xi]", "Integrate[phi[s*x], x]");
    }
}
