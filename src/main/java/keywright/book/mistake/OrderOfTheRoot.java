package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Order;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\Theta(q) \to \Theta(\sqrt q)\): the order of the norm is given for that of its square. */
public record OrderOfTheRoot() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Order order
                        && !order.upper()
                        && !order.of().all(Reduction.class).isEmpty()
                ? Optional.of(order.over(Terms.power(order.of(), Expr.HALF)))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "the order of the root is given";
    }

    @Override
    public String reveals() {
        return "the norm and its square were confused";
    }

    @Override
    public Citation source() {
        return Sources.ORDERS;
    }

    @Override
    public List<String> examples() {
        return List.of("Theta[Expectation[RMS[x]^2] + Expectation[Norm[x]^2], {d}]");
    }
}
