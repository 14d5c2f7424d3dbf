package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Reduction;
import keywright.term.Term;

/** \(\operatorname{RMS}(v) \to \lVert v\rVert\) and mean to sum: the number of entries is forgotten. */
public record NotDividedByEntries() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        if (!(goal instanceof Reduction reduction)) {
            return Optional.empty();
        }
        return switch (reduction.kind()) {
            case RMS -> Optional.of(new Reduction(Reduction.Kind.NORM, reduction.of()));
            case MEAN -> Optional.of(new Reduction(Reduction.Kind.TOTAL, reduction.of()));
            case GAIN -> Optional.of(new Reduction(Reduction.Kind.SPECTRAL, reduction.of()));
            case NORM,
                    SPECTRAL,
                    TOTAL,
                    TRACE,
                    COUNT,
                    DETERMINANT,
                    SPECTRAL_RADIUS,
                    LOG_SUM_EXP,
                    NORM_1,
                    NORM_INFINITY,
                    MAX,
                    MIN,
                    MEDIAN -> Optional.empty();
        };
    }

    @Override
    public String words() {
        return "the number of entries is not divided by";
    }

    @Override
    public String reveals() {
        return "the norm, or the sum, was taken where the mean over the entries is asked";
    }

    @Override
    public Citation source() {
        return Sources.NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[RMS[x]^2]", "Expectation[Mean[y]]");
    }
}
