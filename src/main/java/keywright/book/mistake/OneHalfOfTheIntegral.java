package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Integral;
import keywright.term.Term;

/** \(\int_{-a}^{a} \to \int_0^{a}\): half of the range is forgotten. */
public record OneHalfOfTheIntegral() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Integral integral
                        && Algebra.plus(integral.from(), integral.to()).equals(Expr.ZERO)
                ? Optional.of(new Integral(integral.variable(), Expr.ZERO, integral.to(), integral.of()))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "only the right half of the integral is counted";
    }

    @Override
    public String reveals() {
        return "the factor 2 of an even integrand was forgotten";
    }

    @Override
    public Citation source() {
        return Sources.EXPECTED_VALUE;
    }

    @Override
    public List<String> examples() {
        return List.of("Integrate[t^2, {t, -1, 1}]");
    }
}
