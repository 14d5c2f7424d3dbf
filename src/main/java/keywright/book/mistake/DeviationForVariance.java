package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Term;

/** \(\mathcal N(\mu, \sigma^2) \to \mathcal N(\mu, \sigma)\): a deviation where a variance belongs. */
public record DeviationForVariance() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return Normals.with(goal, deviation -> Algebra.sqrt(deviation));
    }

    @Override
    public String words() {
        return "the standard deviation is taken for the variance";
    }

    @Override
    public String reveals() {
        return "the second parameter of the law was misread: $\\sigma$ stands where $\\sigma^2$ belongs";
    }

    @Override
    public Citation source() {
        return Sources.NORMAL;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[y[[1]]^2]");
    }
}
