package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Index;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/**
 * \(\sum_{k,l} f(k,l) = \sum_k f(k,k) + \sum_{k\ne l} f(k,l)\), and so on over all set partitions of the indices:
 * which of them coincide? Used where an expectation can only be taken apart when that is known.
 */
public record SplitByCoincidingIndices() implements Rule {
    private static final int MOST_SHOWN = 4;
    private static final int MOST_INDICES = 8;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Sum sum)) {
            return Optional.empty();
        }
        var flat = Flat.of(sum, context);
        var inside = context.below(sum);
        for (var inner : flat.inner()) {
            inside = inside.below(inner);
        }
        var coincidence = new Coincidence(flat.indices(), inside);
        var open = flat.whole(coincidence.open(flat.body()));
        if (open.size() < 2 || open.size() > MOST_INDICES) {
            return Optional.empty();
        }
        var cases = new ArrayList<Term>();
        for (var partition : coincidence.partitions(open)) {
            cases.add(flat.with(partition, open));
        }
        var merged = new Patterns(inside).merged(cases, cases.size() > MOST_SHOWN);
        return Optional.of(Step.of(this, goal, merged, words(open, cases.size())));
    }

    private static String words(List<Index> open, int cases) {
        var names = String.join(", ", open.stream().map(Index::name).toList());
        return cases > MOST_SHOWN
                ? "split by which of the indices $" + names + "$ coincide (" + cases
                        + " set partitions); patterns with an odd moment about zero vanish,"
                        + " equal ones are counted together"
                : "split by whether the indices $" + names + "$ coincide";
    }

    /** A sum and the sums of the same range directly inside it, pulled together. */
    private record Flat(Sum outer, List<Sum> inner, Term body) {
        static Flat of(Sum sum, Context context) {
            var used = new TreeSet<>(sum.of().symbols());
            sum.over().forEach(index -> used.add(index.name()));
            var opening = new Opening(sum.over().get(0), context, used, new ArrayList<>());
            var body = opening.opened(sum.of());
            return new Flat(sum, opening.inner(), body);
        }

        List<Index> indices() {
            var indices = new ArrayList<>(outer.over());
            inner.forEach(sum -> indices.addAll(sum.over()));
            return indices;
        }

        /** The summand where the indices of each block are one, under a sum over the blocks and the other indices. */
        Term with(List<List<Index>> partition, List<Index> open) {
            var summand = body;
            for (var block : partition) {
                for (var index : block.subList(1, block.size())) {
                    summand = summand.substitute(index.name(), block.get(0).symbol());
                }
            }
            var heads = partition.stream().map(block -> block.get(0)).toList();
            Term result = new Sum(heads, true, summand);
            for (var sum : sums()) {
                var others = sum.over().stream()
                        .filter(index -> !open.contains(index))
                        .toList();
                result = others.isEmpty() ? result : new Sum(others, sum.distinct(), result);
            }
            return result;
        }

        private List<Sum> sums() {
            return Stream.concat(Stream.of(outer), inner.stream()).toList();
        }

        /** The open indices and those that are known to differ from one of them. */
        List<Index> whole(List<Index> open) {
            return sums().stream()
                    .flatMap(sum -> sum.over().stream()
                            .filter(index -> open.contains(index)
                                    || sum.distinct() && sum.over().stream().anyMatch(open::contains)))
                    .toList();
        }
    }

    /** Pulls the sums of a range out of a term; a name that is in use already is changed. */
    private record Opening(Index range, Context context, Set<String> used, List<Sum> inner) {
        Term opened(Term term) {
            if (term instanceof Sum sum) {
                var apart = apart(sum);
                if (!same(apart)) {
                    return new Sum(apart.over(), apart.distinct(), opened(apart.of()));
                }
                inner.add(apart);
                return opened(apart.of());
            }
            return term instanceof Times product
                    ? Terms.times(product.factors().stream().map(this::opened).toList())
                    : term;
        }

        private Sum apart(Sum sum) {
            var over = new ArrayList<Index>();
            var of = sum.of();
            for (var index : sum.over()) {
                var fresh = used.add(index.name()) ? index : index.named(unused());
                used.add(fresh.name());
                of = of.substitute(index.name(), fresh.symbol());
                over.add(fresh);
            }
            return new Sum(over, sum.distinct(), of);
        }

        private String unused() {
            return context.fresh(used.size() + 1).stream()
                    .filter(name -> !used.contains(name))
                    .findFirst()
                    .orElseThrow();
        }

        private boolean same(Sum sum) {
            return sum.over().stream()
                            .allMatch(index -> index.from().equals(range.from())
                                    && index.to().equals(range.to()))
                    && !sum.of().all(Expectation.class).isEmpty();
        }
    }

    @Override
    public Citation source() {
        return Sources.SET_PARTITIONS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Sum[Expectation[Abs[x[[k]]]*Abs[x[[l]]]], {k, 1, d}, {l, 1, d}]",
                "Sum[Expectation[x[[j]]*x[[k]]*x[[l]]*x[[i]]], {j, 1, d}, {k, 1, d}, {l, 1, d}, {i, 1, d}]");
    }
}
