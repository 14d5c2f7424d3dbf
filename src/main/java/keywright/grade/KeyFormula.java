package keywright.grade;

import java.util.List;
import java.util.stream.IntStream;
import keywright.cas.Expr;
import keywright.term.Apply;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;

/**
 * The formula of an answer in the language of students, to whom {@code A B} is a product of matrices: products of
 * matrices entry by entry are said as such.
 */
final class KeyFormula {
    private static final int LARGEST_POWER = 4;

    private KeyFormula() {}

    static Expr of(Term answer) {
        return answer.map(KeyFormula::said).formula();
    }

    private static Term said(Term part) {
        if (part instanceof Power power
                && matrix(power.base())
                && power.exponent() instanceof Expr.Num count
                && count.integer()
                && count.value() > 1
                && count.value() <= LARGEST_POWER) {
            return IntStream.range(1, (int) count.value())
                    .mapToObj(i -> power.base())
                    .reduce(power.base(), KeyFormula::product);
        }
        if (part instanceof Power power && matrix(power.base())) {
            return new Apply("EntrywisePower", List.of(power.base(), new Scalar(power.exponent())));
        }
        if (!(part instanceof Times times)
                || times.factors().stream().filter(KeyFormula::matrix).count() < 2) {
            return part;
        }
        var whole = times.factors().stream()
                .filter(KeyFormula::matrix)
                .reduce(KeyFormula::product)
                .orElseThrow();
        return times.factors().stream()
                .filter(factor -> !matrix(factor))
                .reduce(Terms::times)
                .map(factor -> (Term) new Times(List.of(factor, whole)))
                .orElse(whole);
    }

    private static boolean matrix(Term factor) {
        return !(factor instanceof Scalar) && factor.shape().rank() == 2;
    }

    private static Term product(Term a, Term b) {
        return new Apply("Hadamard", List.of(a, b));
    }
}
