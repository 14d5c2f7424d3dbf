package keywright.book.conditioning;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Covariance;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Power;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Variance;

/**
 * The mean of a product of jointly normal numbers about zero is the sum over all ways to pair them of the products of
 * covariances: \(\mathbb E[u_1u_2u_3u_4] = c_{12}c_{34} + c_{13}c_{24} + c_{14}c_{23}\).
 */
public record IsserlisTheorem() implements Rule {
    private static final int MOST = 8;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        var numbers = numbers(expectation.of());
        var sums = numbers.stream()
                .filter(number ->
                        !(number instanceof Array || number instanceof Entry entry && entry.of() instanceof Array));
        return numbers.size() > 2 // of two the covariance is the mean product itself
                        && numbers.size() % 2 == 0
                        && numbers.stream().distinct().count() > 1
                        && sums.findAny().isPresent()
                ? Optional.of(Step.of(
                        this,
                        goal,
                        Terms.plus(pairings(numbers)),
                        "the mean product of normal numbers is the sum over all pairings of products of covariances"))
                : Optional.empty();
    }

    /** The factors, powers written out; none if one is not normal about zero, or there are too many. */
    private static List<Term> numbers(Term product) {
        var numbers = new ArrayList<Term>();
        for (var factor : Terms.factors(product)) {
            var power = factor instanceof Power p
                            && p.exponent() instanceof Expr.Num n
                            && n.integer()
                            && n.signum() > 0
                            && n.numerator().bitLength() < 5
                    ? n.numerator().intValueExact()
                    : 1;
            var base = factor instanceof Power p && power > 1 ? p.base() : factor;
            if (!Gaussian.centred(base) || numbers.size() + power > MOST) {
                return List.of();
            }
            for (int i = 0; i < power; i++) {
                numbers.add(base);
            }
        }
        return numbers;
    }

    private static List<Term> pairings(List<Term> numbers) {
        if (numbers.size() == 2) {
            return List.of(covariance(numbers.get(0), numbers.get(1)));
        }
        var all = new ArrayList<Term>();
        for (int i = 1; i < numbers.size(); i++) {
            var rest = new ArrayList<>(numbers.subList(1, numbers.size()));
            rest.remove(i - 1);
            var pair = covariance(numbers.get(0), numbers.get(i));
            pairings(rest).forEach(other -> all.add(Terms.times(pair, other)));
        }
        return all;
    }

    private static Term covariance(Term one, Term other) {
        return one.equals(other) ? new Variance(one) : new Covariance(one, other);
    }

    @Override
    public Citation source() {
        return Sources.ISSERLIS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[z^2*(a*z + s*Q)^2]", "Expectation[z*(z + Q)^3]");
    }
}
