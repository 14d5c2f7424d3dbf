package keywright.book.matrix;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Dot;
import keywright.term.Index;
import keywright.term.Mapped;
import keywright.term.Outer;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Shape;
import keywright.term.Standard;
import keywright.term.Table;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.term.Transform;
import keywright.term.Transpose;

/** Products of vectors and matrices in a light normal form: numbers in front, products folded to the right. */
public final class Matrices {
    private Matrices() {}

    /** Whether this is an identity matrix. */
    public static boolean identity(Term term) {
        return term instanceof Standard standard && standard.kind() == Standard.Kind.IDENTITY;
    }

    private static boolean standard(Term term, Standard.Kind kind) {
        return term instanceof Standard standard && standard.kind() == kind;
    }

    /** The numbers that are factors of an array. */
    static Term number(Term array) {
        return Terms.times(Terms.factors(array).stream()
                .filter(factor -> factor.shape().scalar())
                .toList());
    }

    /** The array without the numbers that are factors of it. */
    static Term bare(Term array) {
        return Terms.times(Terms.factors(array).stream()
                .filter(factor -> !factor.shape().scalar())
                .toList());
    }

    /** The product of a matrix with a matrix or a vector. */
    public static Term dot(Term left, Term right) {
        var number = Terms.times(number(left), number(right));
        var product = product(bare(left), bare(right));
        return number.is(Expr.ONE) ? product : Terms.times(number, product);
    }

    private static Term product(Term left, Term right) {
        if (identity(left) || standard(right, Standard.Kind.ZEROS)) {
            return identity(left) ? right : Standard.zeros(new Dot(left, right).shape());
        }
        if (identity(right)) {
            return left;
        }
        if (left instanceof Dot chain) {
            return dot(chain.left(), dot(chain.right(), right));
        }
        if (cancels(left, right)) {
            return Standard.identity(left.shape().sizes().get(0));
        }
        if (right instanceof Dot chain && (cancels(left, chain.left()) || diagonal(left, chain.left()))) {
            return dot(product(left, chain.left()), chain.right());
        }
        if (left instanceof Outer outer) {
            return right.shape().rank() == 1
                    ? Terms.times(inner(outer.right(), right), outer.left())
                    : outer(outer.left(), dot(transpose(right), outer.right()));
        }
        if (right instanceof Outer outer) {
            return outer(dot(left, outer.left()), outer.right());
        }
        return left instanceof Transform diagonal && diagonal.is(Transform.Kind.DIAGONAL_MATRIX)
                ? scaled(diagonal, right)
                : new Dot(left, right);
    }

    /** Whether one of two matrices is the inverse of the other. */
    private static boolean cancels(Term left, Term right) {
        return left instanceof Transform one
                        && one.is(Transform.Kind.INVERSE)
                        && one.of().equals(right)
                || right instanceof Transform other
                        && other.is(Transform.Kind.INVERSE)
                        && other.of().equals(left);
    }

    private static boolean diagonal(Term left, Term right) {
        return left instanceof Transform one
                && one.is(Transform.Kind.DIAGONAL_MATRIX)
                && right instanceof Transform other
                && other.is(Transform.Kind.DIAGONAL_MATRIX);
    }

    /** A product of vectors; a number, where their entries cancel, in every entry. */
    private static Term spread(Term product, Term like) {
        return product.shape().scalar() ? Terms.times(product, Standard.ones(like.shape())) : product;
    }

    private static Term scaled(Transform diagonal, Term right) {
        if (right.shape().rank() == 1) {
            return Terms.times(diagonal.of(), right);
        }
        return right instanceof Transform other && other.is(Transform.Kind.DIAGONAL_MATRIX)
                ? diagonalMatrix(spread(Terms.times(diagonal.of(), other.of()), diagonal.of()))
                : new Dot(diagonal, right);
    }

    /** The product of two vectors: a squared norm if they are the same, a total if one is of ones. */
    public static Term inner(Term one, Term other) {
        var number = Terms.times(number(one), number(other));
        var left = bare(one);
        var right = bare(other);
        if (standard(left, Standard.Kind.ONES) || standard(right, Standard.Kind.ONES)) {
            var rest = standard(left, Standard.Kind.ONES) ? right : left;
            return Terms.times(number, total(rest));
        }
        if (left.equals(right)) {
            return Terms.times(number, Terms.square(new Reduction(Reduction.Kind.NORM, left)));
        }
        if (left instanceof Dot chain && chain.left().shape().rank() == 2) {
            return Terms.times(number, inner(chain.right(), dot(transpose(chain.left()), right)));
        }
        return Terms.times(number, new Dot(left, right));
    }

