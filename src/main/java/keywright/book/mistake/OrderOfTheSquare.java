package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Order;
import keywright.term.Reduction;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\Theta(\lVert v\rVert) \to \Theta(\lVert v\rVert^2)\): the order of the square is given for that of the norm. */
public record OrderOfTheSquare() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        return goal instanceof Order order
                        && order.of() instanceof Reduction norm
                        && norm.kind().norm()
                ? Optional.of(order.over(Terms.square(norm)))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "the order of the square is given";
    }

    @Override
    public String reveals() {
        return "the square root was dropped: the norm is asked, not its square";
    }

    @Override
    public Citation source() {
        return Sources.NORMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Theta[Norm[x], {d}]");
    }
}
