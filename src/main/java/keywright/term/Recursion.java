package keywright.term;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * The numbers \(x_1, \dots, x_n\) with \(x_k = a_k x_{k-1} + b_k\), from a given \(x_0\); the index of {@code factor}
 * and {@code shift} is k.
 */
public record Recursion(String name, Index over, Term start, Term factor, Term shift) implements Term {
    @Override
    public List<Term> parts() {
        return List.of(start, factor, shift);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Recursion(name, over, parts.get(0), parts.get(1), parts.get(2));
    }

    @Override
    public Shape shape() {
        return Shape.of(over.to());
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.atom(notation.of(name));
    }

    /** The equation that makes \(x_k\) of \(x_{k-1}\). */
    public Tex equation(Notation notation) {
        var before = notation.of(name) + "_{" + over.name() + "-1}";
        var scaled =
                factor.is(Expr.ONE) ? Tex.atom(before) : Tex.product(List.of(factor.tex(notation), Tex.atom(before)));
        var right = shift.is(Expr.ZERO) ? scaled : Tex.sum(List.of(scaled, shift.tex(notation)));
        return Tex.atom(notation.of(name) + "_" + over.name() + " = " + right.code());
    }

    @Override
    public Expr formula() {
        var before = Expr.call(name, Expr.call("Plus", over.symbol(), Expr.MINUS_ONE));
        var next = Expr.call("Plus", Expr.call("Times", factor.formula(), before), shift.formula());
        var equations = Expr.call(
                "List",
                Expr.call("Equal", Expr.call(name, over.symbol()), next),
                Expr.call("Equal", Expr.call(name, Expr.ZERO), start.formula()));
        var range = Expr.call("List", over.symbol(), over.from(), over.to());
        return Expr.call("RecurrenceTable", equations, Expr.symbol(name), range);
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        var range = new Index(over.name(), over.from(), over.to().with(symbol, value));
        return over.name().equals(symbol)
                ? new Recursion(name, range, start.substitute(symbol, value), factor, shift)
                : new Recursion(
                        name,
                        range,
                        start.substitute(symbol, value),
                        factor.substitute(symbol, value),
                        shift.substitute(symbol, value));
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(factor.symbols());
        names.addAll(shift.symbols());
        names.remove(over.name());
        names.addAll(start.symbols());
        names.addAll(over.to().symbols());
        return names;
    }
}
