package keywright.term;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** What a backward pass takes, \(\sum_o N_o t_o\), if one operation o takes \(t_o\). */
public record Cost(Schedule pass, List<Price> prices) implements Leaf {

    /** What one operation of a name takes. */
    public record Price(String operation, Expr each) {}

    /** A cost keeps its own copy. */
    public Cost {
        prices = List.copyOf(prices);
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        var replaced = prices.stream()
                .map(price -> new Price(price.operation(), price.each().with(symbol, value)))
                .toList();
        return new Cost(pass.substitute(symbol, value), replaced);
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(pass.symbols());
        prices.forEach(price -> names.addAll(price.each().symbols()));
        return names;
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.atom(notation.of(pass.name().isEmpty() ? "T" : "T_" + pass.name()));
    }

    @Override
    public Expr formula() {
        var rules = prices.stream()
                .map(price -> Expr.call("Rule", Expr.symbol(price.operation()), price.each()))
                .toList();
        return Expr.call("Cost", pass.formula(), new Expr.Call("List", rules));
    }
}
