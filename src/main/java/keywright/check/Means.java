package keywright.check;

import java.util.List;
import java.util.stream.Stream;
import keywright.term.Expectation;
import keywright.term.Term;

/** Products of two means, without the bias that comes from averaging both over the same draws. */
record Means(Execution numbers) {

    /** Whether two of the factors are means. */
    static boolean two(List<Term> factors) {
        return means(factors).count() == 2;
    }

    private static Stream<Expectation> means(List<Term> factors) {
        return factors.stream().filter(Expectation.class::isInstance).map(Expectation.class::cast);
    }

    /** The product of two means and other factors. */
    NumberNode number(List<Term> factors) {
        var of = means(factors).map(mean -> numbers.number(mean.of())).toList();
        var name = new Object();
        NumberNode product = frame -> frame.once(name, () -> frame.productOfMeans(of.get(0), of.get(1)));
        var others = factors.stream()
                .filter(factor -> !(factor instanceof Expectation))
                .toList();
        if (others.isEmpty()) {
            return product;
        }
        var rest = numbers.folded(others, false);
        return frame -> product.at(frame) * rest.at(frame);
    }
}