    private static boolean sumsToOne(Term vector) {
        return vector instanceof Array array && array.trait() == Array.Trait.PROBABILITY
                || vector instanceof Transform softmax && softmax.is(Transform.Kind.SOFTMAX);
    }

    private static Term total(Term vector) {
        if (sumsToOne(vector)) {
            return Scalar.of(1);
        }
        if (vector instanceof Transform diagonal && diagonal.is(Transform.Kind.DIAGONAL)) {
            return new Reduction(Reduction.Kind.TRACE, diagonal.of());
        }
        if (vector instanceof Apply function && function.is("Abs")) {
            return new Reduction(Reduction.Kind.NORM_1, function.argument());
        }
        if (vector instanceof Plus sum && Totals.vanishes(sum)) {
            return Scalar.of(0);
        }
        return standard(vector, Standard.Kind.ONES)
                ? new Scalar(vector.shape().sizes().get(0))
                : new Reduction(Reduction.Kind.TOTAL, vector);
    }

    /** \\(\\sum_k u_k v_k \\cdots\\) over the entries of vectors of the same length. */
    static Term total(List<Term> vectors, Expr count) {
        var arrays = vectors.stream().map(Matrices::bare).toList();
        var number = Terms.times(vectors.stream().map(Matrices::number).toList());
        var rest =
                switch (arrays.size()) {
                    case 0 -> new Scalar(count);
                    case 1 -> total(arrays.get(0));
                    case 2 -> inner(arrays.get(0), arrays.get(1));
                    default -> inner(arrays.get(0), Terms.times(arrays.subList(1, arrays.size())));
                };
        return Terms.times(number, rest);
    }

    /** \\(u v^\\top\\). */
    public static Term outer(Term left, Term right) {
        return Terms.times(Terms.times(number(left), number(right)), new Outer(bare(left), bare(right)));
    }

    /** The matrix with a vector on its diagonal. */
    public static Term diagonalMatrix(Term vector) {
        var bare = bare(vector);
        return Terms.times(
                number(vector),
                standard(bare, Standard.Kind.ONES)
                        ? Standard.identity(bare.shape().sizes().get(0))
                        : new Transform(Transform.Kind.DIAGONAL_MATRIX, bare));
    }

    /** The diagonal of a matrix. */
    static Term diagonal(Term matrix) {
        return identity(matrix)
                ? Standard.ones(Shape.of(matrix.shape().sizes().get(0)))
                : new Transform(Transform.Kind.DIAGONAL, matrix);
    }

    /** The transpose, carried to the factors. */
    public static Term transpose(Term matrix) {
        if (matrix instanceof Transpose transpose) {
            return transpose.of();
        }
        if (matrix instanceof Dot dot) {
            return dot(transpose(dot.right()), transpose(dot.left()));
        }
        if (matrix instanceof Outer outer) {
            return new Outer(outer.right(), outer.left());
        }
        if (matrix instanceof Plus || matrix instanceof Times || matrix instanceof Power || matrix instanceof Apply) {
            return matrix.with(matrix.parts().stream()
                    .map(part -> part.shape().scalar() ? part : transpose(part))
                    .toList());
        }
        if (matrix instanceof Standard standard) {
            var sizes = standard.shape().sizes();
            return new Standard(standard.kind(), Shape.of(sizes.get(1), sizes.get(0)));
        }
        return symmetric(matrix) ? matrix : new Transpose(matrix);
    }

    private static boolean symmetric(Term matrix) {
        if (matrix instanceof Transform transform) {
            return transform.is(Transform.Kind.DIAGONAL_MATRIX)
                    || transform.is(Transform.Kind.INVERSE)
                            && transpose(transform.of()).equals(transform.of());
        }
        return matrix instanceof Mapped hessian && hessian.curvature()
                || matrix instanceof Array array && array.trait().symmetric();
    }

    /** The inverse; numbers and identities are inverted at once. */
    public static Term inverse(Term matrix) {
        var bare = bare(matrix);
        var inverse = identity(bare)
                ? bare
                : bare instanceof Transform inner && inner.is(Transform.Kind.INVERSE)
                        ? inner.of()
                        : new Transform(Transform.Kind.INVERSE, bare);
        return Terms.times(Terms.power(number(matrix), Expr.MINUS_ONE), inverse);
    }

    /** The array whose entry at the indices is a formula; nothing if it has no such form. */
    public static Optional<Term> lifted(Term entry, List<Index> over) {
        return Lift.array(entry, over).filter(array -> array.all(Table.class).isEmpty());
    }

    /** The sum of arrays, common factors taken out. */
    public static Term plus(Term one, Term other) {
        return Collected.of(Terms.plus(one, other));
    }
}
