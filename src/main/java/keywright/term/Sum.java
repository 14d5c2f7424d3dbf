package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * \(\sum_{k=1}^{d} f(k)\), over one or several indices; with {@code distinct} only over values that differ pairwise,
 * \(\sum_{k \ne l} f(k, l)\).
 */
public record Sum(List<Index> over, boolean distinct, Term of) implements Term {
    /** A sum over at least one index. */
    public Sum {
        over = List.copyOf(over);
        distinct = distinct && over.size() > 1;
    }

    /** A sum over one index. */
    public Sum(Index over, Term of) {
        this(List.of(over), false, of);
    }

    /** Whether this is a series: a sum over one index that runs to infinity. */
    public boolean infinite() {
        return over.size() == 1 && over.get(0).to().equals(Expr.symbol("Infinity"));
    }

    /** A sum of numbers is not: it waits to be carried out. Sums over entries of constant arrays are. */
    @Override
    public boolean closed() {
        return of.closed() && !(of instanceof Scalar);
    }

    @Override
    public List<Term> parts() {
        return List.of(of);
    }

    @Override
    public Term with(List<Term> parts) {
        return parts.get(0).is(Expr.ZERO) ? parts.get(0) : new Sum(over, distinct, parts.get(0));
    }

    @Override
    public Shape shape() {
        return of.shape();
    }

    @Override
    public Tex tex(Notation notation) {
        var formulas = new ExprTex(notation);
        var names =
                over.stream().map(index -> formulas.of(index.symbol()).code()).toList();
        var code = new StringBuilder();
        if (distinct) {
            code.append("\\sum_{").append(condition(names)).append('}');
        } else if (over.size() > 1 && over.stream().map(Index::to).distinct().count() == 1) {
            code.append(sign(String.join(",", names), over.get(0), formulas));
        } else {
            for (int i = 0; i < over.size(); i++) {
                code.append(sign(names.get(i), over.get(i), formulas));
            }
        }
        return new Tex(code + " " + of.tex(notation).at(Tex.Strength.OPERATOR), Tex.Strength.OPERATOR);
    }

    private static String condition(List<String> names) {
        return names.size() == 2
                ? names.get(0) + " \\ne " + names.get(1)
                : String.join(",", names) + "\\ \\text{distinct}";
    }

    private static String sign(String names, Index index, ExprTex formulas) {
        return "\\sum_{" + names + "=" + formulas.of(index.from()).code() + "}^"
                + Tex.braced(formulas.of(index.to()).code());
    }

    @Override
    public Expr formula() {
        var arguments = new ArrayList<>(List.of(of.formula()));
        over.forEach(index -> arguments.add(Expr.call("List", index.symbol(), index.from(), index.to())));
        if (distinct) {
            arguments.add(Expr.symbol("Distinct"));
        }
        return new Expr.Call("Sum", arguments);
    }

    /** A bound index that would catch a symbol of the value gets another name first. */
    @Override
    public Term substitute(String symbol, Expr value) {
        var bound = over.stream().anyMatch(index -> index.name().equals(symbol));
        if (!bound && !of.freeOf(symbol)) {
            for (var index : over) {
                if (!value.freeOf(index.name())) {
                    return renamed(index, value).substitute(symbol, value);
                }
            }
        }
        var ranges = over.stream()
                .map(index -> new Index(
                        index.name(),
                        index.from().with(symbol, value),
                        index.to().with(symbol, value)))
                .collect(Collectors.toList());
        return new Sum(ranges, distinct, bound ? of : of.substitute(symbol, value));
    }

    /** The same sum with another name for an index, so that a value which mentions that name can be put in. */
    private Sum renamed(Index index, Expr value) {
        var taken = new TreeSet<>(of.symbols());
        taken.addAll(value.symbols());
        over.forEach(one -> taken.add(one.name()));
        var name = Stream.concat(
                        Stream.of("j", "k", "l", "m", "p", "q", "r"),
                        IntStream.iterate(1, i -> i + 1).mapToObj(i -> index.name() + i))
                .filter(other -> !taken.contains(other))
                .findFirst()
                .orElseThrow();
        var ranges = over.stream()
                .map(one -> one.equals(index) ? index.named(name) : one)
                .toList();
        return new Sum(ranges, distinct, of.substitute(index.name(), Expr.symbol(name)));
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
