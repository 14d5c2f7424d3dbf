package keywright.book.conditioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.matrix.Matrices;
import keywright.book.matrix.Traces;
import keywright.cas.Expr;
import keywright.term.Dot;
import keywright.term.Drawn;
import keywright.term.Multinormal;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(c\,u^\top v\) for jointly normal vectors u and v; with v = Ax a quadratic form. */
record BilinearForm(Term number, NormalVector left, NormalVector right) {

    /** The form, if a vector in it has a mean or a covariance of its own; others are worked entry by entry. */
    static Optional<BilinearForm> of(Term term) {
        var random = Terms.factors(term).stream().filter(Term::random).toList();
        var number = Terms.times(
                Terms.factors(term).stream().filter(factor -> !factor.random()).toList());
        if (random.size() != 1 || !number.shape().scalar() || !named(term)) {
            return Optional.empty();
        }
        var sides = sides(random.get(0));
        if (sides.isEmpty() || !sides.stream().allMatch(Term::random)) {
            return Optional.empty();
        }
        return NormalVector.of(sides.get(0))
                .flatMap(one -> NormalVector.of(sides.get(1)).map(other -> new BilinearForm(number, one, other)));
    }

    private static boolean named(Term term) {
        var within =
                term.all(Drawn.class).stream().anyMatch(drawn -> drawn.shape().rank() == 1);
        return within || !term.all(Multinormal.class).isEmpty();
    }

    private static List<Term> sides(Term term) {
        if (term instanceof Dot dot && dot.shape().scalar()) {
            return List.of(dot.left(), dot.right());
        }
        return term instanceof Power square
                        && square.exponent().equals(Expr.of(2))
                        && square.base() instanceof Reduction norm
                        && norm.kind() == Reduction.Kind.NORM
                ? List.of(norm.of(), norm.of())
                : List.of();
    }

    /** \(\operatorname{tr}\operatorname{Cov}(v, u) + m_u^\top m_v\). */
    Term expectation() {
        var terms = new ArrayList<Term>();
        right.covariance(left).ifPresent(both -> terms.add(trace(both)));
        terms.add(form(left.mean(), right.mean()));
        return Terms.times(number, Terms.plus(terms));
    }

    /**
     * \(\operatorname{tr}(C_{uu} C_{vv}) + \operatorname{tr}(C_{uv}^2) + m_u^\top C_{vv} m_u + m_v^\top C_{uu} m_v + 2
     * m_u^\top C_{vu} m_v\).
     */
    Term variance() {
        var terms = new ArrayList<Term>();
        var one = left.covariance(left);
        var other = right.covariance(right);
        one.flatMap(a -> other.map(b -> trace(Matrices.dot(a, b)))).ifPresent(terms::add);
        left.covariance(right).ifPresent(both -> terms.add(trace(Matrices.dot(both, both))));
        other.ifPresent(b -> terms.add(form(left.mean(), Matrices.dot(b, left.mean()))));
        one.ifPresent(a -> terms.add(form(right.mean(), Matrices.dot(a, right.mean()))));
        right.covariance(left)
                .ifPresent(both ->
                        terms.add(Terms.times(Scalar.of(2), form(left.mean(), Matrices.dot(both, right.mean())))));
        return Terms.times(Terms.square(number), Terms.plus(terms));
    }

    private static Term form(Term one, Term other) {
        return NormalVector.zero(one) || NormalVector.zero(other) ? Scalar.of(0) : Matrices.inner(one, other);
    }

    private static Term trace(Term matrix) {
        return Traces.of(matrix);
    }
}
