package keywright.term;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * A declared array; with a law its entries are independent and follow it, without one they are constants, of which a
 * norm may be assumed.
 */
public record Array(String name, Shape shape, Optional<Law> law, Trait trait, Optional<Assumed> assumed)
        implements Leaf {
    /** A norm and the order that it has by assumption. */
    public record Assumed(Reduction.Kind norm, Expr order) {}

    /** What is declared of the entries of a constant array. */
    public enum Trait {
        /** Nothing: any real numbers. */
        ANY,
        /** No entry is zero. */
        NONZERO,
        /** It is the name of a smooth function of arrays, of which nothing else is known. */
        FUNCTION,
        /** It is the name of a smooth function of one number, which acts on arrays entry by entry. */
        ELEMENTWISE,
        /** Every entry is greater than zero. */
        POSITIVE,
        /** Every entry lies between zero and one. */
        FRACTION,
        /** A vector of probabilities: no entry is negative, and their sum is one. */
        PROBABILITY,
        /** It was drawn from a law, and its numbers are known now. */
        OBSERVED,
        /** A matrix that is its own transpose. */
        SYMMETRIC,
        /** A symmetric matrix with a positive quadratic form. */
        POSITIVE_DEFINITE;

        /** Whether no entry is negative. */
        public boolean nonnegative() {
            return this == POSITIVE || this == FRACTION || this == PROBABILITY;
        }

        /** Whether the matrix is its own transpose. */
        public boolean symmetric() {
            return this == SYMMETRIC || this == POSITIVE_DEFINITE;
        }
    }

    /** A random array with independent entries of one law. */
    public static Array random(String name, Shape shape, Law law) {
        return new Array(name, shape, Optional.of(law), Trait.ANY, Optional.empty());
    }

    /** A constant array. */
    public static Array constant(String name, Shape shape, Trait trait) {
        return new Array(name, shape, Optional.empty(), trait, Optional.empty());
    }

    /** The array once it is drawn: the numbers are known, and vary no more with the parameters of the law. */
    public Array observed() {
        return new Array(name, shape, law, Trait.OBSERVED, assumed);
    }

    /** The array with a norm that is of an order by assumption. */
    public Array assuming(Reduction.Kind norm, Expr order) {
        return new Array(name, shape, law, trait, Optional.of(new Assumed(norm, order)));
    }

    /** The array by another name and of another shape. */
    public Array as(String other, Shape size) {
        return new Array(other, size, law, trait, assumed);
    }

    /** The entry at the given indices; the array itself if it is a scalar. */
    public Term at(Expr... indices) {
        return Entry.of(this, List.of(indices));
    }

    @Override
    public Tex tex(Notation notation) {
        return Tex.atom(notation.of(name));
    }

    @Override
    public Expr formula() {
        return Expr.symbol(name);
    }

    @Override
    public boolean random() {
        return law.isPresent() && trait != Trait.OBSERVED;
    }

    @Override
    public boolean closed() {
        return !random();
    }

    @Override
    public Term substitute(String symbol, Expr value) {
        var sizes = shape.sizes().stream().map(size -> size.with(symbol, value)).toList();
        return new Array(
                name,
                new Shape(sizes),
                random() ? law.map(l -> l.with(symbol, value)) : law,
                trait,
                assumed.map(norm -> new Assumed(norm.norm(), norm.order().with(symbol, value))));
    }

    @Override
    public java.util.Set<String> symbols() {
        var names = new java.util.TreeSet<String>();
        shape.sizes().forEach(size -> names.addAll(size.symbols()));
        law.filter(known -> random())
                .ifPresent(l -> l.arguments().forEach(argument -> names.addAll(argument.symbols())));
        return names;
    }

    /** For messages: the name and the sizes. */
    public String shown() {
        return name + shape.sizes().stream().map(Expr::wolfram).collect(Collectors.joining(", ", " [", "]"));
    }
}
