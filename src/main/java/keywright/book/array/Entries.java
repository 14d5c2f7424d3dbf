package keywright.book.array;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Context;
import keywright.term.Apply;
import keywright.term.Defined;
import keywright.term.Derivative;
import keywright.term.Dot;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Outer;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Standard;
import keywright.term.Sum;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.term.Transpose;

/** What an entry of a composed array is, one operation deep. */
public final class Entries {
    private Entries() {}

    /** Whether a term stays in the notation of vectors and matrices: nothing in it waits. */
    public static boolean stays(Term term) {
        return term.closed() && !term.random();
    }

    /** Whether nothing waits in a term but for what is random, of which no moment is asked. */
    public static boolean given(Term term) {
        return term.random() && Terms.still(term).closed();
    }

    /** The entry with the outermost operation carried out, if that works entry by entry. */
    public static Optional<Term> opened(Entry entry, Context context) {
        if (entry.of() instanceof Transpose transpose) {
            return Optional.of(new Entry(
                    transpose.of(), List.of(entry.at().get(1), entry.at().get(0))));
        }
        if (entry.of() instanceof Dot dot) {
            return Optional.of(product(dot, entry.at(), context));
        }
        if (entry.of() instanceof Outer outer) {
            var split = outer.left().shape().rank();
            return Optional.of(Terms.times(
                    Entry.of(outer.left(), entry.at().subList(0, split)),
                    Entry.of(outer.right(), entry.at().subList(split, entry.at().size()))));
        }
        if (entry.of() instanceof Table table) {
            return Optional.of(table.at(entry.at()));
        }
        if (entry.of() instanceof Standard standard) {
            return standard(standard, entry.at());
        }
        if (entry.of() instanceof Defined defined) {
            return Optional.of(Entry.of(defined.meaning(), entry.at()));
        }
        return entry.of() instanceof Derivative derivative ? slope(derivative, entry.at()) : acting(entry);
    }

    private static Optional<Term> standard(Standard standard, List<Expr> at) {
        return switch (standard.kind()) {
            case ZEROS -> Optional.of(keywright.term.Scalar.of(0));
            case ONES -> Optional.of(keywright.term.Scalar.of(1));
            case IDENTITY -> at.get(0).equals(at.get(1)) ? Optional.of(keywright.term.Scalar.of(1)) : Optional.empty();
        };
    }

    private static Optional<Term> acting(Entry entry) {
        if (entry.of() instanceof Apply
                || entry.of() instanceof Plus
                || entry.of() instanceof Times
                || entry.of() instanceof Sum
                || entry.of() instanceof Power) {
            var parts = entry.of().parts().stream()
                    .map(part -> part.shape().scalar() ? part : Entry.of(part, entry.at()))
                    .toList();
            return Optional.of(entry.of().with(parts));
        }
        return Optional.empty();
    }

    private static Optional<Term> slope(Derivative derivative, List<Expr> at) {
        var split = derivative.of().shape().rank();
        var by = at.subList(split, at.size());
        return Optional.of(new Derivative(
                Entry.of(derivative.of(), at.subList(0, split)),
                by.isEmpty() ? derivative.by() : Entry.of(derivative.by(), by)));
    }

    /** \(\sum_k a_{\cdots k}\, b_{k\cdots}\). */
    static Term product(Dot dot, List<Expr> at, Context context) {
        var index = Index.upTo(context.fresh(1).get(0), dot.inner());
        var split = dot.left().shape().rank() - 1;
        var left = new ArrayList<>(at.subList(0, split));
        left.add(index.symbol());
        var right = new ArrayList<Expr>(List.of(index.symbol()));
        right.addAll(at.subList(split, at.size()));
        return new Sum(index, Terms.times(Entry.of(dot.left(), left), Entry.of(dot.right(), right)));
    }

    /** A number that is made of entries, as sums over them: a product of vectors, a total, a mean, a trace. */
    public static Optional<Term> opened(Term number, Context context) {
        if (number instanceof Entry entry) {
            return opened(entry, context);
        }
        if (number instanceof Dot dot && dot.shape().scalar()) {
            return Optional.of(product(dot, List.of(), context));
        }
        if (number instanceof Defined defined) {
            return Optional.of(defined.meaning());
        }
        return number instanceof keywright.term.Reduction reduction
                ? EntrySums.of(reduction, context)
                : Optional.empty();
    }
}
