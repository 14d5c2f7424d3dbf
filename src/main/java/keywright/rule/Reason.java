package keywright.rule;

import java.util.List;

/** Why a step is valid: in words (formulas between dollar signs), its side conditions, and the lemmas it rests on. */
public record Reason(String because, List<Condition> conditions, List<Derivation> lemmas) {
    /** A reason keeps its own copies. */
    public Reason {
        conditions = List.copyOf(conditions);
        lemmas = List.copyOf(lemmas);
    }

    /** A reason without conditions. */
    public static Reason of(String because) {
        return new Reason(because, List.of(), List.of());
    }

    /** A reason that rests on a declaration. */
    public static Reason given(String because, String fact) {
        return new Reason(because, List.of(new Condition.Declared(fact)), List.of());
    }

    /** A reason that rests on lemmas. */
    public static Reason by(String because, List<Derivation> lemmas) {
        return new Reason(because, List.of(), lemmas);
    }
}
