package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Term;

/** \(\mu + \sigma z \to \mu + z\) with standard z: the noise is not scaled at all. */
public record ScaleInNeither() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return Pairs.with(
                goal,
                pair -> Algebra.times(pair.factor(), pair.law()).equals(Expr.ONE)
                        ? Optional.empty()
                        : Optional.of(Algebra.divide(Expr.ONE, pair.law())));
    }

    @Override
    public String words() {
        return "the scale stands neither in the function nor in the law of the noise";
    }

    @Override
    public String reveals() {
        return "a mixed pair: its variance is that of the noise alone";
    }

    @Override
    public Citation source() {
        return Sources.REPARAMETERISATION;
    }

    @Override
    public List<String> examples() {
        return List.of("Reparameterization[Expectation[phi[xi]], xi -> g + s*x]");
    }
}
