package keywright.term;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/** An index variable that runs over the integers from {@code from} to {@code to}. */
public record Index(String name, Expr from, Expr to) {

    /** An index that counts from one. */
    public static Index upTo(String name, Expr size) {
        return new Index(name, Expr.ONE, size);
    }

    /** How many values it takes: to − from + 1. */
    public Expr count() {
        return Algebra.plus(to, Expr.ONE, Algebra.times(Expr.MINUS_ONE, from));
    }

    /** The index as a formula. */
    public Expr symbol() {
        return Expr.symbol(name);
    }

    /** The same range under a name that none of the symbols has. */
    Index apart(Set<String> taken, Set<String> others) {
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> named(name + i))
                .filter(index -> !taken.contains(index.name()) && !others.contains(index.name()))
                .findFirst()
                .orElseThrow();
    }

    /** Ranges with a symbol in their ends replaced. */
    static List<Index> substitute(List<Index> over, String symbol, Expr value) {
        return over.stream()
                .map(index -> new Index(index.name, index.from.with(symbol, value), index.to.with(symbol, value)))
                .toList();
    }

    /** The same range under another name. */
    public Index named(String other) {
        return new Index(other, from, to);
    }
}
