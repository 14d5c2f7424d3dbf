package keywright.term;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/** Reads recursions, products and limits. */
record ProcessReader(Reader reader, Expr.Call call) {
    /** In front of the name of a sequence: its last number, under a name that no author can write. */
    private static final String PREVIOUS = "\u2022";

    Term read() {
        return switch (call.head()) {
            case "RecurrenceTable" -> recursion();
            case "Product" -> product();
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
        var at = Expr.call(function.name(), range.symbol());
        var before = Expr.call(
                function.name(),
                Expr.call("Plus", range.symbol(), Expr.MINUS_ONE).normal());
        var zero = Expr.call(function.name(), Expr.ZERO);
        var start = reader.read(side(arguments.get(0), zero));
        var previous = PREVIOUS + function.name();
        var ahead = Expr.call(
                function.name(), Expr.call("Plus", range.symbol(), Expr.ONE).normal());
        var opened = stated(arguments.get(0), ahead)
                .map(next -> replaced(next, at, Expr.symbol(previous))
                        .with(range.name(), Algebra.minus(range.symbol(), Expr.ONE)))
                .orElseGet(() -> replaced(side(arguments.get(0), at), before, Expr.symbol(previous)));
        var step = reader.binding(range.name()).binding(previous).read(opened);
        var line = Line.of(step, previous)
                .orElseThrow(() -> new ReadError(
                        arguments.get(0),
                        "a recursion of first degree is wanted: " + at.wolfram() + " == a*" + before.wolfram()
                                + " + b"));
        return new Recursion(function.name(), range, start, line.slope(), line.offset());
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
