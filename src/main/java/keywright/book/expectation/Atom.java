package keywright.book.expectation;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.rule.Context;
import keywright.term.Array;
import keywright.term.Conditional;
import keywright.term.Drawn;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Marginal;
import keywright.term.Multinormal;
import keywright.term.Sampled;
import keywright.term.Sum;
import keywright.term.Term;

/**
 * A random number in a term: a random scalar, or one entry of a random array, with the indices that run inside the
 * term; or a {@code whole} random array.
 */
public record Atom(Term term, Array array, List<Expr> at, Set<String> running, boolean whole) {

    /** The law of this number. */
    public Law law() {
        return array.law().orElseThrow();
    }

    /** Whether two atoms may be the same number, as far as is known. */
    public boolean mayMeet(Atom other, Context context) {
        if (!array.name().equals(other.array.name())) {
            return false;
        }
        return at.size() != other.at.size()
                || IntStream.range(0, at.size())
                        .filter(i -> !runs(at.get(i)) && !other.runs(other.at.get(i)))
                        .noneMatch(i -> context.differ(at.get(i), other.at.get(i)));
    }

    private boolean runs(Expr index) {
        return !Collections.disjoint(index.symbols(), running);
    }

    /** Whether this is a whole array, or an index of it runs inside the term. */
    public boolean bound() {
        return whole || at.stream().anyMatch(this::runs);
    }

    /** The random numbers in a term, each once; whole arrays count as bound. */
    public static List<Atom> in(Term term) {
        var found = new ArrayList<Atom>();
        collect(term, Set.of(), found);
        return found.stream().distinct().toList();
    }

    /** The one random number of a term, if it has just one and no sum runs over it. */
    public static Optional<Atom> only(Term term) {
        var atoms = in(term);
        return atoms.size() == 1 && !atoms.get(0).bound() ? Optional.of(atoms.get(0)) : Optional.empty();
    }

    private static void collect(Term term, Set<String> bound, List<Atom> found) {
        if (term instanceof Expectation || !term.random()) {
            return;
        }
        named(term).ifPresent(found::add);
        if (term instanceof Conditional || term instanceof Marginal) {
            term.all(Array.class).stream().filter(Array::random).forEach(array -> found.add(whole(array, array)));
            term.all(Term.class).forEach(part -> named(part).ifPresent(found::add));
        } else if (term instanceof Array array) {
            found.add(new Atom(array, array, List.of(), Set.of(), !array.shape().scalar()));
        } else if (term instanceof Entry entry && entry.of() instanceof Array array) {
            found.add(new Atom(entry, array, entry.at(), running(entry, bound), false));
        } else {
            var inner = new TreeSet<>(bound);
            if (term instanceof Sum sum) {
                sum.over().forEach(index -> inner.add(index.name()));
            }
            term.parts().forEach(part -> collect(part, inner, found));
        }
    }

    private static Set<String> running(Entry entry, Set<String> bound) {
        var inside = new TreeSet<String>();
        entry.at().forEach(index -> inside.addAll(index.symbols()));
        inside.retainAll(bound);
        return inside;
    }

    private static Atom whole(Term term, Array array) {
        return new Atom(term, array, List.of(), Set.of(), true);
    }

    /** Something drawn from a law that is named or has parameters of its own, by what is drawn for it. */
    private static Optional<Atom> named(Term term) {
        if (term instanceof Drawn drawn) {
            return Optional.of(whole(drawn, drawn.hidden()));
        }
        if (term instanceof Sampled sampled) {
            return Optional.of(whole(sampled, sampled.hidden()));
        }
        return term instanceof Multinormal vector ? Optional.of(whole(vector, vector.hidden())) : Optional.empty();
    }
}
