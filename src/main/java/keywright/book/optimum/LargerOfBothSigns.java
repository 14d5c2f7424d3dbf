package keywright.book.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Where;

/**
 * \(|u| < c\) if and only if \(-c < u < c\); \(\max(u, v) < c\) if and only if both are; \(u^2 < c^2\) as \(|u| < c\).
 */
public record LargerOfBothSigns() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Where where)) {
            return Optional.empty();
        }
        var facts = context.below(where).facts();
        return where.all().stream()
                .filter(one -> one.left() instanceof Scalar && one.right() instanceof Scalar)
                .flatMap(one -> parts(one, where.variable(), facts)
                        .map(parts -> Step.of(
                                this,
                                goal,
                                where.instead(one, parts),
                                "the largest of several numbers is below a bound where all of them are"))
                        .stream())
                .findFirst();
    }

    /** The inequalities together; nothing if there is no such number on the left. */
    private static Optional<List<Where.Less>> parts(Where.Less one, String variable, Facts facts) {
        var left = ((Scalar) one.left()).value();
        var terms = Algebra.terms(left);
        for (int i = 0; i < terms.size(); i++) {
            var others = new ArrayList<>(terms);
            others.remove(i);
            var largest = largest(terms.get(i), variable, facts);
            if (largest.size() > 1) {
                return Optional.of(largest.stream()
                        .map(part -> new Where.Less(new Scalar(Algebra.plus(Algebra.plus(others), part)), one.right()))
                        .toList());
            }
        }
        return square(left, one, facts);
    }

    /** The numbers of which a term is the largest. */
    private static List<Expr> largest(Expr term, String variable, Facts facts) {
        for (var factor : Algebra.factors(term)) {
            if (factor.freeOf(variable) || !(factor instanceof Expr.Call call)) {
                continue;
            }
            var scale = Algebra.divide(term, factor);
            if (call.is("Abs", 1) && Cas.positive(scale, facts)) {
                var inside = Algebra.times(scale, call.argument(0));
                return List.of(inside, Algebra.times(Expr.MINUS_ONE, inside));
            }
            if (call.head().equals("Max") && Cas.positive(scale, facts)) {
                return call.arguments().stream()
                        .map(part -> Algebra.times(scale, part))
                        .toList();
            }
        }
        return List.of();
    }

    private static Optional<List<Where.Less>> square(Expr left, Where.Less one, Facts facts) {
        var right = ((Scalar) one.right()).value();
        var even = left instanceof Expr.Call power
                && power.is("Power", 2)
                && power.argument(1) instanceof Expr.Num exponent
                && exponent.integer()
                && exponent.signum() > 0
                && exponent.value() % 2 == 0;
        if (!even || !Cas.positive(right, facts)) {
            return Optional.empty();
        }
        var bound = Cas.simplify(Algebra.power(right, Algebra.power(Algebra.exponent(left), Expr.MINUS_ONE)), facts);
        return Optional.of(
                List.of(new Where.Less(new Scalar(Expr.call("Abs", Algebra.base(left))), new Scalar(bound))));
    }

    @Override
    public Citation source() {
        return Sources.INEQUALITY;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Reduce[Abs[1 - v*s] < 1, v]", "Reduce[Max[1 - v*s, v*s - m^2] < 1, v]", "Reduce[(1 - v)^2 < s, v]");
    }
}
