package keywright.term;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Cas;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** Where a quantity is least or greatest as one number moves in an interval, or its value there. */
public record Extremum(Kind kind, String variable, Interval over, Term of) implements Term {
    /**
     * Where the number moves; the ends may be infinite, finite ones belong to it.
     *
     * @param whole whether it takes whole values only
     */
    public record Interval(Expr from, Expr to, boolean whole) {
        private Interval with(String symbol, Expr value) {
            return new Interval(from.with(symbol, value), to.with(symbol, value), whole);
        }
    }

    /** Which of the two, and whether the place or the value is asked. */
    public enum Kind {
        /** The place of the least value. */
        ARGMIN("ArgMin", "\\operatorname*{arg\\,min}"),
        /** The place of the greatest value. */
        ARGMAX("ArgMax", "\\operatorname*{arg\\,max}"),
        /** The least value. */
        MIN("MinValue", "\\min"),
        /** The greatest value. */
        MAX("MaxValue", "\\max");

        private final String head;
        private final String written;

        Kind(String head, String written) {
            this.head = head;
            this.written = written;
        }

        /** The name in formulas. */
        public String head() {
            return head;
        }

        /** How it is written. */
        String tex() {
            return written;
        }

        /** The value in place of where it is taken. */
        Kind value() {
            return least() ? MIN : MAX;
        }

        /** Whether the least value is meant. */
        public boolean least() {
            return this == ARGMIN || this == MIN;
        }

        /** Whether the place is asked. */
        public boolean place() {
            return this == ARGMIN || this == ARGMAX;
        }
    }

    /** The lower end. */
    public Expr from() {
        return over.from();
    }

    /** The upper end. */
    public Expr to() {
        return over.to();
    }

    /** The quantity where the number is another term; nothing if that cannot be said, as within a law. */
    public Optional<Term> at(Term number) {
        return Terms.put(of, variable, number);
    }

    /** What is known while the number moves inside; a parameter may take the values that are declared. */
    public Facts inside(Facts facts) {
        if (!from().freeOf("Infinity")
                && !to().freeOf("Infinity")
                && facts.domains().containsKey(variable)) {
            return facts;
        }
        var positive = from().freeOf("Infinity") && (from().equals(Expr.ZERO) || Cas.positive(from(), facts));
        if (positive && to().equals(Expr.ONE)) {
            return facts.and(variable, new Domain(false, Double.MIN_VALUE, 1 - 0x1p-20));
        }
        return facts.and(variable, positive ? Domain.POSITIVE : Domain.REAL);
    }

    /** Whether two differ at most in the quantity. */
    public boolean alike(Extremum other) {
        return kind == other.kind && equals(other.with(parts()));
    }

    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Extremum(kind, variable, over, parts.get(0));
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    /** How large or small another quantity becomes in the same interval. */
    public Extremum value(Term other) {
        return new Extremum(kind.value(), variable, over, other);
    }

    @Override
    public Tex tex(Notation notation) {
        return new Tex(
                kind.written + "_{" + under(notation) + "} " + of.tex(notation).at(Tex.Strength.OPERATOR),
                Tex.Strength.OPERATOR);
    }

    /** The number and its interval. */
    String under(Notation notation) {
        return notation.of(variable) + range(notation);
    }

    /** The number and its interval as a list. */
    Expr range() {
        return Expr.call("List", Expr.symbol(variable), from(), to());
    }

    private String range(Notation notation) {
        var formulas = new ExprTex(notation);
        var low = formulas.of(from()).code();
        var high = formulas.of(to()).code();
        if (over.whole()) {
            var end = to().freeOf("Infinity") ? ", " + high : "";
            return from().freeOf("Infinity") ? " \\in \\{" + low + ", \\dots" + end + "\\}" : " \\in \\mathbb{Z}";
        }
        if (!to().freeOf("Infinity")) {
            return from().freeOf("Infinity") ? " > " + low : "";
        }
        return from().freeOf("Infinity") ? " \\in (" + low + ", " + high + ")" : " < " + high;
    }

    @Override
    public Expr formula() {
        var what = over.whole()
                ? Expr.call("List", of.formula(), Expr.call("Element", Expr.symbol(variable), Expr.symbol("Integers")))
                : of.formula();
        return Expr.call(kind.head, what, range());
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return new Extremum(
                kind, variable, over.with(symbol, value), symbol.equals(variable) ? of : of.substitute(symbol, value));
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(of.symbols());
        names.remove(variable);
        names.addAll(from().symbols());
        names.addAll(to().symbols());
        return names;
    }
}
