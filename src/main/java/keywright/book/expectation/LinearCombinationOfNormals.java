package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Shape;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * Given x, \(\sum_k W_{jk} x_k\) with independent normal \(W_{jk} \sim \mathcal N(m, s^2)\) is normal, independently
 * for each j: it may be written \(m\sum_k x_k + s\sqrt{\sum_k x_k^2}\;z_j\) with standard normal \(z_j\). Used where a
 * function that is no polynomial is taken of it.
 */
public record LinearCombinationOfNormals() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return expectation.all(Array.class).stream()
                .filter(array -> array.law().filter(Normal.class::isInstance).isPresent())
                .filter(array -> curved(expectation.of(), array))
                .flatMap(array -> rewritten(expectation, array, context).stream())
                .findFirst();
    }

    /** Whether a sum over the array stands inside a function or a root. */
    private static boolean curved(Term term, Array array) {
        var bent = term instanceof Apply
                || term instanceof Power power && !(power.exponent() instanceof Expr.Num number && number.integer());
        return bent && term.all(Sum.class).stream().anyMatch(sum -> mentions(sum, array))
                || term.parts().stream().anyMatch(part -> curved(part, array));
    }

    private static boolean mentions(Term term, Array array) {
        return term.all(Array.class).contains(array);
    }

    private Optional<Step> rewritten(Expectation goal, Array array, Context context) {
        var combinations = goal.all(Sum.class).stream()
                .flatMap(sum -> Combination.of(sum, array).stream())
                .toList();
        if (combinations.isEmpty()
                || combinations.stream().anyMatch(one -> !one.like(combinations.get(0)))
                || combinations.size()
                        != goal.all(Array.class).stream().filter(array::equals).count()) {
            return Optional.empty();
        }
        var first = combinations.get(0);
        var name = context.letter("z", "w", "v", "q");
        var standard = Array.random(name, first.rows(), new Normal(Expr.ZERO, Expr.ONE));
        var law = (Normal) array.law().orElseThrow();
        var after = goal.map(part -> part instanceof Sum sum
                ? Combination.of(sum, array)
                        .map(one -> one.drawn(law, standard))
                        .orElse(part)
                : part);
        var sum = first.sum().tex(context.notation()).code();
        var because = "given the rest, $" + sum + "$ is normal: $" + name + "$ is standard normal";
        return Optional.of(Step.of(this, goal, after, because));
    }

    /** \(\sum_k a_k W_{jk}\): the coefficient \(a_k\), and where the other indices of W stand. */
    private record Combination(Sum sum, Entry entry, Term coefficient) {

        static Optional<Combination> of(Sum sum, Array array) {
            if (sum.over().size() != 1 || !sum.of().all(Sum.class).isEmpty() && mentionsInside(sum, array)) {
                return Optional.empty();
            }
            var index = sum.over().get(0).symbol();
            var entries = Terms.factors(sum.of()).stream()
                    .filter(factor -> mentions(factor, array))
                    .toList();
            if (entries.size() != 1
                    || !(entries.get(0) instanceof Entry entry)
                    || !entry.of().equals(array)) {
                return Optional.empty();
            }
            var rest = Terms.times(Terms.factors(sum.of()).stream()
                    .filter(factor -> !factor.equals(entry))
                    .toList());
            var combination = new Combination(sum, entry, rest);
            return entry.at().stream().filter(index::equals).count() == 1 && combination.separate()
                    ? Optional.of(combination)
                    : Optional.empty();
        }

        private static boolean mentionsInside(Sum sum, Array array) {
            return sum.of().all(Sum.class).stream().anyMatch(inner -> mentions(inner, array));
        }

        /** Whether the whole range of the array's index is summed, and the coefficients do not depend on the row. */
        private boolean separate() {
            var position = entry.at().indexOf(sum.over().get(0).symbol());
            var size = entry.of().shape().sizes().get(position);
            var rows = rowNames();
            return size.equals(sum.over().get(0).to())
                    && sum.over().get(0).from().equals(Expr.ONE)
                    && rows.size() == entry.at().size() - 1
                    && rows.stream().allMatch(coefficient::freeOf);
        }

        private Set<String> rowNames() {
            var names = new TreeSet<String>();
            entry.at().stream()
                    .filter(at -> at instanceof Expr.Sym
                            && !at.equals(sum.over().get(0).symbol()))
                    .forEach(at -> names.add(((Expr.Sym) at).name()));
            return names;
        }

        /** The same combination, up to the names of its indices. */
        boolean like(Combination other) {
            var index = other.sum.over().get(0);
            return entry.at().indexOf(sum.over().get(0).symbol())
                            == other.entry.at().indexOf(index.symbol())
                    && coefficient
                            .substitute(sum.over().get(0).name(), index.symbol())
                            .equals(other.coefficient);
        }

        private List<Expr> rowIndices() {
            return entry.at().stream()
                    .filter(at -> !at.equals(sum.over().get(0).symbol()))
                    .toList();
        }

        /** The sizes of the array without the one summed over. */
        Shape rows() {
            var position = entry.at().indexOf(sum.over().get(0).symbol());
            var sizes = new java.util.ArrayList<>(entry.of().shape().sizes());
            sizes.remove(position);
            return new Shape(sizes);
        }

        Term drawn(Normal law, Array standard) {
            var index = sum.over().get(0);
            var mean = Terms.times(new Scalar(law.mean()), new Sum(index, coefficient));
            var size = Terms.power(new Sum(index, Terms.square(coefficient)), Expr.HALF);
            var noise = Terms.times(new Scalar(law.deviation()), size, Entry.of(standard, rowIndices()));
            return law.mean().equals(Expr.ZERO) ? noise : Terms.plus(mean, noise);
        }
    }

    @Override
    public Citation source() {
        return Sources.NORMAL_SUMS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[Ramp[Sum[W[[j, k]]*x[[k]], {k, 1, d}]]^2]",
                "Expectation[Abs[Sum[x[[k]]*g[[k]], {k, 1, d}]]]");
    }
}
