package keywright.book.mistake;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Cost;
import keywright.term.Term;

/** \(\sum_o N_o t_o\) without one of its terms. */
public record CostWithoutTerm(int place) implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        if (!(goal instanceof Cost cost)
                || cost.prices().size() < 2
                || place >= cost.prices().size()) {
            return Optional.empty();
        }
        var fewer = new ArrayList<>(cost.prices());
        fewer.remove(place);
        return Optional.of(new Cost(cost.pass(), fewer));
    }

    @Override
    public String name() {
        return "cost-without-term-" + (place + 1);
    }

    @Override
    public String words() {
        return "one kind of operation is left out of the cost";
    }

    @Override
    public String reveals() {
        return "the cost of one kind of operation was forgotten";
    }

    @Override
    public Citation source() {
        return Sources.COST_MODEL;
    }

    @Override
    public List<String> examples() {
        return List.of("Cost[Schedule[L, Range[0, L, c]], {fwd -> a, loadmem -> b}]");
    }
}
