package keywright.book.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Extremum;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\sum_k |x_k - b|\) is least where b is the median of x. */
public record MedianIsNearest() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Extremum extremum) || !extremum.of().closed() || !everywhere(extremum)) {
            return Optional.empty();
        }
        var moving = Terms.terms(extremum.of()).stream()
                .filter(term -> !term.freeOf(extremum.variable()))
                .toList();
        if (moving.size() != 1 || !signed(moving.get(0), extremum, context)) {
            return Optional.empty();
        }
        return data(Terms.rest(moving.get(0)), extremum.variable()).flatMap(x -> {
            var median = new Reduction(Reduction.Kind.MEDIAN, x);
            var after = extremum.kind().place() ? Optional.<Term>of(median) : extremum.at(median);
            return after.map(value -> Step.of(
                    this,
                    goal,
                    value,
                    "with $" + context.notation().of(extremum.variable())
                            + "$ at the median as many numbers lie above as below, so that the slopes $\\pm1$ of the"
                            + " distances cancel"));
        });
    }

    private static boolean everywhere(Extremum extremum) {
        return !Between.finite(extremum.from()) && !Between.finite(extremum.to());
    }

    /** Whether the sum of the distances counts with the sign that goes with the kind of extremum. */
    private static boolean signed(Term term, Extremum extremum, Context context) {
        var weight = Terms.coefficient(term);
        var sign = extremum.kind().least() ? weight : Algebra.times(Expr.MINUS_ONE, weight);
        return weight.freeOf(extremum.variable()) && Cas.positive(sign, context.facts());
    }

    /** The x of \(\lVert x - b\mathbf 1\rVert_1\). */
    private static Optional<Term> data(Term norm, String variable) {
        if (!(norm instanceof Reduction distances)
                || distances.kind() != Reduction.Kind.NORM_1
                || distances.of().shape().rank() != 1) {
            return Optional.empty();
        }
        var free = new ArrayList<>(Terms.terms(distances.of()));
        var moving = free.stream().filter(term -> !term.freeOf(variable)).toList();
        free.removeAll(moving);
        var x = Terms.plus(free);
        if (moving.size() != 1 || x.shape().scalar() || !constant(Terms.rest(moving.get(0)))) {
            return Optional.empty();
        }
        var weight = Terms.coefficient(moving.get(0));
        var up = weight.equals(Expr.symbol(variable));
        var down = Algebra.times(Expr.MINUS_ONE, weight).equals(Expr.symbol(variable));
        return up || down ? Optional.of(down ? x : Terms.times(Scalar.of(-1), x)) : Optional.empty();
    }

    private static boolean constant(Term term) {
        return term.is(Expr.ONE) || term instanceof Standard standard && standard.kind() == Standard.Kind.ONES;
    }

    @Override
    public Citation source() {
        return Sources.MEDIAN;
    }

    @Override
    public List<String> examples() {
        return List.of("ArgMin[Norm[p - v, 1], v]", "MinValue[a*Norm[v - g, 1] + b, v]");
    }
}
