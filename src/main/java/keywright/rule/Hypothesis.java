package keywright.rule;

import java.util.List;
import java.util.Optional;
import keywright.term.Term;

/** What a problem assumes. It rewrites nothing by itself; rules that rest on it name it as a lemma. */
public record Hypothesis() implements Rule {

    /** An assumption as a derivation of one step. */
    public static Derivation derivation(Term assumed, Term is, String because) {
        return new Derivation.Done(assumed, List.of(Step.of(new Hypothesis(), assumed, is, because)));
    }

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return new Citation("The problem", "");
    }

    @Override
    public List<String> examples() {
        return List.of();
    }
}
