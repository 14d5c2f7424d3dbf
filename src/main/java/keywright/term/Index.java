package keywright.term;

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

    /** The same range under another name. */
    public Index named(String other) {
        return new Index(other, from, to);
    }
}
