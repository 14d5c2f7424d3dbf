package keywright.book.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import keywright.book.scaling.Opaque;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.cas.Facts;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Term;
import keywright.term.Where;

/** \(a < v\) and \(b < v\) if and only if \(\max(a, b) < v\), and likewise above. */
public record TightestBound() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Where where)
                || where.closed()
                || where.parts().stream().anyMatch(part -> !part.closed())
                || where.all().stream()
                        .anyMatch(one ->
                                where.below(one).or(() -> where.above(one)).isEmpty())) {
            return Optional.empty();
        }
        var low = tightest(where, where::below, "Max", context.facts());
        var high = tightest(where, where::above, "Min", context.facts());
        var variable = new keywright.term.Scalar(Expr.symbol(where.variable()));
        var all = new ArrayList<Where.Less>();
        low.ifPresent(bound -> all.add(new Where.Less(bound, variable)));
        high.ifPresent(bound -> all.add(new Where.Less(variable, bound)));
        return Optional.of(
                Step.of(this, goal, new Where(where.variable(), all), "on either side the tightest bound decides"));
    }

    private static Optional<Term> tightest(
            Where where, Function<Where.Less, Optional<Term>> bound, String head, Facts facts) {
        var opaque = new Opaque();
        var bounds = where.all().stream()
                .flatMap(one -> bound.apply(one).stream())
                .map(opaque::formula)
                .distinct()
                .toList();
        var known = opaque.facts(facts);
        var kept = bounds.stream()
                .filter(one -> bounds.stream()
                        .noneMatch(other -> head.equals("Max") ? below(one, other, known) : below(other, one, known)))
                .toList();
        return kept.isEmpty()
                ? Optional.empty()
                : Optional.of(
                        opaque.term(kept.size() == 1 ? kept.get(0) : Cas.simplify(new Expr.Call(head, kept), known)));
    }

    private static boolean below(Expr one, Expr other, Facts facts) {
        return Cas.positive(Algebra.minus(other, one), facts);
    }

    @Override
    public Citation source() {
        return Sources.INEQUALITY;
    }

    @Override
    public List<String> examples() {
        return List.of("Reduce[{0 < v, -1 < v, v < s, v < m}, v]");
    }
}
