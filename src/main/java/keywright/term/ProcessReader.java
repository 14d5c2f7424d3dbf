package keywright.term;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/** Reads recursions, products, limits, and ranges in which inequalities hold. */
record ProcessReader(Reader reader, Expr.Call call) {
    /** The names read here. */
    static final List<String> HEADS = List.of("RecurrenceTable", "Product", "Limit", "Reduce");

    /** How many numbers a sequence looks back at most. */
    private static final int MOST = 4;

    /** In front of the name of a sequence: a number before, under a name that no author can write. */
    private static final String PREVIOUS = "\u2022";

    Term read() {
        return switch (call.head()) {
            case "RecurrenceTable" -> recursion();
            case "Product" -> product();
            case "Reduce" -> new WhereReader(reader, call).read();
            default -> limit();
        };
    }

    private Term product() {
        var arguments = Reader.argument(call, 2, 2);
        var range = range(arguments.get(1));
        var of = reader.binding(range.name()).read(arguments.get(0));
        if (!of.shape().scalar()) {
            throw new ReadError(
                    call, "Product takes a number, not " + of.shape().shown());
        }
        return new Product(range, of);
    }

    private Index range(Expr written) {
        if (!(written instanceof Expr.Call list)
                || !list.is("List", 3)
                || !(list.argument(0) instanceof Expr.Sym name)) {
            throw new ReadError(written, "an index and its range are wanted, as in {k, 1, n}");
        }
        return new Index(name.name(), reader.scalar(list.argument(1)), reader.scalar(list.argument(2)));
    }

    private Term limit() {
        var arguments = Reader.argument(call, 2, 2);
        if (!(arguments.get(1) instanceof Expr.Call rule)
                || !rule.is("Rule", 2)
                || !(rule.argument(0) instanceof Expr.Sym name)
                || !rule.argument(1).equals(Expr.symbol("Infinity"))) {
            throw new ReadError(arguments.get(1), "a parameter that grows is wanted, as in t -> Infinity");
        }
        if (!reader.scope().parameters().contains(name.name())) {
            throw new ReadError(
                    name,
                    "'" + name.name() + "' is not a parameter",
                    reader.scope().parameters());
        }
        return new Limit(reader.read(arguments.get(0)), name.name());
    }

    private Term recursion() {
        var arguments = Reader.argument(call, 3, 3);
        if (!(arguments.get(1) instanceof Expr.Sym function)) {
            throw new ReadError(arguments.get(1), "the name of the sequence is wanted here");
        }
        var range = counted(arguments.get(2));
        var step = step(arguments.get(0), function, range);
        var starts = new ArrayList<Term>();
        for (int i = 0; i < step.order(); i++) {
            starts.add(reader.read(side(arguments.get(0), Expr.call(function.name(), Expr.of(i)))));
        }
        var inside = reader.binding(range.name());
        for (int i = 1; i <= step.order(); i++) {
            inside = inside.binding(previous(function, i));
        }
        var offset = inside.read(step.formula());
        var factors = new ArrayList<Term>();
        for (int i = 1; i <= step.order(); i++) {
            var line = Line.of(offset, previous(function, i)).orElseThrow(() -> degree(function, range));
            factors.add(line.slope());
            offset = line.offset();
        }
        if (factors.stream()
                .anyMatch(factor -> factor.symbols().stream().anyMatch(name -> name.startsWith(PREVIOUS)))) {
            throw degree(function, range);
        }
        return new Recursion(function.name(), range, starts, factors, offset);
    }

    private static String previous(Expr.Sym function, int steps) {
        return PREVIOUS + steps + function.name();
    }

    private ReadError degree(Expr.Sym function, Index range) {
        return new ReadError(
                call.argument(0),
                "a recursion of first degree is wanted: "
                        + member(function, range, 0).wolfram() + " == a*"
                        + member(function, range, -1).wolfram() + " + b");
    }

    private static Expr member(Expr.Sym function, Index range, int ahead) {
        return Expr.call(
                function.name(),
                Expr.call("Plus", range.symbol(), Expr.of(ahead)).normal());
    }

    /** The right side for the number at the index, with names for the numbers before it. */
    private record Next(Expr formula, int order) {}

    private Next step(Expr equations, Expr.Sym function, Index range) {
        var ahead = MOST;
        while (ahead > 0 && stated(equations, member(function, range, ahead)).isEmpty()) {
            ahead--;
        }
        var formula = side(equations, member(function, range, ahead));
        var order = 1;
        for (int steps = 1; steps <= MOST; steps++) {
            var before = member(function, range, ahead - steps);
            var opened = replaced(formula, before, Expr.symbol(previous(function, steps)));
            order = opened.equals(formula) ? order : steps;
            formula = opened;
        }
        return new Next(formula.with(range.name(), Algebra.minus(range.symbol(), Expr.of(ahead))), order);
    }

    /** The numbers of a sequence, its start aside. */
    private Index counted(Expr written) {
        var range = range(written);
        if (!range.from().equals(Expr.ONE) && !range.from().equals(Expr.ZERO)) {
            throw new ReadError(written, "a recursion counts from 1: {" + range.name() + ", 1, n}");
        }
        return Index.upTo(range.name(), range.to());
    }

    /** The formula as it is written, but for one part. */
    private static Expr replaced(Expr formula, Expr part, Expr by) {
        if (formula.normal().equals(part)) {
            return by;
        }
        return formula instanceof Expr.Call call
                ? new Expr.Call(
                        call.head(),
                        call.arguments().stream()
                                .map(argument -> replaced(argument, part, by))
                                .toList())
                : formula;
    }

    /** The right side of the equation with this left side. @throws ReadError if there is none */
    private static Expr side(Expr equations, Expr left) {
        return stated(equations, left)
                .orElseThrow(() -> new ReadError(
                        equations,
                        "an equation for " + left.wolfram() + " is wanted, as in {x[k] == a*x[k - 1] + b, x[0] == c}"));
    }

    private static Optional<Expr> stated(Expr equations, Expr left) {
        var all = equations instanceof Expr.Call list && list.head().equals("List")
                ? list.arguments()
                : List.of(equations);
        return all.stream()
                .filter(Expr.Call.class::isInstance)
                .map(Expr.Call.class::cast)
                .filter(equation -> equation.is("Equal", 2))
                .filter(equation -> equation.argument(0).normal().equals(left))
                .map(equation -> equation.argument(1))
                .findFirst();
    }
}
