package keywright.check;

import java.util.TreeMap;
import keywright.cas.Expr;
import keywright.term.Cost;
import keywright.term.Count;
import keywright.term.Term;

/** What is asked of schedules, by carrying out the backward pass at the values of a point. */
record Passes(Wiring wiring) {
    private static final int MOST_LAYERS = 20_000;

    NumberNode number(Term term) {
        if (term instanceof Count count) {
            var total = counted(count);
            return frame -> total;
        }
        if (term instanceof Cost cost) {
            return cost(cost);
        }
        throw new Unmeasurable("no schedule in " + term.formula().wolfram());
    }

    private NumberNode cost(Cost cost) {
        var counts = cost.prices().stream()
                .mapToDouble(price -> counted(new Count(cost.pass(), price.operation())))
                .toArray();
        var prices = cost.prices().stream()
                .map(price -> wiring.formula(price.each()))
                .toList();
        return frame -> {
            var total = 0.0;
            for (int i = 0; i < counts.length; i++) {
                total += counts[i] * prices.get(i).at(frame);
            }
            return total;
        };
    }

    /** Carried out once, whatever the frame: a schedule depends on parameters alone. */
    private double counted(Count count) {
        var values = new TreeMap<String, Expr.Num>();
        wiring.point().values().forEach((name, value) -> {
            if (value == Math.rint(value) && Math.abs(value) < Integer.MAX_VALUE) {
                values.put(name, Expr.of(Math.round(value)));
            }
        });
        var plan = count.pass()
                .at(values)
                .filter(found -> found.layers() <= MOST_LAYERS)
                .orElseThrow(() -> new Unmeasurable("no pass of at most " + MOST_LAYERS + " layers at "
                        + wiring.point().shown()));
        var log = BackwardPass.run(plan.layers(), plan.stored(), plan.keep());
        return (double) (count.ofLoads() ? log.loads() : log.reruns());
    }
}
