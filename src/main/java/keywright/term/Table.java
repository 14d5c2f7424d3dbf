package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** The array whose entry at i, j, … is a number that depends on i, j, …, \([f(i, j)]_{ij}\). */
public record Table(List<Index> over, Term of) implements Term {
    /** A table over at least one index. @throws IllegalArgumentException if its entries are no numbers */
    public Table {
        over = List.copyOf(over);
        if (over.isEmpty() || !of.shape().scalar()) {
            throw new IllegalArgumentException("no table of " + of.formula().wolfram());
        }
    }

    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return new Table(over, parts.get(0));
    }

    @Override
    public Shape shape() {
        return new Shape(over.stream().map(Index::count).toList());
    }

    /** The entry at the given indices. */
    public Term at(List<Expr> indices) {
        var entry = of;
        for (int i = 0; i < indices.size(); i++) {
            var steps = keywright.cas.Algebra.minus(over.get(i).from(), Expr.ONE);
            entry = entry.substitute(over.get(i).name(), keywright.cas.Algebra.plus(indices.get(i), steps));
        }
        return entry;
    }

    /** Which row of the identity matrix this is. */
    private Optional<Expr> unit() {
        if (over.size() > 1
                || !(of instanceof Entry entry)
                || !(entry.of() instanceof Standard identity)
                || identity.kind() != Standard.Kind.IDENTITY
                || !over.get(0).count().equals(identity.shape().sizes().get(0))) {
            return Optional.empty();
        }
        var index = over.get(0).symbol();
        return entry.at().stream()
                .filter(at -> at.freeOf(over.get(0).name()) && entry.at().contains(index))
                .findFirst();
    }

    @Override
    public Tex tex(Notation notation) {
        var unit = unit();
        if (unit.isPresent()) {
            return Tex.atom("\\mathbf{e}_"
                    + Tex.braced(new ExprTex(notation).of(unit.orElseThrow()).code()));
        }
        var formulas = new ExprTex(notation);
        var names =
                over.stream().map(index -> formulas.of(index.symbol()).code()).toList();
        var single = names.stream().allMatch(name -> name.length() == 1);
        var inside = of.tex(notation);
        var brackets = inside.tall() ? "\\left[" + inside.code() + "\\right]" : "[" + inside.code() + "]";
        return Tex.atom(brackets + "_" + Tex.braced(String.join(single ? "" : ",", names)));
    }

    @Override
    public Expr formula() {
        var arguments = new ArrayList<>(List.of(of.formula()));
        over.forEach(index -> arguments.add(Expr.call("List", index.symbol(), index.from(), index.to())));
        return new Expr.Call("Table", arguments);
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        var sum = (Sum) new Sum(over, false, of).substitute(symbol, value);
        return new Table(sum.over(), sum.of());
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(of.symbols());
        over.forEach(index -> names.remove(index.name()));
        over.forEach(index -> {
            names.addAll(index.from().symbols());
            names.addAll(index.to().symbols());
        });
        return names;
    }
}
