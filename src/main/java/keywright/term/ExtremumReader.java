package keywright.term;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import keywright.cas.Expr;

/** Reads least and greatest values, and where they are taken. */
record ExtremumReader(Reader reader, Expr.Call call) {
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
        var parts = arguments.get(0) instanceof Expr.Call list && list.head().equals("List")
                ? list.arguments()
                : arguments.subList(0, 1);
        var asked = arguments.get(1);
        var ranged = asked instanceof Expr.Call range && range.is("List", 3) ? range.arguments() : List.of(asked);
        if (!(ranged.get(0) instanceof Expr.Sym variable)) {
            throw new ReadError(asked, "a name, or a name and its range, is wanted, as in b or {b, 0, Infinity}");
        }
        var ends = new IntervalReader(reader, variable.name());
        var over = ranged.size() == 3
                ? ends.between(ranged.get(1), ranged.get(2))
                : ends.declared();
        for (var condition : parts.subList(1, parts.size())) {
            over = ends.where(over, condition);
        }
        return read(KINDS.getOrDefault(call.head(), Extremum.Kind.ARGMIN), variable, over, parts.get(0));
    }

    /** A likelihood is that of what was drawn; a moment is over all that may be drawn. */
    private static Term observed(Term of) {
        if (moment(of)) {
            return of;
        }
        var drawn = of.all(Density.class).stream().map(Density::at).toList();
        return of.map(part ->
                part instanceof Array array && array.random() && drawn.contains(array) ? array.observed() : part);
    }

    private static boolean moment(Term term) {
        return term instanceof Expectation
                || term instanceof Variance
                || term instanceof Covariance
                || term.parts().stream().anyMatch(ExtremumReader::moment);
    }

    private Term read(Extremum.Kind kind, Expr.Sym variable, Extremum.Interval over, Expr formula) {
        var of = observed(reader.binding(variable.name()).read(formula));
        if (!of.shape().scalar()) {
            throw new ReadError(
                    formula, call.head() + " is of a number, not of " + of.shape().shown());
        }
        if (of.freeOf(variable.name())) {
            throw new ReadError(formula, "this does not depend on " + variable.name());
        }
        if (of.all(Density.class).stream()
                .anyMatch(density -> !density.law().support().freeOf(variable.name()))) {
            throw new ReadError(
                    formula,
                    "the values that can be drawn change with " + variable.name()
                            + ", so that the likelihood has jumps: its greatest value cannot be asked");
        }
        return new Extremum(kind, variable.name(), over, of);
    }
}
