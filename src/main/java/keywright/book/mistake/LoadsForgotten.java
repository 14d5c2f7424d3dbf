package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Count;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(N_{\mathrm{load}} \to 0\): loading is taken to be no operation. */
public record LoadsForgotten() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Count count && count.ofLoads() ? Optional.of(Scalar.of(0)) : Optional.empty();
    }

    @Override
    public String words() {
        return "the loads are not counted at all";
    }

    @Override
    public String reveals() {
        return "reading a stored activation is an operation too";
    }

    @Override
    public Citation source() {
        return Sources.CHECKPOINTS;
    }

    @Override
    public List<String> examples() {
        return List.of("Count[Schedule[L, Range[0, L, c]], loadmem]");
    }
}
