package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Expectation;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\mathbb E[\lVert v\rVert] \to \mathbb E[\lVert v\rVert^2]\): the root is forgotten. */
public record SquaredNormForNorm() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Expectation expectation
                        && expectation.of() instanceof Reduction reduction
                        && (reduction.kind() == Reduction.Kind.NORM || reduction.kind() == Reduction.Kind.RMS)
                ? Optional.of(new Expectation(Terms.square(reduction)))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "the norm is squared where the norm itself is asked";
    }

    @Override
    public String reveals() {
        return "the norm and its square were confused: the root was forgotten";
    }

    @Override
    public Citation source() {
        return Sources.NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Norm[x]]");
    }
}
