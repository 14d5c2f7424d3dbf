package keywright.term;

import java.util.List;
import java.util.Set;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/** Reads indicators: one where a condition holds, else zero; in the end a product of unit steps. */
record IndicatorReader(Reader reader) {
    private static final List<String> KNOWN = List.of(
            "LessEqual", "GreaterEqual", "Less", "Greater", "Equal", "Unequal", "And", "Or", "Not", "Inequality");

    /** The comparisons that are events. */
    static final Set<String> COMPARISONS =
            Set.of("LessEqual", "GreaterEqual", "Less", "Greater", "Unequal", "Or", "Not", "Inequality");

    Term read(Expr condition) {
        if (!(condition instanceof Expr.Call call)) {
            throw wanted(condition);
        }
        return switch (call.head()) {
            case "LessEqual" -> chain(call, (left, right) -> step(right, left));
            case "GreaterEqual" -> chain(call, IndicatorReader::step);
            case "Less" -> chain(call, (left, right) -> not(step(left, right)));
            case "Greater" -> chain(call, (left, right) -> not(step(right, left)));
            case "And" -> Terms.times(call.arguments().stream().map(this::read).toList());
            case "Or" ->
                not(Terms.times(
                        call.arguments().stream().map(part -> not(read(part))).toList()));
            case "Equal" -> chain(call, (left, right) -> Terms.times(step(left, right), step(right, left)));
            case "Unequal" -> not(read(new Expr.Call("Equal", call.arguments())));
            case "Not" -> not(read(call.argument(0)));
            default -> throw wanted(condition);
        };
    }

    private interface Comparison {
        Term of(Term left, Term right);
    }

    /** As in a ≤ b, or a ≤ b ≤ c, which the parser nests on the left. */
    private Term chain(Expr.Call call, Comparison comparison) {
        var sides = call.arguments();
        var left = sides.get(0);
        var nested = left instanceof Expr.Call inner
                && KNOWN.contains(inner.head())
                && inner.arguments().size() == 2;
        var last = reader.read(sides.get(sides.size() - 1));
        if (nested) {
            return Terms.times(read(left), comparison.of(reader.read(((Expr.Call) left).argument(1)), last));
        }
        var factors = new java.util.ArrayList<Term>();
        for (int i = 0; i + 1 < sides.size(); i++) {
            factors.add(comparison.of(reader.read(sides.get(i)), reader.read(sides.get(i + 1))));
        }
        return Terms.times(factors);
    }

    /** One where the left side is at least the right one. */
    private static Term step(Term left, Term right) {
        return new Apply("UnitStep", List.of()).with(List.of(Terms.plus(left, Terms.times(Scalar.of(-1), right))));
    }

    static Term not(Term indicator) {
        var minus = indicator instanceof Scalar scalar
                ? new Scalar(Algebra.plus(Algebra.terms(scalar.value()).stream()
                        .map(term -> Algebra.times(Expr.MINUS_ONE, term))
                        .toList()))
                : Terms.plus(Terms.terms(indicator).stream()
                        .map(term -> Terms.times(Scalar.of(-1), term))
                        .toList());
        return Terms.plus(Scalar.of(1), minus);
    }

    private static ReadError wanted(Expr node) {
        return new ReadError(node, "a condition such as a <= b is wanted here", KNOWN);
    }
}
