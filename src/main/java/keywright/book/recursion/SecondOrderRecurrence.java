package keywright.book.recursion;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Defined;
import keywright.term.Entry;
import keywright.term.Recursion;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(x_k = a x_{k-1} + b x_{k-2} + c\) with constant a, b, c: \(x_n = p_n + A r^n + B s^n\) with the roots r, s of
 * \(r^2 = ar + b\) and some solution p; \((A + Bn)r^n\) for a double root, \(\varrho^n(A\cos n\theta + B\sin
 * n\theta)\) for complex ones.
 */
public record SecondOrderRecurrence() implements Rule {
    private static final Expr MINUS = Expr.MINUS_ONE;
    private static final Expr PI = Expr.symbol("Pi");

    /** Squared tangents, and of which part of π. */
    private static final Map<Expr, Expr> EXACT =
            Map.of(Expr.of(1, 3), Expr.of(1, 6), Expr.ONE, Expr.of(1, 4), Expr.of(3), Expr.of(1, 3));

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Entry entry)
                || !(meaning(entry.of()) instanceof Recursion recursion)
                || recursion.order() != 2
                || recursion.factors().stream().anyMatch(factor -> !constant(factor, recursion))
                || !constant(recursion.shift(), recursion)) {
            return Optional.empty();
        }
        var solved = Solved.of(recursion, context);
        return solved.at(entry.at().get(0))
                .map(after -> new Step(
                        this,
                        goal,
                        after,
                        new Reason(
                                "the characteristic equation of $"
                                        + recursion.equation(context.notation()).code() + "$ has "
                                        + solved.words() + ", and the start gives the coefficients",
                                solved.conditions(),
                                List.of())));
    }

    private static Term meaning(Term term) {
        return term instanceof Defined defined ? meaning(defined.meaning()) : term;
    }

    private static boolean constant(Term term, Recursion recursion) {
        return term instanceof Scalar && term.freeOf(recursion.over().name());
    }

    /**
     * The recurrence and what is known of it.
     *
     * @param gap \(a^2 + 4b\), the discriminant
     */
    private record Solved(Recursion recursion, Expr a, Expr b, Expr gap, Context context) {
        static Solved of(Recursion recursion, Context context) {
            var a = value(recursion.factors().get(0));
            var b = value(recursion.factors().get(1));
            var gap = Cas.simplify(
                    Algebra.plus(Algebra.power(a, Expr.of(2)), Algebra.times(Expr.of(4), b)), context.facts());
            return new Solved(recursion, a, b, gap, context);
        }

        private static Expr value(Term term) {
            return ((Scalar) term).value();
        }

        private boolean twice() {
            return Cas.expand(gap).equals(Expr.ZERO);
        }

        private boolean complex() {
            return Cas.positive(Algebra.times(MINUS, gap), context.facts());
        }

        List<Condition> conditions() {
            var known = twice() || complex() || Cas.positive(gap, context.facts());
            return known ? List.of() : List.of(new Condition.Holds(Expr.call("Less", Expr.ZERO, gap)));
        }

        String words() {
            if (twice()) {
                return "the double root $" + shown(half(a)) + "$";
            }
            return complex()
                    ? "complex roots of size $" + shown(size()) + "$"
                    : "the roots $" + shown(root(1)) + "$ and $" + shown(root(-1)) + "$";
        }

        private String shown(Expr value) {
            return new Scalar(value).tex(context.notation()).code();
        }

        private Expr half(Expr value) {
            return Algebra.times(Expr.HALF, value);
        }

        private Expr root(int sign) {
            var square = Cas.simplify(Algebra.power(gap, Expr.HALF), context.facts());
            var twice = Cas.simplify(Algebra.plus(a, Algebra.times(Expr.of(sign), square)), context.facts());
            return half(twice);
        }

        private Expr size() {
            return Cas.simplify(Algebra.power(Algebra.times(MINUS, b), Expr.HALF), context.facts());
        }

        /** The number at a place; nothing if the start decides nothing. */
        Optional<Term> at(Expr place) {
            var first = off(0);
            var second = off(1);
            if (twice()) {
                var root = half(a);
                var step = minus(over(second, root), first);
                return root.equals(Expr.ZERO)
                        ? Optional.empty()
                        : Optional.of(Terms.plus(
                                some(place), times(Algebra.power(root, place), Terms.plus(first, times(place, step)))));
            }
            return Optional.of(
                    Terms.plus(some(place), complex() ? waves(place, first, second) : powers(place, first, second)));
        }

        private Term powers(Expr place, Term first, Term second) {
            var one = root(1);
            var other = root(-1);
            var apart = Cas.simplify(Algebra.minus(one, other), context.facts());
            return Terms.plus(
                    times(Algebra.power(one, place), over(minus(second, times(other, first)), apart)),
                    times(Algebra.power(other, place), over(minus(times(one, first), second), apart)));
        }

        private Term waves(Expr place, Term first, Term second) {
            var up = Cas.simplify(half(Algebra.power(Algebra.times(MINUS, gap), Expr.HALF)), context.facts());
            var turn = Algebra.times(place, angle(up));
            var along = over(minus(second, times(half(a), first)), up);
            return times(
                    Algebra.power(size(), place),
                    Terms.plus(times(Expr.call("Cos", turn), first), times(Expr.call("Sin", turn), along)));
        }

        /** The angle of \(a/2 + \mathrm{i}u\). */
        private Expr angle(Expr up) {
            if (a.equals(Expr.ZERO)) {
                return half(PI);
            }
            if (Cas.positive(a, context.facts())) {
                return angle(up, half(a));
            }
            return Cas.positive(Algebra.times(MINUS, a), context.facts())
                    ? Algebra.minus(PI, angle(up, Algebra.times(MINUS, half(a))))
                    : Algebra.times(Expr.of(2), angle(up, Algebra.plus(size(), half(a))));
        }

        private Expr angle(Expr up, Expr right) {
            var steep = Cas.simplify(Algebra.divide(up, right), context.facts());
            var square = Cas.expand(Algebra.power(steep, Expr.of(2)));
            return EXACT.containsKey(square)
                    ? Algebra.times(EXACT.getOrDefault(square, Expr.ONE), PI)
                    : Expr.call("ArcTan", steep);
        }

        /** A number of the start less that of the solution p. */
        private Term off(int place) {
            return minus(recursion.starts().get(place), some(Expr.of(place)));
        }

        /** The solution p: a constant, or of first or second degree where one is a root. */
        private Term some(Expr place) {
            var c = value(recursion.shift());
            var rest = Cas.expand(Algebra.minus(Algebra.minus(Expr.ONE, a), b));
            if (!rest.equals(Expr.ZERO)) {
                return new Scalar(Algebra.divide(c, rest));
            }
            var slope = Cas.expand(Algebra.minus(Expr.of(2), a));
            return new Scalar(
                    slope.equals(Expr.ZERO)
                            ? half(Algebra.times(c, Algebra.power(place, Expr.of(2))))
                            : Algebra.divide(Algebra.times(c, place), slope));
        }

        private static Term times(Expr factor, Term term) {
            return Terms.times(new Scalar(factor), term);
        }

        private static Term over(Term term, Expr divisor) {
            return times(Algebra.power(divisor, MINUS), term);
        }

        private static Term minus(Term one, Term other) {
            return Terms.plus(one, times(MINUS, other));
        }
    }

    @Override
    public Citation source() {
        return Sources.CHARACTERISTIC;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "RecurrenceTable[{X[k] == X[k - 1] + X[k - 2], X[0] == m, X[1] == 1}, X, {k, 1, d}][[d]]",
                "RecurrenceTable[{X[k] == 4*X[k - 1] - 4*X[k - 2], X[0] == 1, X[1] == m}, X, {k, 1, d}][[d]]",
                "RecurrenceTable[{X[k] == X[k - 1] - X[k - 2] + 1, X[0] == m, X[1] == 1}, X, {k, 1, d}][[d]]",
                "RecurrenceTable[{X[k] == 3*X[k - 1] - 2*X[k - 2] + 1, X[0] == m, X[1] == 1}, X, {k, 1, d}][[d]]");
    }
}
