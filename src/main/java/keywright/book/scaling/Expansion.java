package keywright.book.scaling;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;

/**
 * \(\sum_i c_i n^{p_i} + O(n^k)\) with falling powers \(p_i > k\), where the coefficients may hold \(\log n\).
 *
 * @param known the power k of what is left out, \(-\infty\) where the sum is exact
 */
record Expansion(List<Part> parts, double known) {
    /** One term: a coefficient and a power of n. */
    record Part(Expr.Num power, Expr coefficient) {
        Part times(Part other) {
            return new Part((Expr.Num) Algebra.plus(power, other.power), Algebra.times(coefficient, other.coefficient));
        }

        /** The term by which a term is multiplied to give 1. */
        Part inverse() {
            return new Part(
                    (Expr.Num) Algebra.times(Expr.MINUS_ONE, power), Algebra.power(coefficient, Expr.MINUS_ONE));
        }
    }

    /** One term without an error. */
    static Expansion exact(Expr.Num power, Expr coefficient) {
        return new Expansion(List.of(new Part(power, coefficient)), Double.NEGATIVE_INFINITY);
    }

    /** Terms of equal powers together; those that cancel, and those that are not known, are gone. */
    static Expansion collected(List<Part> parts, double known, Facts facts) {
        Map<Expr.Num, Expr> coefficients = new LinkedHashMap<>();
        parts.stream()
                .filter(part -> part.power().value() > known)
                .forEach(part -> coefficients.merge(part.power(), part.coefficient(), Algebra::plus));
        coefficients.replaceAll((power, coefficient) -> Cas.simplify(Cas.expand(coefficient), facts));
        return new Expansion(
                coefficients.entrySet().stream()
                        .filter(entry -> !entry.getValue().equals(Expr.ZERO))
                        .map(entry -> new Part(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(
                                (Part part) -> -part.power().value()))
                        .toList(),
                known);
    }

    /** The term that grows fastest. */
    Optional<Part> leading() {
        return parts.stream().findFirst();
    }

    /** The power of the term that grows fastest, or of what is left out where there is none. */
    private double degree() {
        return parts.isEmpty() ? known : parts.get(0).power().value();
    }

    Expansion plus(Expansion other, Facts facts) {
        var all = new ArrayList<>(parts);
        all.addAll(other.parts);
        return collected(all, Math.max(known, other.known), facts);
    }

    Expansion times(Expansion other, Facts facts) {
        var products = parts.stream()
                .flatMap(one -> other.parts.stream().map(one::times))
                .toList();
        return collected(products, Math.max(error(other), other.error(this)), facts);
    }

    /** The power of the error of this times the other. */
    private double error(Expansion other) {
        return known == Double.NEGATIVE_INFINITY ? known : known + other.degree();
    }

    Expansion times(Part part) {
        return new Expansion(
                parts.stream().map(part::times).toList(), known + part.power().value());
    }

    /** The terms after the first. */
    Expansion rest() {
        return new Expansion(parts.subList(1, parts.size()), known);
    }

    /** As many powers as are wanted. */
    Expansion above(double power) {
        return new Expansion(
                parts.stream().filter(part -> part.power().value() > power).toList(), Math.max(known, power));
    }

    /** The sum as a formula, without what is left out. */
    Expr formula(String name) {
        return Algebra.plus(parts.stream()
                .map(part -> Algebra.times(part.coefficient(), Algebra.power(Expr.symbol(name), part.power())))
                .toList());
    }
}
