package keywright.term;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.UnaryOperator;
import keywright.cas.Expr;
import keywright.tex.Notation;
import keywright.tex.Tex;

/**
 * Something an author or a rule says: a number or an array, whose operators wait for a rule. Immutable, compared by
 * structure.
 */
public sealed interface Term
        permits Leaf,
                Defined,
                Entry,
                Sum,
                Plus,
                Times,
                Power,
                Apply,
                Dot,
                Outer,
                Transpose,
                Transform,
                Table,
                Derivative,
                Information,
                Minimum,
                ArraySolution,
                Reduction,
                Expectation,
                Variance,
                Covariance,
                SpaceIntegral,
                DensityOf,
                Density,
                Mapped,
                Sampled,
                ScoreVector,
                Rewritten,
                Solution,
                Extremum,
                JointExtremum,
                Order,
                FreeOf,
                Negligible,
                Where,
                Recursion,
                Fold,
                LayerStack,
                Product,
                Limit,
                Drawn,
                Multinormal,
                Listed,
                Conditional,
                Marginal {

    /** The terms directly below this one. */
    List<Term> parts();

    /** This term over other parts, as many as it has. */
    Term with(List<Term> parts);

    /** The shape of the value. */
    Shape shape();

    /** How it is written. */
    Tex tex(Notation notation);

    /** The term in the vocabulary of the Wolfram language. */
    Expr formula();

    /** Whether the value varies with the sampled arrays. */
    default boolean random() {
        return parts().stream().anyMatch(Term::random);
    }

    /** Whether nothing is left for a rule to do but scalar algebra. */
    default boolean closed() {
        return parts().stream().allMatch(Term::closed);
    }

    /** This term with every part replaced, leaves first. */
    default Term map(UnaryOperator<Term> change) {
        var mapped = parts().stream().map(part -> part.map(change)).toList();
        return change.apply(mapped.equals(parts()) ? this : with(mapped));
    }

    /** This term with a symbol (a parameter or a free index) replaced. */
    default Term substitute(String symbol, Expr value) {
        return with(parts().stream().map(part -> part.substitute(symbol, value)).toList());
    }

    /** The names of all symbols that occur free: parameters and unbound indices. */
    default Set<String> symbols() {
        var names = new TreeSet<String>();
        shape().sizes().forEach(size -> names.addAll(size.symbols()));
        parts().forEach(part -> names.addAll(part.symbols()));
        return names;
    }

    /** Whether the symbol does not occur free. */
    default boolean freeOf(String symbol) {
        return !symbols().contains(symbol);
    }

    /** All terms of a kind in this one, this one included, in reading order. */
    default <T extends Term> List<T> all(Class<T> kind) {
        var found = new java.util.ArrayList<T>();
        if (kind.isInstance(this)) {
            found.add(kind.cast(this));
        }
        parts().forEach(part -> found.addAll(part.all(kind)));
        return found;
    }

    /** The value as a scalar formula, where this term is one. */
    default Optional<Expr> scalar() {
        return this instanceof Scalar scalar ? Optional.of(scalar.value()) : Optional.empty();
    }

    /** Whether this is the given number. */
    default boolean is(Expr number) {
        return this instanceof Scalar scalar && scalar.value().equals(number);
    }
}
