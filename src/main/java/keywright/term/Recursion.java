package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * The numbers \(x_1, \dots, x_n\) with \(x_k = a_{1k} x_{k-1} + \dots + a_{pk} x_{k-p} + b_k\), from given
 * \(x_0, \dots, x_{p-1}\); the index of the factors and of {@code shift} is k.
 *
 * @param starts \(x_0, \dots, x_{p-1}\)
 * @param factors \(a_1, \dots, a_p\)
 */
public record Recursion(String name, Index over, List<Term> starts, List<Term> factors, Term shift) implements Term {
    /** A recursion keeps its own copies. @throws IllegalArgumentException if there is not one start for each factor */
    public Recursion {
        starts = List.copyOf(starts);
        factors = List.copyOf(factors);
        if (starts.size() != factors.size() || starts.isEmpty()) {
            throw new IllegalArgumentException(starts.size() + " starts for " + factors.size() + " factors");
        }
    }

    /** \(x_k = a_k x_{k-1} + b_k\). */
    public Recursion(String name, Index over, Term start, Term factor, Term shift) {
        this(name, over, List.of(start), List.of(factor), shift);
    }

    /** How many numbers before it a number depends on. */
    public int order() {
        return factors.size();
    }

    @Override
    public List<Term> parts() {
        return Stream.of(starts, factors, List.of(shift)).flatMap(List::stream).toList();
    }

    @Override
    public Term with(List<Term> parts) {
        return new Recursion(
                name, over, parts.subList(0, order()), parts.subList(order(), 2 * order()), parts.get(2 * order()));
    }

    @Override
    public Shape shape() {
        return Shape.of(over.to());
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.atom(notation.of(name));
    }

    /** The equation that makes \(x_k\) of the numbers before it. */
    public Tex equation(Notation notation) {
        var right = new ArrayList<Tex>();
        for (int i = 0; i < order(); i++) {
            var before = Tex.atom(notation.of(name) + "_{" + over.name() + "-" + (i + 1) + "}");
            if (factors.get(i).is(Expr.ONE)) {
                right.add(before);
            } else if (!factors.get(i).is(Expr.ZERO)) {
                right.add(Tex.product(List.of(factors.get(i).tex(notation), before)));
            }
        }
        if (!shift.is(Expr.ZERO)) {
            right.add(shift.tex(notation));
        }
        return Tex.atom(
                notation.of(name) + "_" + over.name() + " = " + Tex.sum(right).code());
    }

    private Expr before(int steps) {
        return Expr.call(name, Expr.call("Plus", over.symbol(), Expr.of(-steps)));
    }

    @Override
    public Expr formula() {
        var terms = new ArrayList<Expr>();
        for (int i = 0; i < order(); i++) {
            terms.add(Expr.call("Times", factors.get(i).formula(), before(i + 1)));
        }
        terms.add(shift.formula());
        var equations = new ArrayList<Expr>(
                List.of(Expr.call("Equal", Expr.call(name, over.symbol()), new Expr.Call("Plus", terms))));
        for (int i = 0; i < order(); i++) {
            equations.add(Expr.call(
                    "Equal", Expr.call(name, Expr.of(i)), starts.get(i).formula()));
        }
        var range = Expr.call("List", over.symbol(), over.from(), over.to());
        return Expr.call("RecurrenceTable", new Expr.Call("List", equations), Expr.symbol(name), range);
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        var range = new Index(over.name(), over.from(), over.to().with(symbol, value));
        var bound = over.name().equals(symbol);
        return new Recursion(
                name,
                range,
                put(starts, symbol, value),
                bound ? factors : put(factors, symbol, value),
                bound ? shift : shift.substitute(symbol, value));
    }

    private static List<Term> put(List<Term> terms, String symbol, Expr value) {
        return terms.stream().map(term -> term.substitute(symbol, value)).toList();
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(shift.symbols());
        factors.forEach(factor -> names.addAll(factor.symbols()));
        names.remove(over.name());
        starts.forEach(start -> names.addAll(start.symbols()));
        names.addAll(over.to().symbols());
        return names;
    }
}
