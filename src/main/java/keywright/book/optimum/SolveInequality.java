package keywright.book.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.scaling.Opaque;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Term;
import keywright.term.Where;

/**
 * \(c_0 + c_1 v > 0\) is a bound on v on the side that the sign of \(c_1\) decides; a concave parabola is positive
 * between its roots, a function that only rises behind its root.
 */
public record SolveInequality() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Where where)
                || where.all().stream()
                        .anyMatch(one -> !one.left().closed() || !one.right().closed())) {
            return Optional.empty();
        }
        return where.all().stream()
                .filter(one -> where.below(one).or(() -> where.above(one)).isEmpty())
                .flatMap(one -> step(where, one, context).stream())
                .findFirst();
    }

    private Optional<Step> step(Where where, Where.Less one, Context context) {
        var opaque = new Opaque();
        var left = opaque.formula(one.left());
        var gap = Cas.expand(Algebra.minus(opaque.formula(one.right()), left));
        if (opaque.hides(where.variable())) {
            return Optional.empty();
        }
        var facts = opaque.facts(context.below(where).facts());
        return new Inequality(where.variable(), gap, facts)
                .solved()
                .filter(found -> opaque.plain() || found.conditions().isEmpty())
                .map(found -> {
                    var bounds = found.bounds().stream()
                            .map(bound -> new Where.Less(opaque.term(bound.get(0)), opaque.term(bound.get(1))))
                            .toList();
                    var words = bounds.isEmpty()
                            ? "this inequality holds everywhere"
                            : "solved for $" + context.notation().of(where.variable())
                                    + "$, with the signs of the factors";
                    var after = found.positive() ? where.withoutZero() : where;
                    return new Step(
                            this, where, after.instead(one, bounds), new Reason(words, found.conditions(), List.of()));
                });
    }

    /**
     * That a formula is positive.
     *
     * @param gap the formula
     */
    private record Inequality(String variable, Expr gap, Facts facts) {
        /**
         * Pairs of what is smaller and what is larger.
         *
         * @param positive whether the number is positive for that
         */
        private record Found(List<List<Expr>> bounds, List<Condition> conditions, boolean positive) {
            Found(List<List<Expr>> bounds, List<Condition> conditions) {
                this(bounds, conditions, false);
            }
        }

        Optional<Found> solved() {
            var all = Cas.coefficients(gap, variable);
            if (Cas.positive(gap, facts) || Cas.positive(Cas.together(gap), facts)) {
                return constant(Expr.ONE);
            }
            return all.isPresent() ? polynomial(all.get()) : monotone();
        }

        private Optional<Found> polynomial(List<Expr> coefficients) {
            var all = new ArrayList<>(coefficients);
            while (all.size() > 1
                    && all.get(0).equals(Expr.ZERO)
                    && facts.of(variable).positive()) {
                all.remove(0); // a positive factor
            }
            return switch (all.size()) {
                case 1 -> constant(all.get(0));
                case 2 -> line(all.get(0), all.get(1));
                case 3 -> parabola(all);
                default -> monotone();
            };
        }

        private Optional<Found> constant(Expr value) {
            if (Cas.positive(value, facts)) {
                return Optional.of(new Found(List.of(), List.of()));
            }
            return Cas.nonpositive(value, facts)
                    ? Optional.empty()
                    : Optional.of(
                            new Found(List.of(), List.of(new Condition.Holds(Expr.call("Less", Expr.ZERO, value)))));
        }

        private Optional<Found> line(Expr offset, Expr slope) {
            var place = Algebra.times(Expr.MINUS_ONE, Algebra.divide(offset, slope));
            var rises = facts.of(variable).positive() && Cas.positive(Algebra.times(Expr.MINUS_ONE, offset), facts);
            return beyond(place, slope)
                    .or(() -> rises // else it holds nowhere
                            ? Optional.of(new Found(
                                    List.of(List.of(Cas.simplify(place, facts), Expr.symbol(variable))),
                                    List.of(new Condition.Holds(Expr.call("Less", Expr.ZERO, slope))),
                                    true))
                            : Optional.empty());
        }

        /** Behind the place where the slope is positive, before it where it is negative. */
        private Optional<Found> beyond(Expr place, Expr slope) {
            var tidy = Cas.simplify(place, facts);
            if (Between.positive(slope, facts)) {
                return Optional.of(new Found(List.of(List.of(tidy, Expr.symbol(variable))), List.of()));
            }
            return Between.positive(Algebra.times(Expr.MINUS_ONE, slope), facts)
                    ? Optional.of(new Found(List.of(List.of(Expr.symbol(variable), tidy)), List.of()))
                    : Optional.empty();
        }

        private Optional<Found> parabola(List<Expr> all) {
            var square = Algebra.power(all.get(1), Expr.of(2));
            var inside = Cas.simplify(Algebra.minus(square, Algebra.times(Expr.of(4), all.get(0), all.get(2))), facts);
            var up = Cas.positive(all.get(2), facts);
            var down = Cas.positive(Algebra.times(Expr.MINUS_ONE, all.get(2)), facts);
            var opposite = facts.of(variable).positive()
                    && (up && Cas.positive(Algebra.times(Expr.MINUS_ONE, all.get(0)), facts)
                            || down && Cas.positive(all.get(0), facts)); // one root is negative
            if (opposite) {
                return beyond(root(all, inside, up ? 1 : -1), up ? Expr.ONE : Expr.MINUS_ONE);
            }
            if (!down) {
                return up && Cas.positive(Algebra.times(Expr.MINUS_ONE, inside), facts)
                        ? constant(Expr.ONE)
                        : Optional.empty();
            }
            var v = Expr.symbol(variable);
            var bounds = List.of(List.of(root(all, inside, 1), v), List.of(v, root(all, inside, -1)));
            return Optional.of(new Found(
                    bounds,
                    Cas.positive(inside, facts)
                            ? List.of()
                            : List.of(new Condition.Holds(Expr.call("Less", Expr.ZERO, inside)))));
        }

        /** The root \((-c_1 \pm \sqrt{D})/(2 c_2)\). */
        private Expr root(List<Expr> all, Expr inside, int sign) {
            if (all.get(1).equals(Expr.ZERO)) {
                var square = Algebra.times(Expr.MINUS_ONE, Algebra.divide(all.get(0), all.get(2)));
                var turned = Cas.positive(all.get(2), facts) ? sign : -sign;
                return Algebra.times(Expr.of(turned), Algebra.sqrt(Cas.simplify(square, facts)));
            }
            var above = Algebra.plus(
                    Algebra.times(Expr.MINUS_ONE, all.get(1)), Algebra.times(Expr.of(sign), Algebra.sqrt(inside)));
            return Cas.simplify(Algebra.divide(above, Algebra.times(Expr.of(2), all.get(2))), facts);
        }

        private Optional<Found> monotone() {
            if (Between.kinked(gap, variable)) {
                return Optional.empty();
            }
            try {
                var slope = Cas.derivative(gap, variable);
                var roots = Cas.solve(gap, Expr.ZERO, variable, facts);
                return roots.size() == 1 ? beyond(roots.get(0), slope) : Optional.empty();
            } catch (IllegalArgumentException withoutDerivative) {
                return Optional.empty();
            }
        }
    }

    @Override
    public Citation source() {
        return Sources.INEQUALITY;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Reduce[m - v*s < 1, v]",
                "Reduce[v^2 - s < v, v]",
                "Reduce[Exp[-s*v] < a, v]",
                "Reduce[{-1 < s, v < 1}, v]");
    }
}
