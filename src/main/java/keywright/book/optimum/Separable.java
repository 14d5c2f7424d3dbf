package keywright.book.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.array.Entries;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.term.Array;
import keywright.term.Dot;
import keywright.term.Entry;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * Numbers \(\sum_i \varphi_i(x_i)\) that depend on an array as a sum of functions of one entry each.
 *
 * @param at the indices of an entry
 * @param variable what the entry is called within its function
 */
record Separable(Array by, List<Expr> at, String variable, Context context) {

    /** The function of one entry; nothing if entries occur together. */
    Optional<Term> function(List<Term> summands) {
        var functions = new ArrayList<Term>();
        for (var summand : summands) {
            var one = of(summand).map(this::named);
            if (one.isEmpty() || Radial.contains(one.get(), by)) {
                return Optional.empty();
            }
            functions.add(one.get());
        }
        return Optional.of(Terms.plus(functions));
    }

    private Optional<Term> of(Term summand) {
        if (summand instanceof Power power
                && power.exponent().equals(Expr.of(2))
                && power.base() instanceof Reduction norm
                && norm.kind() == Reduction.Kind.NORM) {
            return entry(norm.of()).map(Terms::square);
        }
        if (summand instanceof Reduction sum) {
            return entry(sum.of()).flatMap(sum::summand);
        }
        if (summand instanceof Dot dot && dot.left().shape().rank() == 1) {
            return entry(dot.left()).flatMap(left -> entry(dot.right()).map(right -> Terms.times(left, right)));
        }
        if (summand instanceof Plus plus) {
            return function(plus.terms());
        }
        var factors = Terms.factors(summand);
        var moving =
                factors.stream().filter(factor -> Radial.contains(factor, by)).toList();
        return moving.size() == 1 && factors.size() > 1
                ? of(moving.get(0)).map(one -> Terms.times(Terms.times(without(factors, moving.get(0))), one))
                : Optional.empty();
    }

    private static List<Term> without(List<Term> factors, Term one) {
        return factors.stream().filter(factor -> factor != one).toList();
    }

    private Optional<Term> entry(Term array) {
        return array.shape().equals(by.shape()) ? Optional.of(opened(Entry.of(array, at))) : Optional.empty();
    }

    private Term opened(Term term) {
        return term.map(part -> part instanceof Entry entry && !(entry.of() instanceof Array)
                ? Entries.opened(entry, context).map(this::opened).orElse(part)
                : part);
    }

    private Term named(Term function) {
        return function.map(part -> part.equals(new Entry(by, at)) ? new Scalar(Expr.symbol(variable)) : part);
    }
}
