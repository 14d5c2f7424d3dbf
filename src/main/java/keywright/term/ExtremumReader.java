package keywright.term;

import java.util.Arrays;
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
                && !(call.argument(1) instanceof Expr.Sym name && scope.names().containsKey(name.name()))
                && !(call.argument(0) instanceof Expr.Call list && list.head().equals("List"));
    }

    Term read() {
        var arguments = Reader.argument(call, 2, 2);
        var kind = KINDS.getOrDefault(call.head(), Extremum.Kind.ARGMIN);
        if (arguments.get(1) instanceof Expr.Sym variable) {
            return read(kind, variable, Algebra.times(Expr.MINUS_ONE, INFINITY), INFINITY);
        }
        if (arguments.get(1) instanceof Expr.Call range
                && range.is("List", 3)
                && range.argument(0) instanceof Expr.Sym variable) {
            return read(kind, variable, reader.scalar(range.argument(1)), reader.scalar(range.argument(2)));
        }
        throw new ReadError(
                arguments.get(1), "a name, or a name and its range, is wanted, as in b or {b, 0, Infinity}");
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

    private Term read(Extremum.Kind kind, Expr.Sym variable, Expr from, Expr to) {
        var of = observed(reader.binding(variable.name()).read(call.argument(0)));
        if (!of.shape().scalar()) {
            throw new ReadError(
                    call.argument(0),
                    call.head() + " is of a number, not of " + of.shape().shown());
        }
        if (of.freeOf(variable.name())) {
            throw new ReadError(call.argument(0), "this does not depend on " + variable.name());
        }
        if (of.all(Density.class).stream()
                .anyMatch(density -> !density.law().support().freeOf(variable.name()))) {
            throw new ReadError(
                    call.argument(0),
                    "the values that can be drawn change with " + variable.name()
                            + ", so that the likelihood has jumps: its greatest value cannot be asked");
        }
        return new Extremum(kind, variable.name(), from, to, of);
    }
}
