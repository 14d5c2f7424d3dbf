package keywright.book.mistake;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(\Theta(n^2 + n) \to \Theta(n)\): the term that is negligible is kept. */
public record SmallerTermOfTheOrder() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        if (!(goal instanceof Order order)
                || order.upper()
                || !(order.of() instanceof Scalar scalar)
                || order.sizes().isEmpty()) {
            return Optional.empty();
        }
        var size = order.sizes().get(0);
        var terms = Algebra.terms(Cas.expand(scalar.value()));
        var least = terms.stream().min(Comparator.comparingInt(term -> degree(term, size)));
        var most = terms.stream().max(Comparator.comparingInt(term -> degree(term, size)));
        return least.filter(term -> degree(term, size) < degree(most.orElseThrow(), size))
                .map(term -> order.over(new Scalar(term)));
    }

    private static int degree(Expr term, String size) {
        return Cas.coefficients(term, size).map(List::size).orElse(0);
    }

    @Override
    public String words() {
        return "the term that is negligible is kept instead of the largest";
    }

    @Override
    public String reveals() {
        return "the largest power of the size decides the order";
    }

    @Override
    public Citation source() {
        return Sources.ORDERS;
    }

    @Override
    public List<String> examples() {
        return List.of("Theta[d^2 + 3*d, {d}]");
    }
}
