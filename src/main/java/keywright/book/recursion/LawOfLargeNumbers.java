package keywright.book.recursion;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Limit;
import keywright.term.Reduction;
import keywright.term.Reduction.Kind;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\lVert v\rVert_2 / \sqrt{\mathbb E\lVert v\rVert_2^2} \to 1\) for a vector of more and more independent entries,
 * and for a random matrix times one; the expectation is worked out as a lemma.
 */
public record LawOfLargeNumbers(Prover prover) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Limit limit)) {
            return Optional.empty();
        }
        var growing = new Growing(limit, context);
        var lemmas = new ArrayList<Derivation>();
        return growing.changed(norm ->
                        norm instanceof Reduction length && length.kind() == Kind.NORM && growing.vector(length.of())
                                ? typical(length, context, lemmas)
                                : norm)
                .map(after -> new Step(this, goal, after, Reason.by(words(lemmas, context), lemmas)));
    }

    private Term typical(Reduction norm, Context context, List<Derivation> lemmas) {
        if (prover.prove(new Expectation(Terms.square(norm)), context) instanceof Derivation.Done lemma) {
            lemmas.add(lemma);
            return Terms.power(lemma.result(), Expr.HALF);
        }
        return norm;
    }

    private static String words(List<Derivation> lemmas, Context context) {
        var means = lemmas.stream()
                .map(lemma -> "$" + lemma.goal().tex(context.notation()).code() + " = "
                        + lemma.result().tex(context.notation()).code() + "$")
                .distinct()
                .toList();
        return "law of large numbers: norms of long vectors come close to the root of their mean square, "
                + String.join(" and ", means);
    }

    @Override
    public Citation source() {
        return Sources.LARGE_NUMBERS;
    }

    @Override
    public List<String> examples() {
        return List.of("Limit[Norm[x]/Sqrt[d], d -> Infinity]", "Limit[d/Norm[y]^2, d -> Infinity]");
    }
}
