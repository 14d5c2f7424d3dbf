package keywright.check;

import java.util.Comparator;
import java.util.List;
import keywright.term.Apply;
import keywright.term.Term;

/** A product; nothing is left of it where an indicator is zero, even if another factor has no value there. */
record GatedProduct(List<NumberNode> gatesFirst) implements NumberNode {

    static GatedProduct of(List<Term> factors, Execution execution) {
        return new GatedProduct(factors.stream()
                .sorted(Comparator.comparing(factor -> !indicator(factor)))
                .map(execution::number)
                .toList());
    }

    private static boolean indicator(Term term) {
        return term instanceof Apply apply && apply.is("UnitStep");
    }

    @Override
    public double at(Frame frame) {
        var result = 1.0;
        for (int i = 0; i < gatesFirst.size() && result != 0; i++) {
            result *= gatesFirst.get(i).at(frame);
        }
        return result;
    }
}
