package keywright.book.optimum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Extremum;
import keywright.term.JointExtremum;
import keywright.term.Listed;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.tex.Notation;

/**
 * \(\max_{a,b} f(a, b) = \max_b f(\hat a(b), b)\) with \(\hat a(b)\) where f is greatest as a moves alone: one number
 * after the other, with the best place of the first put in before the next one moves.
 */
public record OneNumberAfterTheOther(Prover prover) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof JointExtremum joint) || !ready(joint)) {
            return Optional.empty();
        }
        var search = new Search(prover, context.where(context.below(joint).facts()));
        return search.over(joint.over())
                .map(places -> new Step(
                        this,
                        goal,
                        Listed.vector(
                                joint.variables().stream().map(places::get).toList()),
                        Reason.by(words(search.lemmas, context.notation()), search.lemmas)));
    }

    /** Whether the quantity is worked out, or is a likelihood with jumps. */
    private static boolean ready(JointExtremum joint) {
        return joint.of().closed()
                || joint.variables().stream().anyMatch(name -> LikelihoodAtTheBorder.moves(joint.of(), name));
    }

    /** The search, with the lemmas so far. */
    private record Search(Prover prover, Context context, List<Derivation> lemmas) {
        Search(Prover prover, Context context) {
            this(prover, context, new ArrayList<>());
        }

        Optional<Map<String, Term>> over(List<Extremum> open) {
            if (open.isEmpty()) {
                return Optional.of(new LinkedHashMap<>());
            }
            return next(open).flatMap(lemma -> {
                var first = (Extremum) lemma.goal();
                lemmas.add(lemma);
                var there = first.at(lemma.result()).orElse(first.of());
                var rest = open.stream()
                        .filter(one -> !one.variable().equals(first.variable()))
                        .map(one -> (Extremum) one.with(List.of(there)))
                        .toList();
                return over(rest)
                        .flatMap(places -> with(Map.of(first.variable(), lemma.result()), places))
                        .flatMap(places -> with(places, Map.of(first.variable(), lemma.result())));
            });
        }

        /** All places, those of some put in where they stand in the others. */
        private static Optional<Map<String, Term>> with(Map<String, Term> some, Map<String, Term> others) {
            var all = new LinkedHashMap<>(some);
            for (var other : others.entrySet()) {
                Optional<Term> at = Optional.of(other.getValue());
                for (var one : some.entrySet()) {
                    at = at.flatMap(term -> Terms.put(term, one.getKey(), one.getValue()));
                }
                if (at.isEmpty()) {
                    return Optional.empty();
                }
                all.put(other.getKey(), at.get());
            }
            return Optional.of(all);
        }

        /** The best place of one number whatever the others are; else in terms of them. */
        private Optional<Derivation> next(List<Extremum> open) {
            var done = open.stream()
                    .map(one -> prover.prove(one, context))
                    .filter(derivation -> derivation instanceof Derivation.Done
                            && derivation.result().closed())
                    .toList();
            return done.stream()
                    .filter(derivation ->
                            open.stream().allMatch(one -> derivation.result().freeOf(one.variable())))
                    .findFirst()
                    .or(() -> done.stream().findFirst());
        }
    }

    private static String words(List<Derivation> lemmas, Notation notation) {
        var words = new ArrayList<String>();
        for (var lemma : lemmas) {
            words.add("$" + notation.of(((Extremum) lemma.goal()).variable()) + " = "
                    + lemma.result().tex(notation).code() + "$");
        }
        return "one after the other, each put in before the next one moves: " + String.join(", then ", words);
    }

    @Override
    public Citation source() {
        return Sources.PROFILE;
    }

    @Override
    public List<String> examples() {
        return List.of("ArgMin[(v - m)^2 + a*(t - 1)^2, {v, t}]", "ArgMax[b*t - v^2 + v*t - t^2, {v, t}]");
    }
}
