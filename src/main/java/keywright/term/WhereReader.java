package keywright.term;

import java.util.ArrayList;
import java.util.List;
import keywright.cas.Expr;

/** Reads the values for which inequalities hold, as in {@code Reduce[Abs[1 - h*l] < 1, h]}. */
record WhereReader(Reader reader, Expr.Call call) {
    private static final List<String> RISING = List.of("Less", "LessEqual");
    private static final List<String> FALLING = List.of("Greater", "GreaterEqual");

    Term read() {
        var arguments = Reader.argument(call, 2, 2);
        if (!(arguments.get(1) instanceof Expr.Sym variable)) {
            throw new ReadError(arguments.get(1), "the name of a number is wanted");
        }
        var all = new ArrayList<Where.Less>();
        var declared = new IntervalReader(reader, variable.name()).declared();
        if (declared.from().freeOf("Infinity")) {
            all.add(new Where.Less(new Scalar(declared.from()), new Scalar(variable)));
        }
        add(arguments.get(0), new WhereReader(reader.binding(variable.name()), call), all);
        if (all.stream()
                .allMatch(
                        one -> one.left().freeOf(variable.name()) && one.right().freeOf(variable.name()))) {
            throw new ReadError(arguments.get(0), "this does not depend on " + variable.name());
        }
        return new Where(variable.name(), all);
    }

    private static void add(Expr condition, WhereReader inside, List<Where.Less> all) {
        if (condition instanceof Expr.Call both
                && (both.head().equals("And") || both.head().equals("List"))) {
            both.arguments().forEach(one -> add(one, inside, all));
        } else if (condition instanceof Expr.Call one && RISING.contains(one.head())) {
            inside.chain(one, all);
        } else if (condition instanceof Expr.Call one && FALLING.contains(one.head())) {
            var sides = new ArrayList<>(one.arguments());
            java.util.Collections.reverse(sides);
            inside.chain(new Expr.Call("Less", sides), all);
        } else {
            throw new ReadError(condition, "an inequality is wanted, as in a < b");
        }
    }

    /** As in a < b < c, which the parser nests on the left. */
    private void chain(Expr.Call one, List<Where.Less> all) {
        var first = one.argument(0);
        if (first instanceof Expr.Call inner && RISING.contains(inner.head())) {
            chain(inner, all);
            first = inner.argument(1);
        }
        all.add(new Where.Less(number(first), number(one.argument(1))));
    }

    private Term number(Expr side) {
        var term = reader.read(side);
        if (!term.shape().scalar()) {
            throw new ReadError(side, "numbers are compared, not arrays");
        }
        return term;
    }
}
