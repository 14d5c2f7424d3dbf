package keywright.book.matrix;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.term.Transform;

/**
 * What all terms of a sum of arrays are multiplied or divided by, in front of it: \(\tfrac{1}{\lVert
 * x\rVert}\bigl(I - \tfrac{x x^\top}{\lVert x\rVert^2}\bigr)\), so that no root is written twice.
 */
final class CommonScale {
    private CommonScale() {}

    /** A sum of arrays with the common numbers in front and one diagonal matrix for all; other terms as they are. */
    static Term of(Term term) {
        if (!(term instanceof Plus plus) || plus.shape().scalar()) {
            return term;
        }
        var whole = Terms.plus(oneDiagonal(plus.terms()));
        if (!(whole instanceof Plus sum)) {
            return whole;
        }
        var powers = sum.terms().stream().map(CommonScale::powers).toList();
        var scale = new ArrayList<Term>();
        powers.get(0).forEach((base, first) -> smallest(base, powers)
                .ifPresent(exponent -> scale.add(Terms.power(base, exponent))));
        if (scale.isEmpty()) {
            return sum;
        }
        var front = Terms.times(new Scalar(numbers(sum.terms())), Terms.times(scale));
        var under = Terms.times(Terms.factors(front).stream()
                .map(factor -> Terms.power(factor, Expr.MINUS_ONE))
                .toList());
        var inside = Terms.plus(
                sum.terms().stream().map(part -> Terms.times(under, part)).toList());
        return new Times(List.of(front, Collected.of(inside))).with(List.of(front, Collected.of(inside)));
    }

    /** \(\operatorname{diag}(u) + \operatorname{diag}(v) = \operatorname{diag}(u + v)\). */
    private static List<Term> oneDiagonal(List<Term> terms) {
        var vectors = new ArrayList<Term>();
        var rest = new ArrayList<Term>();
        for (var term : terms) {
            if (Matrices.bare(term) instanceof Transform diagonal && diagonal.is(Transform.Kind.DIAGONAL_MATRIX)) {
                vectors.add(Terms.times(Matrices.number(term), diagonal.of()));
            } else {
                rest.add(term);
            }
        }
        if (vectors.size() < 2) {
            return terms;
        }
        rest.add(0, Matrices.diagonalMatrix(Collected.of(Terms.plus(vectors))));
        return rest;
    }

    /** The numbers that multiply an array, beside formulas in parameters, and their exponents. */
    private static Map<Term, Expr.Num> powers(Term term) {
        var powers = new LinkedHashMap<Term, Expr.Num>();
        for (var factor : Terms.factors(Matrices.number(term))) {
            var power = factor instanceof Power p && p.exponent() instanceof Expr.Num;
            if (!(factor instanceof Scalar)) {
                powers.put(
                        power ? ((Power) factor).base() : factor,
                        power ? (Expr.Num) ((Power) factor).exponent() : Expr.of(1));
            }
        }
        return powers;
    }

    /** The exponent that is nearest to zero, where all terms have one of the same sign. */
    private static Optional<Expr.Num> smallest(Term base, List<Map<Term, Expr.Num>> powers) {
        var all = powers.stream()
                .flatMap(map -> Optional.ofNullable(map.get(base)).stream())
                .toList();
        var signs = all.stream().map(Expr.Num::signum).distinct().count();
        return all.size() == powers.size() && signs == 1
                ? all.stream().min(java.util.Comparator.comparing(number -> Math.abs(number.value())))
                : Optional.empty();
    }

    /** The powers of names that all coefficients share. */
    private static Expr numbers(List<Term> terms) {
        var common = new ArrayList<Expr>();
        for (var factor : Algebra.factors(Terms.coefficient(terms.get(0)))) {
            var base = Algebra.base(factor);
            var exponents = terms.stream()
                    .flatMap(term -> Algebra.factors(Terms.coefficient(term)).stream()
                            .filter(other -> Algebra.base(other).equals(base))
                            .map(Algebra::exponent))
                    .filter(Expr.Num.class::isInstance)
                    .map(Expr.Num.class::cast)
                    .toList();
            if (!(base instanceof Expr.Num)
                    && exponents.size() == terms.size()
                    && exponents.stream().map(Expr.Num::signum).distinct().count() == 1) {
                common.add(Algebra.power(
                        base,
                        exponents.stream()
                                .min(java.util.Comparator.comparing(number -> Math.abs(number.value())))
                                .orElseThrow()));
            }
        }
        common.add(divisor(terms));
        return Algebra.times(common);
    }

    /** The greatest whole number that divides all coefficients. */
    private static Expr divisor(List<Term> terms) {
        var all = BigInteger.ZERO;
        for (var term : terms) {
            var number = Algebra.coefficient(Terms.coefficient(term));
            if (!number.integer()) {
                return Expr.ONE;
            }
            all = all.gcd(number.numerator());
        }
        return new Expr.Num(all, BigInteger.ONE);
    }
}
