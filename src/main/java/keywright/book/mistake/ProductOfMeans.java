package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Expectation;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/** \(\mathbb E[xy] \to \mathbb E[x]\,\mathbb E[y]\) for factors that depend on each other. */
public record ProductOfMeans() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Expectation expectation
                        && expectation.of() instanceof Times product
                        && product.factors().stream().filter(Term::random).count() > 1
                ? Optional.of(Terms.times(
                        product.factors().stream().map(ProductOfMeans::mean).toList()))
                : Optional.empty();
    }

    private static Term mean(Term factor) {
        return factor.random() ? new Expectation(factor) : factor;
    }

    @Override
    public String words() {
        return "dependent factors are treated as independent";
    }

    @Override
    public String reveals() {
        return "that the factors share a random variable was overlooked";
    }

    @Override
    public Citation source() {
        return Sources.INDEPENDENCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[z*Sign[z]]", "Expectation[X*Abs[X - 1]]");
    }
}
