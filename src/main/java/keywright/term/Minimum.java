package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * Where a number is least over all arrays {@code by} for which every one of {@code zero} vanishes, or how small it is
 * there.
 *
 * @param place whether the array is meant, not the value
 */
public record Minimum(Term of, Array by, List<Term> zero, boolean place) implements Term {
    /** A minimum keeps its own copy of the constraints. */
    public Minimum {
        zero = List.copyOf(zero);
    }

    @Override
    public List<Term> parts() {
        var parts = new ArrayList<>(List.of(of));
        parts.addAll(zero);
        return parts;
    }

    @Override
    public Term with(List<Term> parts) {
        return new Minimum(parts.get(0), by, parts.subList(1, parts.size()), place);
    }

    @Override
    public Shape shape() {
        return place ? by.shape() : Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        var variable = by.tex(notation).code();
        var under =
                zero.stream().map(term -> term.tex(notation).code() + " = 0").collect(Collectors.joining(", "));
        var limits = under.isEmpty() ? variable : variable + " :\\, " + under;
        return new Tex(
                (place ? "\\operatorname*{arg\\,min}_{" : "\\min_{") + limits + "} "
                        + of.tex(notation).at(Tex.Strength.PRODUCT),
                Tex.Strength.OPERATOR);
    }

    @Override
    public Expr formula() {
        var arguments = new ArrayList<>(List.of(of.formula()));
        zero.forEach(term -> arguments.add(Expr.call("Equal", term.formula(), Expr.ZERO)));
        var all = zero.isEmpty() ? of.formula() : new Expr.Call("List", arguments);
        return Expr.call(place ? "ArgMin" : "MinValue", all, by.formula());
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Set<String> symbols() {
        var names = new TreeSet<>(by.symbols());
        parts().forEach(part -> names.addAll(part.symbols()));
        return names;
    }
}
