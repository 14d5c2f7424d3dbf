package keywright.book.recursion;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Limit;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(\lim_{n\to\infty} a^n = 0\) for \(|a| < 1\), inside sums, products and quotients. */
public record GeometricDecay() implements Rule {
    private static final String SMALL = "\u2022";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Limit limit) || !(limit.of() instanceof Scalar scalar)) {
            return Optional.empty();
        }
        var bases = new LinkedHashSet<Expr>();
        var opened = scalar.value().map(part -> decays(part, limit.variable(), bases) ? Expr.symbol(SMALL) : part);
        if (bases.isEmpty() || !opened.freeOf(limit.variable())) {
            return Optional.empty();
        }
        return conditions(bases, context).flatMap(conditions -> Cas.limit(opened, SMALL, Expr.ZERO, context.facts())
                .map(value -> new Step(
                        this,
                        goal,
                        new Scalar(value),
                        new Reason("powers of a number less than one vanish", conditions, List.of()))));
    }

    /** Whether this is a power of something fixed whose exponent grows with the variable. */
    private static boolean decays(Expr part, String variable, Set<Expr> bases) {
        var base = Algebra.base(part);
        var line = Cas.coefficients(Algebra.exponent(part), variable);
        var power = base.freeOf(variable)
                && !Algebra.exponent(part).freeOf(variable)
                && line.filter(all -> all.size() == 2 && all.get(1) instanceof Expr.Num slope && slope.signum() > 0)
                        .isPresent();
        if (power) {
            bases.add(base);
        }
        return power;
    }

    private static Optional<List<Condition>> conditions(Set<Expr> bases, Context context) {
        var conditions = new ArrayList<Condition>();
        for (var base : bases) {
            var room = Algebra.minus(Expr.ONE, Algebra.power(base, Expr.of(2)));
            var below = Cas.positive(base, context.facts())
                    && Cas.positive(Cas.expand(Algebra.minus(Expr.ONE, base)), context.facts());
            if (base instanceof Expr.Num && !Cas.positive(room, context.facts())
                    || Cas.nonpositive(room, context.facts())) {
                return Optional.empty();
            }
            if (!below && !Cas.positive(room, context.facts())) {
                conditions.add(new Condition.Holds(Expr.call("Less", Algebra.power(base, Expr.of(2)), Expr.ONE)));
            }
        }
        return Optional.of(conditions);
    }

    @Override
    public Citation source() {
        return Sources.LIMITS;
    }

    @Override
    public List<String> examples() {
        return List.of("Limit[1 - q^n, n -> Infinity]", "Limit[a*(1 - (1 - q)^(2*n))/(1 + q^n), n -> Infinity]");
    }
}
