package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Term;

/**
 * \(\mu + z\) with \(z \sim \mathcal N(0, \sigma^2) \to \mu + \sigma z\) with the same z: the function of one pair with
 * the noise of the other.
 */
public record ScaleInBoth() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return Pairs.with(goal, pair -> {
            var scale = Algebra.times(pair.factor(), pair.law());
            return scale.equals(Expr.ONE) ? Optional.empty() : Optional.of(Algebra.times(pair.factor(), scale));
        });
    }

    @Override
    public String words() {
        return "the scale stands in the function and in the law of the noise";
    }

    @Override
    public String reveals() {
        return "a mixed pair: its variance is too large, for the noise was scaled twice";
    }

    @Override
    public Citation source() {
        return Sources.REPARAMETERISATION;
    }

    @Override
    public List<String> examples() {
        return List.of("Reparameterization[Expectation[phi[xi]], xi -> g + y]");
    }
}
