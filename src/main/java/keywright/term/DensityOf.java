package keywright.term;

import java.util.List;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * \(p_\theta(x)\): the density of something drawn, at a place x; where the law has arrays among its parameters, or is
 * known by the name of its parameter alone. Entries are independent: the density of an array is their product.
 */
public record DensityOf(String letter, Term drawn, Term at) implements Term {

    /** A density that goes by the usual letter. */
    public DensityOf(Term drawn, Term at) {
        this("p", drawn, at);
    }

    /** A density with every parameter of its law a term of its own; as it is where they stand in lists. */
    public static Term opened(Density density) {
        var arguments = density.law().arguments();
        return arguments.stream()
                        .anyMatch(argument -> argument instanceof Expr.Call list
                                && list.head().equals("List"))
                ? density
                : new DensityOf(
                        density.letter(),
                        new Drawn(
                                density.letter(),
                                density.at().shape(),
                                density.law().head(),
                                arguments.stream().<Term>map(Scalar::new).toList()),
                        density.at());
    }

    /** What is drawn, by its law where that has a name, else by its own. */
    static Expr named(Term random) {
        if (random instanceof Drawn drawn) {
            return new Expr.Call(
                    drawn.head(), drawn.arguments().stream().map(Term::formula).toList());
        }
        return random instanceof Multinormal vector
                ? Expr.call(
                        "MultinormalDistribution",
                        vector.mean().formula(),
                        vector.covariance().formula())
                : random instanceof Array array
                        ? array.law().map(Density::named).orElse(array.formula())
                        : random.formula();
    }

    @Override
    public List<Term> parts() {
        return List.of(drawn, at);
    }

    @Override
    public Term with(List<Term> parts) {
        return new DensityOf(letter, parts.get(0), parts.get(1));
    }

    @Override
    public Shape shape() {
        return Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        var parameters = drawn.parts().stream()
                .filter(Array.class::isInstance)
                .map(part -> part.tex(notation).code())
                .toList();
        var name = parameters.isEmpty() ? letter : letter + "_{" + String.join(", ", parameters) + "}";
        return Tex.call(name, List.of(at.tex(notation)));
    }

    @Override
    public Expr formula() {
        return Expr.call("PDF", named(drawn), at.formula());
    }

    @Override
    public boolean random() {
        return at.random()
                || (drawn instanceof Drawn || drawn instanceof Multinormal)
                        && drawn.parts().stream().anyMatch(Term::random);
    }

    @Override
    public boolean closed() {
        return false;
    }
}
