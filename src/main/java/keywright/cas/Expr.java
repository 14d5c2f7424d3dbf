package keywright.cas;

import java.math.BigInteger;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;

/**
 * A scalar formula in the vocabulary of the Wolfram language: exact numbers, symbols, calls. Immutable, compared by
 * structure.
 */
public sealed interface Expr {

    /** A rational number in lowest terms; the denominator is positive. */
    record Num(BigInteger numerator, BigInteger denominator) implements Expr {
        private static final int DOUBLE_BITS = 53;

        /** Reduces to lowest terms. @throws ArithmeticException if the denominator is zero */
        public Num {
            if (denominator.signum() == 0) {
                throw new ArithmeticException("division of " + numerator + " by zero");
            }
            var gcd = numerator.gcd(denominator).multiply(BigInteger.valueOf(denominator.signum()));
            numerator = numerator.divide(gcd);
            denominator = denominator.divide(gcd);
        }

        /** Whether this is an integer. */
        public boolean integer() {
            return denominator.equals(BigInteger.ONE);
        }

        /** The nearest double. */
        public double value() {
            if (numerator.bitLength() <= DOUBLE_BITS && denominator.bitLength() <= DOUBLE_BITS) {
                return numerator.doubleValue() / denominator.doubleValue();
            }
            return new java.math.BigDecimal(numerator)
                    .divide(new java.math.BigDecimal(denominator), java.math.MathContext.DECIMAL128)
                    .doubleValue();
        }

        /** −1, 0 or 1. */
        public int signum() {
            return numerator.signum();
        }
    }

    /** A named quantity: a parameter, an index, or a constant such as {@code Pi}. */
    record Sym(String name) implements Expr {}

    /** A function applied to arguments: {@code head[arguments]}; sums, products and powers are calls too. */
    record Call(String head, List<Expr> arguments) implements Expr {
        /** A call keeps its own copy of its arguments. */
        public Call {
            arguments = List.copyOf(arguments);
        }

        /** The argument at a position, counted from zero. */
        public Expr argument(int position) {
            return arguments.get(position);
        }

        /** Whether this call has the given head and number of arguments. */
        public boolean is(String name, int count) {
            return head.equals(name) && arguments.size() == count;
        }
    }

    /** Zero. */
    Num ZERO = of(0);

    /** One. */
    Num ONE = of(1);

    /** Minus one. */
    Num MINUS_ONE = of(-1);

    /** One half. */
    Num HALF = of(1, 2);

    /** The circle constant. */
    Sym PI = symbol("Pi");

    /** An integer. */
    static Num of(long value) {
        return new Num(BigInteger.valueOf(value), BigInteger.ONE);
    }

    /** A rational number. */
    static Num of(long numerator, long denominator) {
        return new Num(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    /** A symbol. */
    static Sym symbol(String name) {
        return new Sym(name);
    }

    /** A call as it stands, nothing evaluated. */
    static Expr call(String head, Expr... arguments) {
        return new Call(head, List.of(arguments));
    }

    /** The formula in Wolfram syntax, such as {@code n*(1 - 1/E) + n^2/E}. */
    default String wolfram() {
        return WolframPrinter.print(this);
    }

    /** The names of all symbols in this formula, sorted. */
    default Set<String> symbols() {
        var names = new TreeSet<String>();
        collect(names);
        return names;
    }

    private void collect(Set<String> names) {
        if (this instanceof Sym sym) {
            names.add(sym.name());
        } else if (this instanceof Call call) {
            call.arguments().forEach(argument -> argument.collect(names));
        }
    }

    /** Whether the symbol occurs nowhere in this formula. */
    default boolean freeOf(String symbol) {
        return !symbols().contains(symbol);
    }

    /** This formula in the light normal form of {@link Algebra}. */
    default Expr normal() {
        if (this instanceof Call call) {
            return Algebra.rebuild(
                    call.head(), call.arguments().stream().map(Expr::normal).toList());
        }
        return this;
    }

    /**
     * This formula with every sub-formula replaced, leaves first; sums, products and powers are kept in normal form.
     */
    default Expr map(UnaryOperator<Expr> change) {
        if (this instanceof Call call) {
            var mapped = call.arguments().stream()
                    .map(argument -> argument.map(change))
                    .toList();
            return change.apply(mapped.equals(call.arguments()) ? this : Algebra.rebuild(call.head(), mapped));
        }
        return change.apply(this);
    }

    /** This formula with a symbol replaced; the symbol may occur in the value. */
    default Expr with(String symbol, Expr value) {
        if (this instanceof Call call) {
            var parts = call.arguments().stream()
                    .map(part -> part.with(symbol, value))
                    .toList();
            return parts.equals(call.arguments()) ? this : Algebra.rebuild(call.head(), parts);
        }
        return this instanceof Sym sym && sym.name().equals(symbol) ? value : this;
    }
}
