package keywright.term;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.law.Laws;
import keywright.law.Uniform;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * A random number, or an array with entries of one law each, whose law has parameters that are random or differ from
 * entry to entry: given z, x is normal with mean w z.
 */
public record Drawn(String name, Shape shape, String head, List<Term> arguments) implements Term {
    private static final String ARGUMENT = "\u2022";

    /** Something drawn keeps its own copy. */
    public Drawn {
        arguments = List.copyOf(arguments);
    }

    /** \(x = \mu + \sigma\varepsilon\), with noise of the standard law of the family. */
    public record Located(Term location, Term scale, Array noise) {
        /** The sum. */
        public Term sum() {
            return Terms.plus(location, Terms.times(scale, noise));
        }
    }

    /** The law, with a symbol for every parameter. */
    public Law law() {
        return Laws.of(new Expr.Call(head, symbolic())).orElseThrow();
    }

    /** Names for the parameters that no author can write. */
    public List<Expr> symbolic() {
        var names = new ArrayList<Expr>();
        for (int i = 0; i < arguments.size(); i++) {
            names.add(Expr.symbol(ARGUMENT + i));
        }
        return names;
    }

    /** A formula that speaks of the parameters by their symbols, and of other things by their names. */
    public Optional<Term> said(Expr formula, Map<String, Term> others) {
        var names = new HashMap<>(others);
        for (int i = 0; i < arguments.size(); i++) {
            names.put(ARGUMENT + i, arguments.get(i));
        }
        return term(formula, names);
    }

    /** The term a formula says in which some names stand for terms; nothing if it cannot be said. */
    public static Optional<Term> term(Expr formula, Map<String, Term> names) {
        try {
            return Optional.of(new Reader(new Scope(formula.symbols(), names)).read(formula));
        } catch (ReadError unsayable) {
            return Optional.empty();
        }
    }

    /** What is drawn for it independently of its parameters: its noise, or a place between zero and one. */
    public Array hidden() {
        return located().map(Located::noise).orElseGet(() -> noise(new Uniform(Expr.ZERO, Expr.ONE)));
    }

    /** As location and scale, if the law has them. */
    public Optional<Located> located() {
        return law().standardised()
                .flatMap(affine -> said(affine.location(), Map.of()).flatMap(location -> said(affine.scale(), Map.of())
                        .map(scale -> new Located(location, scale, noise(affine.standard())))));
    }

    /** Noise of its own, named after it. */
    private Array noise(Law standard) {
        return Array.random("epsilon_" + name, shape, standard);
    }

    @Override
    public List<Term> parts() {
        return arguments;
    }

    @Override
    public Term with(List<Term> parts) {
        return new Drawn(name, shape, head, parts);
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.atom(notation.of(name));
    }

    /** The law with its parameters, as in \(\mathcal N(wz, s^2)\). */
    public String lawTex(Notation notation) {
        var written = law().tex(new keywright.tex.ExprTex(notation));
        for (int i = 0; i < arguments.size(); i++) {
            written = written.replace(
                    notation.of(ARGUMENT + i), arguments.get(i).tex(notation).code());
        }
        return written;
    }

    @Override
    public Expr formula() {
        return Expr.symbol(name);
    }

    @Override
    public boolean random() {
        return true;
    }

    @Override
    public boolean closed() {
        return false;
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        var sizes = shape.sizes().stream().map(size -> size.with(symbol, value)).toList();
        var parameters = arguments.stream()
                .map(argument -> argument.substitute(symbol, value))
                .toList();
        return new Drawn(name, new Shape(sizes), head, parameters);
    }
}
