package keywright.book.expectation;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.term.Expectation;
import keywright.term.Index;
import keywright.term.Term;

/** Which indices must be known to coincide or differ before the expectations in a term can be taken apart. */
record Coincidence(List<Index> indices, Context context) {

    /** The indices that hang together by open questions, in their order; empty if no question is open. */
    List<Index> open(Term body) {
        var pairs = new LinkedHashSet<Set<String>>();
        body.all(Expectation.class).forEach(expectation -> ask(Atom.in(expectation.of()), pairs));
        if (pairs.isEmpty()) {
            return List.of();
        }
        var together = new LinkedHashSet<>(pairs.iterator().next());
        for (int round = 0; round < pairs.size(); round++) {
            pairs.stream()
                    .filter(pair -> pair.stream().anyMatch(together::contains))
                    .forEach(together::addAll);
        }
        return indices.stream().filter(index -> together.contains(index.name())).toList();
    }

    private void ask(List<Atom> atoms, Set<Set<String>> pairs) {
        for (var one : atoms) {
            for (var other : atoms) {
                if (!one.equals(other) && !one.bound() && !other.bound() && one.mayMeet(other, context)) {
                    ask(one.at(), other.at(), pairs);
                }
            }
        }
    }

    private void ask(List<Expr> one, List<Expr> other, Set<Set<String>> pairs) {
        for (int i = 0; i < one.size(); i++) {
            if (!one.get(i).equals(other.get(i)) && mine(one.get(i)) && mine(other.get(i))) {
                pairs.add(Set.of(one.get(i).wolfram(), other.get(i).wolfram()));
            }
        }
    }

    private boolean mine(Expr index) {
        return indices.stream().anyMatch(one -> one.symbol().equals(index));
    }

    /** All ways to sort indices into blocks of equal value, where those in one block may be equal; coarsest first. */
    List<List<List<Index>>> partitions(List<Index> items) {
        List<List<List<Index>>> partitions = List.of(List.of());
        for (var item : items) {
            var longer = new ArrayList<List<List<Index>>>();
            for (var partition : partitions) {
                for (int block = 0; block < partition.size(); block++) {
                    if (partition.get(block).stream().noneMatch(other -> apart(other, item))) {
                        longer.add(joined(partition, block, item));
                    }
                }
                longer.add(joined(partition, partition.size(), item));
            }
            partitions = longer;
        }
        return partitions;
    }

    private boolean apart(Index one, Index other) {
        return context.differ(one.symbol(), other.symbol());
    }

    private static List<List<Index>> joined(List<List<Index>> partition, int block, Index item) {
        var blocks = new ArrayList<>(partition);
        if (block == partition.size()) {
            blocks.add(List.of(item));
        } else {
            var larger = new ArrayList<>(partition.get(block));
            larger.add(item);
            blocks.set(block, larger);
        }
        return blocks;
    }
}
