package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Term;

/** \(\mathcal N(\mu, \sigma^2) \to \mathcal N(\mu, \sigma^4)\): a variance where a deviation belongs. */
public record VarianceForDeviation() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return Normals.with(goal, deviation -> Algebra.power(deviation, Expr.of(2)));
    }

    @Override
    public String words() {
        return "the variance is taken for the standard deviation";
    }

    @Override
    public String reveals() {
        return "the second parameter of the law was misread: $\\sigma^2$ stands where $\\sigma$ belongs";
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
