package keywright.term;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/** Reads least and greatest values, and where they are taken. */
record ExtremumReader(Reader reader, Expr.Call call) {
    private static final Expr INFINITY = Expr.symbol("Infinity");

    /** The kinds by their names. */
    static final Map<String, Extremum.Kind> KINDS =
            Arrays.stream(Extremum.Kind.values()).collect(Collectors.toMap(Extremum.Kind::head, kind -> kind));

    /** Whether a least or greatest value is asked over one number, not over an array. */
    static boolean reads(Expr.Call call, Scope scope) {
        return KINDS.containsKey(call.head())
                && call.arguments().size() == 2
                && !(call.argument(1) instanceof Expr.Sym name && scope.names().containsKey(name.name()));
    }

    Term read() {
        var arguments = Reader.argument(call, 2, 2);
        var kind = KINDS.getOrDefault(call.head(), Extremum.Kind.ARGMIN);
        if (!(arguments.get(1) instanceof Expr.Call list) || !several(list)) {
            return read(kind, arguments.get(1), reader);
        }
        if (!kind.place()) {
            throw new ReadError(list, "one name is wanted here, or a name and its range");
        }
        var inside = reader;
        for (var range : list.arguments()) {
            inside = inside.binding(name(range).name());
        }
        var all = inside;
        return new JointExtremum(
                list.arguments().stream().map(range -> read(kind, range, all)).toList());
    }

    /** The parameters, in their ranges if those are given, for which what was drawn is most likely. */
    Term likelihood() {
        var arguments = Reader.argument(call, 2, 2);
        var drawn = Expr.call("LogLikelihood", arguments.get(0));
        return reader.read(Expr.call("ArgMax", drawn, ranges(arguments)));
    }

    /** Three parameters, each in its own list with its ends, so that they are no name and its ends. */
    private Expr ranges(List<Expr> arguments) {
        return arguments.get(1) instanceof Expr.Call list
                        && list.is("List", 3)
                        && reader.read(arguments.get(0)) instanceof Array array
                        && array.random()
                        && list.arguments().stream().allMatch(name -> LikelihoodReader.parameters(array)
                                .contains(name.wolfram()))
                ? new Expr.Call(
                        "List",
                        list.arguments().stream()
                                .<Expr>map(name ->
                                        Expr.call("List", name, Algebra.times(Expr.MINUS_ONE, INFINITY), INFINITY))
                                .toList())
                : arguments.get(1);
    }

    /** Whether several names or ranges stand in the list; a name with two ends is one range. */
    private static boolean several(Expr.Call list) {
        return list.head().equals("List")
                && !list.arguments().isEmpty()
                && (list.argument(0) instanceof Expr.Call || list.arguments().size() == 2);
    }

    private static Expr.Sym name(Expr range) {
        if (range instanceof Expr.Sym variable) {
            return variable;
        }
        if (range instanceof Expr.Call list && list.is("List", 3) && list.argument(0) instanceof Expr.Sym variable) {
            return variable;
        }
        throw new ReadError(range, "a name, or a name and its range, is wanted, as in b or {b, 0, Infinity}");
    }

    /** The quantity, and the conditions on the number, which stand behind it in a list. */
    private List<Expr> stated() {
        return call.argument(0) instanceof Expr.Call list && list.head().equals("List")
                ? list.arguments()
                : List.of(call.argument(0));
    }

    private Extremum read(Extremum.Kind kind, Expr range, Reader inside) {
        var variable = name(range).name();
        var formula = stated().get(0);
        var of = Observation.of(inside.binding(variable).read(formula));
        if (!of.shape().scalar()) {
            throw new ReadError(
                    formula,
                    call.head() + " is of a number, not of " + of.shape().shown());
        }
        if (of.freeOf(variable)) {
            throw new ReadError(formula, "this does not depend on " + variable);
        }
        var ends = new IntervalReader(reader, variable);
        var over = range instanceof Expr.Call list
                ? ends.between(list.argument(1), list.argument(2))
                : probability(variable, of) ? new Extremum.Interval(Expr.ZERO, Expr.ONE, false) : ends.declared();
        for (var condition : stated().subList(1, stated().size())) {
            over = ends.where(over, condition);
        }
        return new Extremum(kind, variable, over, of);
    }

    /** Whether the name is the probability of a law of what was drawn. */
    private static boolean probability(String variable, Term of) {
        return of.all(Density.class).stream()
                .anyMatch(density -> density.law().probabilities().contains(Expr.symbol(variable)));
    }
}
