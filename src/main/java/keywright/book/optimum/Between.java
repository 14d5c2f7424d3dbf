package keywright.book.optimum;

import java.util.List;
import java.util.Set;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.rule.Condition;
import keywright.term.Extremum;

/**
 * The interval of an extremum.
 *
 * @param facts what is known outside
 */
record Between(Extremum extremum, Facts facts) {
    private static final Set<String> KINKED =
            Set.of("Abs", "Sign", "Ramp", "LeakyRamp", "UnitStep", "Max", "Min", "Floor", "Ceiling", "Mod", "Quotient");

    String variable() {
        return extremum.variable();
    }

    /** Whether a formula has a function of the name in it that is not smooth. */
    static boolean kinked(Expr formula, String name) {
        return formula instanceof Expr.Call call
                && !call.freeOf(name)
                && (KINKED.contains(call.head()) || call.arguments().stream().anyMatch(part -> kinked(part, name)));
    }

    /** What is known while the variable moves inside. */
    Facts inside() {
        return extremum.inside(facts);
    }

    static boolean finite(Expr end) {
        return end.freeOf("Infinity");
    }

    private boolean above(Expr place) {
        return !finite(extremum.from()) || ordered(extremum.from(), place);
    }

    private boolean below(Expr place) {
        return !finite(extremum.to()) || ordered(place, extremum.to());
    }

    private boolean ordered(Expr low, Expr high) {
        return Cas.nonpositive(Algebra.minus(low, high), facts) || positive(Algebra.minus(high, low), facts);
    }

    /** Whether a place certainly lies in the interval. */
    boolean holds(Expr place) {
        return above(place) && below(place);
    }

    /** The place, or the end that is nearer where it may lie outside. */
    Expr nearest(Expr place) {
        var low = below(place) ? place : Expr.call("Min", place, extremum.to());
        return above(place) ? low : Expr.call("Max", extremum.from(), low);
    }

    /** The first whole number from a place on, or the end that is nearer where it may lie outside. */
    Expr nearestFrom(Expr place) {
        var first = Expr.call("Ceiling", place);
        var low = below(place) ? first : Expr.call("Min", first, extremum.to());
        var certain = !finite(extremum.from())
                || positive(Algebra.plus(Algebra.minus(place, extremum.from()), Expr.ONE), facts);
        return certain ? low : Expr.call("Max", extremum.from(), low);
    }

    /** That an interval with two ends is none without any point in it. */
    List<Condition> conditions() {
        var gap = Algebra.minus(extremum.to(), extremum.from());
        return finite(extremum.from()) && finite(extremum.to()) && !positive(gap, facts)
                ? List.of(new Condition.Holds(Expr.call("Less", extremum.from(), extremum.to())))
                : List.of();
    }

    /** Whether a second derivative certainly has the sign that goes with the kind of extremum. */
    boolean upward(Expr curvature, Facts where) {
        var sign = extremum.kind().least() ? curvature : Algebra.times(Expr.MINUS_ONE, curvature);
        return positive(sign, where);
    }

    /** Whether a formula is certainly positive, in one of the forms it can be written in. */
    static boolean positive(Expr formula, Facts facts) {
        return Cas.positive(formula, facts)
                || Cas.positive(Cas.simplify(formula, facts), facts)
                || Cas.positive(Cas.factor(formula), facts)
                || Cas.positive(Cas.expand(formula), facts)
                || formula.symbols().stream().anyMatch(name -> atBothEnds(formula, name, facts));
    }

    /** Whether a formula of first degree in a share is positive where the share is nothing and where it is all. */
    private static boolean atBothEnds(Expr formula, String name, Facts facts) {
        var domain = facts.of(name);
        return domain.least() >= 0
                && domain.greatest() <= 1
                && Cas.coefficients(formula, name)
                        .filter(all -> all.size() == 2)
                        .isPresent()
                && positive(formula.with(name, Expr.ZERO), facts)
                && positive(formula.with(name, Expr.ONE), facts);
    }
}
