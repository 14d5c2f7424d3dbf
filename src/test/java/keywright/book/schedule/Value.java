package keywright.book.schedule;

import java.util.HashMap;
import java.util.Map;
import keywright.cas.Expr;
import keywright.check.BackwardPass;
import keywright.term.Cost;
import keywright.term.Count;
import keywright.term.Plus;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Times;

/**
 * What a term about a schedule is worth: counts are counted by carrying out the pass, sums are added up term by term.
 */
record Value(Map<String, Double> values) {

    double of(Term term) {
        if (term instanceof Scalar scalar) {
            return of(scalar.value());
        }
        if (term instanceof Plus plus) {
            return plus.terms().stream().mapToDouble(this::of).sum();
        }
        if (term instanceof Times times) {
            return times.factors().stream().mapToDouble(this::of).reduce(1, (a, b) -> a * b);
        }
        if (term instanceof Sum sum) {
            return sum(sum);
        }
        if (term instanceof Count count) {
            var log = run(count);
            return count.ofLoads() ? log.loads() : log.reruns();
        }
        if (term instanceof Cost cost) {
            return cost.prices().stream()
                    .mapToDouble(price -> of(price.each()) * of(new Count(cost.pass(), price.operation())))
                    .sum();
        }
        throw new IllegalArgumentException(term.formula().wolfram());
    }

    private BackwardPass.Log run(Count count) {
        var numbers = new HashMap<String, Expr.Num>();
        values.forEach((name, value) -> numbers.put(name, Expr.of(Math.round(value))));
        var plan = count.pass().at(numbers).orElseThrow();
        return BackwardPass.run(plan.layers(), plan.stored(), plan.keep());
    }

    private double sum(Sum sum) {
        var index = sum.over().get(0);
        var total = 0.0;
        for (var i = Math.round(of(index.from())); i <= Math.round(of(index.to())); i++) {
            var inside = new HashMap<>(values);
            inside.put(index.name(), (double) i);
            total += new Value(inside).of(sum.of());
        }
        return total;
    }

    double of(Expr formula) {
        if (formula instanceof Expr.Num number) {
            return number.value();
        }
        if (formula instanceof Expr.Sym sym) {
            return values.getOrDefault(sym.name(), Double.NaN);
        }
        var call = (Expr.Call) formula;
        var arguments = call.arguments().stream().mapToDouble(this::of).toArray();
        return switch (call.head()) {
            case "Plus" -> java.util.Arrays.stream(arguments).sum();
            case "Times" -> java.util.Arrays.stream(arguments).reduce(1, (a, b) -> a * b);
            case "Power" -> Math.pow(arguments[0], arguments[1]);
            case "Floor" -> Math.floor(arguments[0] + 1e-9);
            case "Mod" -> Math.floorMod(Math.round(arguments[0]), Math.round(arguments[1]));
            default -> throw new IllegalArgumentException(formula.wolfram());
        };
    }
}
