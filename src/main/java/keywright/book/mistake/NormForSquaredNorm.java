package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Expectation;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\mathbb E[\lVert v\rVert^2] \to \mathbb E[\lVert v\rVert^2]^{1/2}\): the root is taken once more. */
public record NormForSquaredNorm() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Expectation expectation
                        && expectation.of() instanceof Power square
                        && square.exponent().equals(Expr.of(2))
                        && square.base() instanceof Reduction
                ? Optional.of(Terms.power(expectation, Expr.HALF))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "the root is taken where the square of the norm is asked";
    }

    @Override
    public String reveals() {
        return "the norm and its square were confused";
    }

    @Override
    public Citation source() {
        return Sources.NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Norm[x]^2]", "Expectation[Norm[y]^2]");
    }
}
