package keywright.book.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E[x_1 \cdots x_{2m}] = \sum \prod \operatorname{Cov}(x_a, x_b)\) over all pairings, for entries of centred
 * normal arrays in an array that is given by its entries.
 */
public record PairingsOfEntries() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Table table) || table.of().all(Expectation.class).isEmpty()) {
            return Optional.empty();
        }
        var after = goal.map(part -> part instanceof Expectation expectation ? paired(expectation) : part);
        return after.equals(goal)
                ? Optional.empty()
                : Optional.of(Step.of(
                        this,
                        goal,
                        after,
                        "centred normal entries: sum over all pairings; only equal entries are correlated"));
    }

    private static final int MOST = 8;

    private static Term paired(Expectation expectation) {
        var entries = new ArrayList<Entry>();
        for (var factor : Terms.factors(expectation.of())) {
            var power = factor instanceof Power p ? p.exponent() : Expr.ONE;
            var base = factor instanceof Power p ? p.base() : factor;
            if (!(base instanceof Entry entry && centred(entry))
                    || !(power instanceof Expr.Num number && number.integer() && number.signum() > 0)
                    || number.value() > MOST) {
                return expectation;
            }
            for (int i = 0; i < number.value(); i++) {
                entries.add(entry);
            }
        }
        return entries.size() < 2 || entries.size() > MOST ? expectation : pairings(entries);
    }

    private static boolean centred(Entry entry) {
        return entry.of() instanceof Array array
                && array.law()
                        .filter(law ->
                                law instanceof Normal normal && normal.mean().equals(Expr.ZERO))
                        .isPresent();
    }

    /** The first with each of the others of its array, times the pairings of the rest. */
    private static Term pairings(List<Entry> entries) {
        if (entries.isEmpty()) {
            return Scalar.of(1);
        }
        var first = entries.get(0);
        var terms = new ArrayList<Term>();
        for (int i = 1; i < entries.size(); i++) {
            if (entries.get(i).of().equals(first.of())) {
                var rest = new ArrayList<>(entries.subList(1, entries.size()));
                rest.remove(i - 1);
                var array = (Array) first.of();
                var deviation = ((Normal) array.law().orElseThrow()).deviation();
                var variance = new Scalar(Algebra.power(deviation, Expr.of(2)));
                terms.add(Terms.times(variance, Coincide.delta(first, entries.get(i)), pairings(rest)));
            }
        }
        return terms.isEmpty() ? Scalar.of(0) : Terms.plus(terms);
    }

    @Override
    public Citation source() {
        return Sources.ISSERLIS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Table[Expectation[x[[j]]*x[[k]]], {j, 1, d}, {k, 1, d}]",
                "Table[Sum[Expectation[W[[i, k]]^2*W[[j, k]]^2], {k, 1, d}], {i, 1, n}, {j, 1, n}]");
    }
}
