package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * \(p_x(c)\) or \(p(c \mid y)\): the density at a number of the law that something random has, given what was observed;
 * its probability where the law is discrete.
 */
public record Marginal(Term of, Term at, List<Conditional.Observed> on) implements Term {
    /** A density keeps its own copy. */
    public Marginal {
        on = List.copyOf(on);
    }

    @Override
    public List<Term> parts() {
        var parts = new ArrayList<>(List.of(of, at));
        on.forEach(one -> parts.addAll(List.of(one.what(), one.value())));
        return parts;
    }

    @Override
    public Term with(List<Term> parts) {
        return new Marginal(parts.get(0), parts.get(1), Conditional.observed(parts.subList(2, parts.size())));
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        var name = of.tex(notation).code();
        var value = at.tex(notation).code();
        var given = on.stream().map(one -> one.tex(notation)).collect(Collectors.joining(",\\, "));
        return Tex.atom("p_{" + name + "}(" + value + (on.isEmpty() ? ")" : " \\mid " + given + ")"));
    }

    @Override
    public Expr formula() {
        var number = on.isEmpty() ? of.formula() : Expr.call("Conditioned", of.formula(), Conditional.event(on));
        return Expr.call("PDF", number, at.formula());
    }

    @Override
    public boolean random() {
        return at.random() || on.stream().anyMatch(one -> one.value().random());
    }

    @Override
    public boolean closed() {
        return false;
    }
}
