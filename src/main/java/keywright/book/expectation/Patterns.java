package keywright.book.expectation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.term.Expectation;
import keywright.term.Index;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * The cases of a split sum: those that certainly vanish are dropped, those that differ only in the names of indices
 * are counted.
 */
record Patterns(Context context) {
    private static final int MOST_PERMUTED = 5;

    /** The sum of the cases. */
    Term merged(List<Term> cases, boolean dropVanishing) {
        Map<String, Integer> counts = new LinkedHashMap<>();
        Map<String, Term> first = new LinkedHashMap<>();
        for (var whole : cases) {
            var pattern = dropVanishing ? withoutVanishing(whole) : whole;
            if (!dropVanishing || !nothing(pattern)) {
                var key = key(pattern);
                counts.merge(key, 1, Integer::sum);
                first.putIfAbsent(key, pattern);
            }
        }
        var sum = new ArrayList<Term>();
        counts.forEach((key, count) -> sum.add(Terms.times(Scalar.of(count), first.getOrDefault(key, Scalar.of(0)))));
        return Terms.plus(sum);
    }

    /** The pattern without the expectations that certainly are zero; others may stand beside them in its summand. */
    private Term withoutVanishing(Term pattern) {
        var inside = context;
        for (var sum : pattern.all(Sum.class)) {
            inside = inside.below(sum);
        }
        var at = inside;
        return pattern.map(
                part -> part instanceof Expectation expectation && odd(expectation, at) ? Scalar.of(0) : part);
    }

    /** Whether nothing is left of a pattern, a sum over nothings included. */
    private static boolean nothing(Term pattern) {
        return pattern.is(Expr.ZERO) || pattern instanceof Sum sum && nothing(sum.of());
    }

    /** Whether the expectation has a factor of its own that is odd in a variable symmetric about zero. */
    private static boolean odd(Expectation expectation, Context context) {
        var atoms = Atom.in(expectation.of());
        return atoms.stream().anyMatch(atom -> {
            var alone = atoms.stream().noneMatch(other -> !other.equals(atom) && other.mayMeet(atom, context));
            return alone
                    && !atom.bound()
                    && centred(atom)
                    && atom.law().tail().isEmpty()
                    && OddMoment.of(expectation.of(), atom);
        });
    }

    private static boolean centred(Atom atom) {
        return atom.law().centre().equals(Optional.of(Expr.ZERO));
    }

    /** The least way to write the pattern, over all names of its indices. */
    private static String key(Term pattern) {
        var indices = new ArrayList<Index>();
        pattern.all(Sum.class).forEach(sum -> indices.addAll(sum.over()));
        if (indices.size() > MOST_PERMUTED) {
            return written(pattern);
        }
        var names = indices.stream().map(Index::name).toList();
        var places = IntStream.range(0, names.size()).mapToObj(i -> "#" + i).toList();
        return permutations(places).stream()
                .map(order -> written(renamed(pattern, names, order)))
                .min(String::compareTo)
                .orElse(written(pattern));
    }

    private static String written(Term term) {
        if (term instanceof Expectation
                || term instanceof keywright.term.Times
                || term instanceof keywright.term.Plus) {
            var parts = term.parts().stream().map(Patterns::written).sorted().toList();
            return term.getClass().getSimpleName() + parts;
        }
        return term instanceof Sum sum
                ? sum.over().stream().map(Index::name).sorted().toList() + written(sum.of())
                : term.formula().wolfram();
    }

    /** Bound names are exchanged everywhere, binders included. */
    private static Term renamed(Term term, List<String> names, List<String> others) {
        if (term instanceof Sum sum) {
            var over = sum.over().stream()
                    .map(index ->
                            names.contains(index.name()) ? index.named(others.get(names.indexOf(index.name()))) : index)
                    .toList();
            return new Sum(over, sum.distinct(), renamed(sum.of(), names, others));
        }
        if (term.all(Sum.class).isEmpty()) {
            var result = term;
            for (int i = 0; i < names.size(); i++) {
                result = result.substitute(names.get(i), Expr.symbol(others.get(i)));
            }
            return result;
        }
        return term.with(
                term.parts().stream().map(part -> renamed(part, names, others)).toList());
    }

    private static List<List<String>> permutations(List<String> names) {
        List<List<String>> all = List.of(List.of());
        for (var name : names) {
            var longer = new ArrayList<List<String>>();
            for (var order : all) {
                for (int at = 0; at <= order.size(); at++) {
                    var next = new ArrayList<>(order);
                    next.add(at, name);
                    longer.add(next);
                }
            }
            all = longer;
        }
        return all;
    }
}
