package keywright.book.expectation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Index;
import keywright.term.Power;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E\bigl[\bigl(\sum_k a_k\bigr)^2\bigr] = \sum_{k,l} \mathbb E[a_k a_l]\): a product of sums is a sum over
 * all index combinations.
 */
public record ProductOfSums() implements Rule {
    private static final int MOST_COPIES = 8;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        var factors = new ArrayList<Term>();
        var sums = new ArrayList<Sum>();
        Terms.factors(expectation.of()).forEach(factor -> sort(factor, factors, sums));
        if (sums.size() < 2 && factors.isEmpty() || sums.isEmpty() || sums.size() > MOST_COPIES) {
            return Optional.empty();
        }
        return Optional.of(Step.of(
                this,
                goal,
                expanded(factors, sums, context),
                "a product of sums is a sum over all combinations of indices, and expectation is linear"));
    }

    private static void sort(Term factor, List<Term> factors, List<Sum> sums) {
        if (factor instanceof Sum sum && !sum.distinct()) {
            sums.add(sum);
        } else if (factor instanceof Power power
                && power.base() instanceof Sum sum
                && !sum.distinct()
                && power.exponent() instanceof Expr.Num number
                && number.integer()
                && number.signum() > 0
                && number.numerator().bitLength() < 5) {
            for (int i = 0; i < number.numerator().intValueExact(); i++) {
                sums.add(sum);
            }
        } else {
            factors.add(factor);
        }
    }

    /** One sum a range, its indices renamed apart; ranges in the order met. */
    private static Term expanded(List<Term> factors, List<Sum> sums, Context context) {
        var count = sums.stream().mapToInt(sum -> sum.over().size()).sum();
        var names = new ArrayList<>(names(factors, sums, context, count));
        Map<List<Expr>, List<Index>> ranges = new LinkedHashMap<>();
        var product = new ArrayList<>(factors);
        for (var sum : sums) {
            var summand = sum.of();
            for (var index : sum.over()) {
                var renamed = index.named(names.remove(0));
                summand = summand.substitute(index.name(), renamed.symbol());
                ranges.computeIfAbsent(List.of(index.from(), index.to()), range -> new ArrayList<>())
                        .add(renamed);
            }
            product.add(summand);
        }
        Term result = new Expectation(Terms.times(product));
        for (var range : ranges.values()) {
            result = new Sum(range, false, result);
        }
        return result;
    }

    /** The names in use for the first copy, unless another factor means something else by them; else fresh names. */
    private static List<String> names(List<Term> factors, List<Sum> sums, Context context, int count) {
        var first = sums.get(0).over().stream().map(Index::name).toList();
        var free = Stream.concat(factors.stream(), sums.stream()).toList();
        var names = new ArrayList<String>();
        if (first.stream().allMatch(name -> free.stream().allMatch(factor -> factor.freeOf(name)))) {
            names.addAll(first);
        }
        names.addAll(context.fresh(count - names.size(), first.get(first.size() - 1)));
        return names;
    }

    @Override
    public Citation source() {
        return Sources.MULTIPLE_SUMS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[Sum[x[[k]], {k, 1, d}]^2]",
                "Expectation[Sum[x[[k]], {k, 1, d}]*Sum[W[[j, 1]], {j, 1, n}]]");
    }
}
