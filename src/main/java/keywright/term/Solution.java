package keywright.term;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Domain;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The value of the unknown, among all that it may take, for which {@code left} equals {@code right}. */
public record Solution(String unknown, Domain within, Term left, Term right) implements Term {
    /** A positive solution. */
    public Solution(String unknown, Term left, Term right) {
        this(unknown, Domain.POSITIVE, left, right);
    }

    /** Whether it may be any real number. */
    public boolean real() {
        return within.equals(Domain.REAL);
    }

    /** Whether it lies between two numbers. */
    public boolean bounded() {
        return Double.isFinite(within.greatest());
    }

    @Override
    public List<Term> parts() {
        return List.of(left, right);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Solution(unknown, within, parts.get(0), parts.get(1));
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    /** The number x, if the equation is \(P(x \le t) = u\) for the unknown t: the value is a quantile of its law. */
    public Optional<Array> quantile() {
        return left instanceof Expectation mean && mean.of() instanceof Apply step && step.is("UnitStep")
                ? left.all(Array.class).stream()
                        .filter(array -> array.random() && array.shape().scalar())
                        .filter(array -> step.argument()
                                .equals(Terms.plus(
                                        new Scalar(Expr.symbol(unknown)), Terms.times(Scalar.of(-1), array))))
                        .findFirst()
                : Optional.empty();
    }

    @Override
    public Tex tex(Notation notation) {
        return quantile()
                .map(of -> Tex.call("F_{" + of.tex(notation).code() + "}^{-1}", List.of(right.tex(notation))))
                .orElseGet(() -> equation(notation));
    }

    private Tex equation(Notation notation) {
        return new Tex(left.tex(notation).code() + " = " + right.tex(notation).code(), Tex.Strength.RELATION);
    }

    @Override
    public Expr formula() {
        var equation = Expr.call("Equal", left.formula(), right.formula());
        return real()
                ? Expr.call("Solve", equation, Expr.symbol(unknown), Expr.symbol("Reals"))
                : Expr.call("Solve", equation, Expr.symbol(unknown));
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return symbol.equals(unknown) ? this : Term.super.substitute(symbol, value);
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(left.symbols());
        names.addAll(right.symbols());
        names.remove(unknown);
        return names;
    }
}
