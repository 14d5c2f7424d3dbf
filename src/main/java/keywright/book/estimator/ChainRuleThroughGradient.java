package keywright.book.estimator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Mapped;
import keywright.term.Sum;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\partial_j\,(\nabla f(u))_i = \sum_k (\nabla^2 f(u))_{ik}\,\partial_j u_k\) and \((f'(u))' = f''(u)\,u'\), for a
 * function of which nothing else is known.
 */
public record ChainRuleThroughGradient() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative) || !goal.shape().scalar()) {
            return Optional.empty();
        }
        var of = derivative.of() instanceof Entry entry ? entry.of() : derivative.of();
        var at = derivative.of() instanceof Entry entry ? entry.at() : List.<Expr>of();
        return gradient(of)
                .filter(derivative::concerns)
                .map(mapped -> Step.of(this, goal, through(mapped, at, derivative, context), "chain rule"));
    }

    /** A derivative of a function by its arguments, also by a variable that is the only one. */
    private static Optional<Mapped> gradient(Term of) {
        if (of instanceof Derivative inner
                && inner.of() instanceof Mapped function
                && function.arguments().equals(List.of(inner.by()))) {
            return Optional.of(function.derivative(0));
        }
        return of instanceof Mapped mapped && !mapped.by().isEmpty() ? Optional.of(mapped) : Optional.empty();
    }

    private static Term through(Mapped mapped, List<Expr> at, Derivative derivative, Context context) {
        var terms = new ArrayList<Term>();
        for (int i = 0; i < mapped.arguments().size(); i++) {
            if (derivative.concerns(mapped.arguments().get(i))) {
                terms.add(through(mapped, i, at, derivative, context));
            }
        }
        return Terms.plus(terms);
    }

    private static Term through(Mapped mapped, int position, List<Expr> at, Derivative derivative, Context context) {
        var argument = mapped.arguments().get(position);
        var over = new ArrayList<Index>();
        var places = new ArrayList<>(at);
        var own = new ArrayList<Expr>();
        for (var name : context.fresh(argument.shape().rank())) {
            over.add(Index.upTo(name, argument.shape().sizes().get(over.size())));
            places.add(Expr.symbol(name));
            own.add(Expr.symbol(name));
        }
        var slope = derivative.with(List.of(Entry.of(argument, own)));
        var product = Terms.times(Entry.of(mapped.derivative(position), places), slope);
        return over.isEmpty() ? product : new Sum(over, false, product);
    }

    @Override
    public Citation source() {
        return Sources.CHAIN_RULE;
    }

    @Override
    public List<String> examples() {
        return List.of("D[Grad[phi[g], g][[j]], g[[k]]]", "D[D[phi[m], m], m]");
    }
}
