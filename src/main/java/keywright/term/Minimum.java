package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * Where a number is least over all arrays {@code by} for which every one of {@code zero} vanishes and which lie in the
 * ball, or how small it is there.
 *
 * @param place whether the array is meant, not the value
 */
public record Minimum(Term of, Array by, List<Term> zero, Optional<Ball> ball, boolean place) implements Term {
    /** The arrays whose norm is at most the radius. */
    public record Ball(Reduction norm, Term radius) {
        private String tex(Notation notation) {
            return norm.tex(notation).code() + " \\le " + radius.tex(notation).code();
        }

        private Expr formula() {
            return Expr.call("LessEqual", norm.formula(), radius.formula());
        }
    }

    /** A minimum keeps its own copy of the constraints. */
    public Minimum {
        zero = List.copyOf(zero);
    }

    @Override
    public List<Term> parts() {
        var parts = new ArrayList<>(List.of(of));
        parts.addAll(zero);
        ball.ifPresent(inside -> parts.addAll(List.of(inside.norm(), inside.radius())));
        return parts;
    }

    @Override
    public Term with(List<Term> parts) {
        var end = 1 + zero.size();
        var inside = ball.map(before -> new Ball((Reduction) parts.get(end), parts.get(end + 1)));
        return new Minimum(parts.get(0), by, parts.subList(1, end), inside, place);
    }

    /** Whether all arrays are allowed. */
    public boolean free() {
        return zero.isEmpty() && ball.isEmpty();
    }

    @Override
    public Shape shape() {
        return place ? by.shape() : Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        var variable = by.tex(notation).code();
        var under = Stream.concat(
                        zero.stream().map(term -> term.tex(notation).code() + " = 0"),
                        ball.stream().map(inside -> inside.tex(notation)))
                .collect(Collectors.joining(", "));
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
        ball.ifPresent(inside -> arguments.add(inside.formula()));
        var all = free() ? of.formula() : new Expr.Call("List", arguments);
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
