package keywright.check;

import java.util.ArrayList;
import java.util.List;
import keywright.cas.Expr;
import keywright.law.Support;
import keywright.numeric.Compiled;
import keywright.term.Drawn;
import keywright.term.Scalar;
import keywright.term.Term;

/** How probable a value is under a law whose parameters are random. */
record Likelihood(List<NumberNode> parameters, Compiled density, List<NumberNode> ends) implements NumberNode {

    /** @throws Unmeasurable if the law has no such value, or a number as the value is no formula in the parameters */
    static NumberNode of(Drawn drawn, Term value, Execution numbers) {
        if (!drawn.shape().scalar()) {
            return sample(drawn, value, numbers);
        }
        if (!(value instanceof Scalar at)) {
            throw new Unmeasurable("no experiment for " + value.formula().wolfram() + " as an observation");
        }
        var law = drawn.law();
        if (law.support() instanceof Support.Points points && !points.points().contains(at.value())) {
            throw new Unmeasurable(at.value().wolfram() + " is no value of " + drawn.name());
        }
        var names = new ArrayList<String>();
        drawn.symbolic().forEach(symbol -> names.add(((Expr.Sym) symbol).name()));
        names.addAll(numbers.wiring().symbols());
        var ends = new ArrayList<NumberNode>(List.of(numbers.wiring().formula(at.value())));
        if (law.support() instanceof Support.Interval interval) {
            ends.add(end(interval.from(), numbers));
            ends.add(end(interval.to(), numbers));
        }
        return new Likelihood(
                drawn.arguments().stream().map(numbers::number).toList(),
                Compiled.of(law.density(at.value()), names),
                List.copyOf(ends));
    }

    /** Of independent numbers. */
    private static NumberNode sample(Drawn drawn, Term value, Execution numbers) {
        var inside = new Abstract(numbers);
        var parameters = drawn.arguments().stream().map(inside::entries).toList();
        var at = inside.entries(value);
        return frame -> Math.exp(Abstract.density(
                drawn.head(), parameters.stream().map(part -> part.at(frame)).toList(), at.at(frame)));
    }

    private static NumberNode end(Expr end, Execution numbers) {
        if (!end.freeOf("Infinity") || end instanceof Expr.Num) {
            return numbers.wiring().formula(end);
        }
        throw new Unmeasurable("no experiment for an observation whose range ends at a random number");
    }

    @Override
    public double at(Frame frame) {
        var count = parameters.size();
        var values = new double[count + frame.symbols.length];
        for (int i = 0; i < count; i++) {
            values[i] = parameters.get(i).at(frame);
        }
        System.arraycopy(frame.symbols, 0, values, count, frame.symbols.length);
        var at = ends.get(0).at(frame);
        var outside = ends.size() > 1
                && (at < ends.get(1).at(frame) || at > ends.get(2).at(frame));
        return outside ? 0 : density.value(values);
    }
}
