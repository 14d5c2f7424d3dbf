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
 * region, or how small it is there.
 *
 * @param place whether the array is meant, not the value
 */
public record Minimum(Term of, Array by, List<Term> zero, Optional<Region> region, boolean place) implements Term {
    /** Where the array may lie. */
    public sealed interface Region {
        /** The terms that say it. */
        List<Term> parts();

        /** The region over other terms. */
        Region with(List<Term> parts);

        /** How it is written. */
        String tex(Array by, Notation notation);

        /** The condition on the array. */
        Expr formula(Array by);
    }

    /** The arrays whose norm is at most the radius. */
    public record Ball(Reduction norm, Term radius) implements Region {
        @Override
        public List<Term> parts() {
            return List.of(norm, radius);
        }

        @Override
        public Region with(List<Term> parts) {
            return new Ball((Reduction) parts.get(0), parts.get(1));
        }

        @Override
        public String tex(Array by, Notation notation) {
            return norm.tex(notation).code() + " \\le " + radius.tex(notation).code();
        }

        @Override
        public Expr formula(Array by) {
            return Expr.call("LessEqual", norm.formula(), radius.formula());
        }
    }

    /** The arrays whose entries all lie between two numbers, one of which may be infinite. */
    public record Box(Scalar from, Scalar to) implements Region {
        @Override
        public List<Term> parts() {
            return List.of(from, to);
        }

        @Override
        public Region with(List<Term> parts) {
            return new Box((Scalar) parts.get(0), (Scalar) parts.get(1));
        }

        @Override
        public String tex(Array by, Notation notation) {
            var low = finite(from) ? from.tex(notation).code() + " \\le " : "";
            return low
                    + by.tex(notation).code()
                    + (finite(to) ? " \\le " + to.tex(notation).code() : "");
        }

        @Override
        public Expr formula(Array by) {
            var above = finite(from) ? Expr.call("LessEqual", from.value(), by.formula()) : by.formula();
            return finite(to) ? Expr.call("LessEqual", above, to.value()) : above;
        }

        private static boolean finite(Scalar end) {
            return end.value().freeOf("Infinity");
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
        region.ifPresent(inside -> parts.addAll(inside.parts()));
        return parts;
    }

    @Override
    public Term with(List<Term> parts) {
        var end = 1 + zero.size();
        var inside = region.map(before -> before.with(parts.subList(end, parts.size())));
        return new Minimum(parts.get(0), by, parts.subList(1, end), inside, place);
    }

    /** Whether all arrays are allowed. */
    public boolean free() {
        return zero.isEmpty() && region.isEmpty();
    }

    /** The region, if it is a ball. */
    public Optional<Ball> ball() {
        return region.filter(Ball.class::isInstance).map(Ball.class::cast);
    }

    /** The region, if it is a box. */
    public Optional<Box> box() {
        return region.filter(Box.class::isInstance).map(Box.class::cast);
    }

    @Override
    public Shape shape() {
        return place ? by.shape() : Shape.SCALAR;
    }

    @Override
    public Tex tex(Notation notation) {
        var variable = by.tex(notation).code();
        var under = Stream.concat(
                        zero.stream().map(term -> equation(term, notation)),
                        region.stream().map(inside -> inside.tex(by, notation)))
                .collect(Collectors.joining(", "));
        var limits = under.isEmpty() ? variable : variable + " :\\, " + under;
        return new Tex(
                (place ? "\\operatorname*{arg\\,min}_{" : "\\min_{") + limits + "} "
                        + of.tex(notation).at(Tex.Strength.PRODUCT),
                Tex.Strength.OPERATOR);
    }

    /** What vanishes, with what is constant on the other side: \(\mathbf{1}^\top p = 1\). */
    private String equation(Term vanishing, Notation notation) {
        var moving = new ArrayList<Term>();
        var constant = new ArrayList<Term>();
        for (var part : Terms.terms(vanishing)) {
            if (part.all(Array.class).contains(by)) {
                moving.add(part);
            } else {
                constant.add(Terms.times(Scalar.of(-1), part));
            }
        }
        var right =
                constant.isEmpty() ? "0" : Terms.plus(constant).tex(notation).code();
        return Terms.plus(moving).tex(notation).code() + " = " + right;
    }

    @Override
    public Expr formula() {
        var arguments = new ArrayList<>(List.of(of.formula()));
        zero.forEach(term -> arguments.add(Expr.call("Equal", term.formula(), Expr.ZERO)));
        region.ifPresent(inside -> arguments.add(inside.formula(by)));
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
