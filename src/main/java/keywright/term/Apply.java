package keywright.term;

import java.util.List;
import java.util.Set;
import keywright.cas.Expr;
import keywright.tex.ExprTex;
import keywright.tex.Notation;
import keywright.tex.Tex;

/** A function of real numbers, such as {@code Sign} or {@code Tanh}, applied entry by entry. */
public record Apply(String function, List<Term> arguments) implements Term {
    private static final Set<String> ODD = Set.of("Erf", "InverseErf", "ArcSin", "Sin", "Tanh", "ArcTan", "Sinh");

    /** An application keeps its own copy. */
    public Apply {
        arguments = List.copyOf(arguments);
    }

    /** A function of one argument. */
    public Apply(String function, Term argument) {
        this(function, List.of(argument));
    }

    /** The only or first argument. */
    public Term argument() {
        return arguments.get(0);
    }

    /** Whether this is the function of that name. */
    public boolean is(String name) {
        return function.equals(name);
    }

    @Override
    public List<Term> parts() {
        return arguments;
    }

    @Override
    public Term with(List<Term> parts) {
        if (function.equals("Exp") && parts.get(0) instanceof Scalar exponent) {
            return Terms.power(new Scalar(Expr.symbol("E")), exponent.value());
        }
        if (ODD.contains(function) && parts.get(0).is(Expr.ZERO)) {
            return Scalar.of(0);
        }
        return parts.stream().allMatch(Scalar.class::isInstance)
                ? new Scalar(new Expr.Call(
                        function, parts.stream().map(Term::formula).toList()))
                : new Apply(function, parts);
    }

    @Override
    public Shape shape() {
        return Terms.common(arguments);
    }

    @Override
    public Tex tex(Notation notation) {
        var written = arguments.stream().map(part -> part.tex(notation)).toList();
        if (function.equals("Abs")) {
            var inside = written.get(0);
            return Tex.atom(
                    inside.tall()
                            ? "\\left\\lvert " + inside.code() + "\\right\\rvert"
                            : "\\lvert " + inside.code() + "\\rvert");
        }
        return Event.tex(this, notation)
                .map(event -> Tex.bracketed("\\mathbf{1}", event))
                .orElseGet(() -> Tex.call(ExprTex.function(function, notation), written));
    }

    @Override
    public Expr formula() {
        return new Expr.Call(function, arguments.stream().map(Term::formula).toList());
    }
}
