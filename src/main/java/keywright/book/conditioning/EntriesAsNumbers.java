package keywright.book.conditioning;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import keywright.book.expectation.Atom;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Prover;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Multinormal;
import keywright.term.Shape;
import keywright.term.Term;

/**
 * \(\mathbb E[f(x_1, x_2)] = \mathbb E[f(v, w)]\): a few different entries of random arrays are independent numbers,
 * which are averaged over one after the other.
 */
public record EntriesAsNumbers(Prover moments) implements Rule {
    private static final int MOST = 4;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)
                || !expectation.of().all(Drawn.class).isEmpty()
                || !expectation.of().all(Multinormal.class).isEmpty()) {
            return Optional.empty();
        }
        var atoms = Atom.in(expectation.of());
        if (atoms.size() < 2
                || atoms.size() > MOST
                || atoms.stream().noneMatch(atom -> atom.term() instanceof Entry)
                || !apart(atoms, context)) {
            return Optional.empty();
        }
        var numbers = numbers(atoms, context);
        var after = new Expectation(expectation.of().map(part -> numbers.getOrDefault(part, part)));
        return new OneAfterTheOther(moments).apply(after, context).isPresent()
                ? Optional.of(Step.of(this, goal, after, words(numbers, context)))
                : Optional.empty();
    }

    private static boolean apart(List<Atom> atoms, Context context) {
        return atoms.stream().noneMatch(Atom::bound)
                && atoms.stream().allMatch(one -> atoms.stream()
                        .noneMatch(other -> !other.equals(one) && one.mayMeet(other, context)));
    }

    private static Map<Term, Term> numbers(List<Atom> atoms, Context context) {
        Map<Term, Term> numbers = new LinkedHashMap<>();
        var free = context;
        for (var atom : atoms) {
            if (atom.term() instanceof Entry) {
                var name = free.letter("v", "w", "q", "r");
                free = free.taking(Set.of(name));
                numbers.put(atom.term(), Array.random(name, Shape.SCALAR, atom.law()));
            }
        }
        return numbers;
    }

    private static String words(Map<Term, Term> numbers, Context context) {
        return numbers.entrySet().stream()
                .map(entry -> "$" + entry.getValue().tex(context.notation()).code() + "$ for $"
                        + entry.getKey().tex(context.notation()).code() + "$")
                .collect(Collectors.joining(" and ", "different entries are independent numbers; write ", ""));
    }

    @Override
    public Citation source() {
        return Sources.TOWER;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Ramp[u[[1]] + u[[2]]]^2]", "Expectation[Exp[-expo[[1]]*expo[[2]]]]");
    }
}
