package keywright.book.optimum;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import keywright.book.scaling.Opaque;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Extremum;
import keywright.term.Scalar;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\sum_k (x_k - \mu)^2 = \sum_k x_k^2 - 2\mu\sum_k x_k + n\mu^2\): what is to be least as μ moves, with μ outside
 * of the sums over the data.
 */
public record SumByParameter() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Extremum extremum)) {
            return Optional.empty();
        }
        var of = extremum.of()
                .map(part -> part instanceof Sum sum && !sum.freeOf(extremum.variable())
                        ? opened(sum, extremum.variable()).orElse(sum)
                        : part);
        return of.equals(extremum.of())
                ? Optional.empty()
                : Optional.of(Step.of(
                        this,
                        goal,
                        extremum.with(List.of(of)),
                        "multiply out, so that $" + context.notation().of(extremum.variable())
                                + "$ stands outside of the sums"));
    }

    /** Powers and factors that do not depend on the variable, which are not multiplied out. */
    private record Groups(String variable, Map<String, Expr> meanings) {
        Groups(String variable) {
            this(variable, new LinkedHashMap<>());
        }

        Expr joined(Expr formula) {
            if (!(formula instanceof Expr.Call call)) {
                return formula;
            }
            if (!call.freeOf(variable)) {
                return Expr.call(
                                call.head(),
                                call.arguments().stream().map(this::joined).toArray(Expr[]::new))
                        .normal();
            }
            var name = "\u2022" + meanings.size();
            meanings.put(name, call);
            return Expr.symbol(name);
        }

        Expr opened(Expr formula) {
            return formula.map(part -> part instanceof Expr.Sym name ? meanings.getOrDefault(name.name(), name) : part)
                    .normal();
        }
    }

    private static Optional<Term> opened(Sum sum, String variable) {
        if (sum.distinct() || sum.over().size() != 1 || !sum.of().closed()) {
            return Optional.empty();
        }
        var opaque = new Opaque();
        var terms = new ArrayList<Term>();
        var groups = new Groups(variable);
        for (var term : Algebra.terms(Cas.expand(groups.joined(opaque.formula(sum.of()))))) {
            var outside = new ArrayList<Expr>();
            var inside = new ArrayList<Term>();
            for (var factor : Algebra.factors(term)) {
                var meaning = opaque.term(groups.opened(factor));
                if (meaning instanceof Scalar
                        && meaning.freeOf(sum.over().get(0).name())) {
                    outside.add(groups.opened(factor));
                } else if (meaning.freeOf(variable)) {
                    inside.add(meaning);
                } else {
                    return Optional.empty();
                }
            }
            terms.add(Terms.times(new Scalar(Algebra.times(outside)), sum(sum, inside)));
        }
        return Optional.of(Terms.plus(terms));
    }

    private static Term sum(Sum sum, List<Term> inside) {
        var index = sum.over().get(0);
        return inside.isEmpty()
                ? new Scalar(Algebra.plus(Algebra.minus(index.to(), index.from()), Expr.ONE))
                : new Sum(sum.over(), false, Terms.times(inside));
    }

    @Override
    public Citation source() {
        return Sources.LIKELIHOOD;
    }

    @Override
    public List<String> examples() {
        return List.of("ArgMin[Sum[(g[[k]] - v)^2, {k, 1, d}], v]", "ArgMin[Sum[(v*g[[k]] - m)^2, {k, 1, d}], v]");
    }
}
