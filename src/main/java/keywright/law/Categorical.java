package keywright.law;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.tex.ExprTex;

/**
 * {@code CategoricalDistribution[{v1, …}, {p1, …}]}: the number \(v_i\) with probability \(p_i\). Wolfram's law of
 * that name
 * also takes categories that are no numbers and weights that do not add up to one; ours takes neither.
 */
public record Categorical(List<Expr> values, List<Expr> probabilities) implements Law {
    static final Family FAMILY = new Family(
            "CategoricalDistribution",
            "{values}, {probabilities}",
            call -> call.arguments().size() == 2
                            && call.argument(0) instanceof Expr.Call values
                            && call.argument(1) instanceof Expr.Call chances
                            && values.is("List", chances.arguments().size())
                            && chances.head().equals("List")
                    ? Optional.of(new Categorical(values.arguments(), chances.arguments()))
                    : Optional.empty());

    /** As many probabilities as values. */
    public Categorical {
        values = List.copyOf(values);
        probabilities = List.copyOf(probabilities);
    }

    @Override
    public Family family() {
        return FAMILY;
    }

    @Override
    public List<Expr> arguments() {
        return List.of(new Expr.Call("List", values), new Expr.Call("List", probabilities));
    }

    @Override
    public Support support() {
        return new Support.Points(values.stream().distinct().toList());
    }

    @Override
    public Expr density(Expr at) {
        return Algebra.plus(IntStream.range(0, values.size())
                .filter(i -> values.get(i).equals(at))
                .mapToObj(probabilities::get)
                .toList());
    }

    @Override
    public String tex(ExprTex formulas) {
        return Law.written(
                formulas,
                "\\mathrm{Categorical}",
                arguments().get(0),
                arguments().get(1));
    }
}
