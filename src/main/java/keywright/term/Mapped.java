package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * A smooth function of which nothing but its name is given, at a place: f(x), or its derivative by the arguments at
 * the positions {@code by}: \(\nabla f(x)\), \(\partial g/\partial\theta\,(z, \theta)\).
 */
public record Mapped(String name, Shape value, List<Term> arguments, List<Integer> by) implements Term {
    /** A function value keeps its own copies. */
    public Mapped {
        arguments = List.copyOf(arguments);
        by = List.copyOf(by);
    }

    /** The derivative by one more argument. */
    public Mapped derivative(int position) {
        var more = new ArrayList<>(by);
        more.add(position);
        return new Mapped(name, value, arguments, more);
    }

    /** Whether these are the second derivatives of a number by one argument: a symmetric matrix. */
    public boolean curvature() {
        return value.scalar() && by.size() == 2 && by.get(0).equals(by.get(1));
    }

    @Override
    public List<Term> parts() {
        return arguments;
    }

    @Override
    public Term with(List<Term> parts) {
        return new Mapped(name, value, parts, by);
    }

    @Override
    public Shape shape() {
        return new Shape(Stream.concat(
                        value.sizes().stream(), by.stream().flatMap(i -> arguments.get(i).shape().sizes().stream()))
                .toList());
    }

    @Override
    public Tex tex(Notation notation) {
        var written = arguments.stream().map(part -> part.tex(notation)).toList();
        if (by.isEmpty()) {
            return Tex.call(notation.of(name), written);
        }
        if (arguments.size() == 1 && value.scalar() && by.size() == 1) {
            var sign = arguments.get(0).shape().scalar() ? notation.of(name) + "'" : "\\nabla " + notation.of(name);
            return Tex.call(sign, written);
        }
        if (value.scalar() && by.size() == 1) {
            return Tex.call("\\nabla_{" + (by.get(0) + 1) + "} " + notation.of(name), written); // by its position
        }
        if (arguments.size() == 1 && curvature()) {
            var sign = arguments.get(0).shape().scalar() ? notation.of(name) + "''" : "\\nabla^2 " + notation.of(name);
            return Tex.call(sign, written);
        }
        var below = new StringBuilder();
        by.forEach(i ->
                below.append("\\partial ").append(arguments.get(i).tex(notation).code()));
        return new Tex("\\frac{\\partial " + notation.of(name) + "}{" + below + "}", Tex.Strength.PRODUCT);
    }

    @Override
    public Expr formula() {
        var inside = arguments.stream().map(Term::formula).toList();
        Expr call = new Expr.Call(name, inside);
        for (var position : by) {
            call = Expr.call("D", call, inside.get(position));
        }
        return call;
    }
}
