package keywright.answer;

import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import keywright.cas.Algebra;
import keywright.cas.Expr;

/** Sums and multiples of infinity: with a number added it is infinity still. */
final class Infinities {
    private static final Expr INFINITY = Expr.symbol("Infinity");

    private Infinities() {}

    static Expr drawn(Expr formula) {
        return formula.freeOf("Infinity") ? formula : formula.map(Infinities::part);
    }

    /** That two formulas differ, if one is infinite and the other a number or infinite with the other sign. */
    static Optional<Judgement> apart(Expr left, Expr right) {
        var one = endless(left);
        var other = endless(right);
        var apart = (one || other)
                && !left.equals(right)
                && (one || left instanceof Expr.Num)
                && (other || right instanceof Expr.Num);
        return apart
                ? Optional.of(new Judgement.Different(Map.of(), left.wolfram(), right.wolfram()))
                : Optional.empty();
    }

    private static boolean endless(Expr formula) {
        return Algebra.rest(formula).equals(INFINITY)
                && Algebra.coefficient(formula)
                        .denominator()
                        .equals(Algebra.coefficient(formula).numerator().abs());
    }

    private static Expr part(Expr part) {
        if (!(part instanceof Expr.Call call)) {
            return part;
        }
        if (call.head().equals("Times") && Algebra.rest(part).equals(INFINITY)) {
            return Algebra.coefficient(part).signum() > 0 ? INFINITY : Algebra.times(Expr.MINUS_ONE, INFINITY);
        }
        if (!call.head().equals("Plus")) {
            return part;
        }
        Predicate<Expr> endless = term -> Algebra.rest(term).equals(INFINITY);
        var ends = call.arguments().stream().filter(endless).toList();
        var numbers = call.arguments().stream().filter(endless.negate()).allMatch(Expr.Num.class::isInstance);
        return ends.size() == 1 && numbers ? part(ends.get(0)) : part;
    }
}
