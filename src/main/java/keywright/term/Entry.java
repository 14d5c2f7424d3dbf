package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import keywright.cas.Expr;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** One entry of an array, \(W_{jk}\); as many indices as the array has sizes. */
public record Entry(Term of, List<Expr> at) implements Term {
    /** An entry of a whole array. @throws IllegalArgumentException if the number of indices is wrong */
    public Entry {
        at = List.copyOf(at);
        if (at.isEmpty() || at.size() != of.shape().rank()) {
            throw new IllegalArgumentException(at.size() + " indices for "
                    + of.shape().shown() + " " + of.formula().wolfram());
        }
    }

    /** The entry, or the term itself if it is a scalar. */
    public static Term of(Term of, List<Expr> at) {
        if (of instanceof Listed list && list.at(at).isPresent()) {
            return list.at(at).orElseThrow();
        }
        return at.isEmpty() ? of : new Entry(of, at);
    }

    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return of(parts.get(0), at);
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        var formulas = new ExprTex(notation);
        var codes = at.stream().map(index -> formulas.of(index).code()).toList();
        var single = codes.stream().allMatch(code -> code.length() == 1);
        var subscript = String.join(single ? "" : ",", codes);
        if (of instanceof Standard standard && standard.kind() == Standard.Kind.IDENTITY) {
            return Tex.atom("\\delta_" + Tex.braced(subscript));
        }
        var whole = of.tex(notation);
        var base = whole.strength() == Tex.Strength.ATOM && !whole.code().contains("_")
                ? whole.code()
                : whole.parenthesised();
        return Tex.atom(base + "_" + Tex.braced(subscript));
    }

    @Override
    public Expr formula() {
        var arguments = new ArrayList<>(List.of(of.formula()));
        arguments.addAll(at);
        return new Expr.Call("Part", arguments);
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        return of(
                of.substitute(symbol, value),
                at.stream().map(index -> index.with(symbol, value)).collect(Collectors.toList()));
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(of.symbols());
        at.forEach(index -> names.addAll(index.symbols()));
        return names;
    }
}
