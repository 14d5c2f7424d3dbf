package keywright.term;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * The derivative of a number or array by a parameter, by one entry of an array, or by every entry of a whole array; the
 * indices of what is differentiated come first: \((\partial y/\partial x)_{ij} = \partial y_i/\partial x_j\).
 */
public record Derivative(Term of, Term by) implements Term {
    /** A derivative by a variable. @throws IllegalArgumentException if {@code by} is none */
    public Derivative {
        if (!variable(by)) {
            throw new IllegalArgumentException(by.formula().wolfram() + " is not a variable");
        }
    }

    /** Whether one can differentiate by the term: a parameter, an array or an entry of an array. */
    public static boolean variable(Term by) {
        return by instanceof Array
                || by instanceof Entry entry && entry.of() instanceof Array
                || by instanceof Scalar scalar && scalar.value() instanceof Expr.Sym;
    }

    /** The array by which, or by an entry of which, one differentiates, or the parameter. */
    public String variable() {
        if (by instanceof Entry entry) {
            return ((Array) entry.of()).name();
        }
        return by instanceof Array array ? array.name() : by.formula().wolfram();
    }

    /** Whether a term has the variable in it. */
    public boolean concerns(Term term) {
        var name = variable();
        return by instanceof Scalar
                ? !term.freeOf(name)
                : term.all(Array.class).stream().anyMatch(array -> array.name().equals(name));
    }

    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Derivative(parts.get(0), by);
    }

    @Override
    public Shape shape() {
        return new Shape(Stream.concat(of.shape().sizes().stream(), by.shape().sizes().stream())
                .toList());
    }

    @Override
    public Tex tex(Notation notation) {
        var variable = by.tex(notation).code();
        if (by.shape().scalar() || !of.shape().scalar() && !twice()) {
            var under = "\\partial " + variable;
            return of.tex(notation).strength() == Tex.Strength.ATOM
                            && !of.tex(notation).tall()
                    ? Tex.fraction(Tex.atom("\\partial " + of.tex(notation).code()), Tex.atom(under))
                    : new Tex(
                            "\\frac{\\partial}{" + under + "} "
                                    + of.tex(notation).at(Tex.Strength.POWER),
                            Tex.Strength.PRODUCT);
        }
        return of instanceof Derivative inner && twice()
                ? new Tex(
                        "\\nabla_{" + variable + "}^2 " + inner.of.tex(notation).at(Tex.Strength.POWER),
                        Tex.Strength.PRODUCT)
                : new Tex(
                        "\\nabla_{" + variable + "} " + of.tex(notation).at(Tex.Strength.POWER), Tex.Strength.PRODUCT);
    }

    private boolean twice() {
        return of instanceof Derivative inner
                && inner.by.equals(by)
                && inner.of.shape().scalar();
    }

    @Override
    public Expr formula() {
        return Expr.call("D", of.formula(), by.formula());
    }

    @Override
    public boolean closed() {
        return false;
    }

    /** @throws IllegalArgumentException if the variable itself is to become anything but a variable */
    @Override
    public Term substitute(String symbol, Expr value) {
        return new Derivative(of.substitute(symbol, value), by.substitute(symbol, value));
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(of.symbols());
        names.addAll(by.symbols());
        return names;
    }
}
