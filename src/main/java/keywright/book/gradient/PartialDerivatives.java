package keywright.book.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.array.Entries;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Derivative;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Table;
import keywright.term.Term;

/** \((\nabla f)_i = \partial f/\partial x_i\): the derivative by an array is the array of the partial derivatives. */
public record PartialDerivatives() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative) || goal.shape().scalar()) {
            return Optional.empty();
        }
        var names = context.fresh(goal.shape().rank(), "h");
        var over = new ArrayList<Index>();
        var at = new ArrayList<Expr>();
        for (int i = 0; i < names.size(); i++) {
            over.add(Index.upTo(names.get(i), goal.shape().sizes().get(i)));
            at.add(Expr.symbol(names.get(i)));
        }
        return Entries.opened(new Entry(derivative, at), context)
                .map(entry -> Step.of(
                        this,
                        goal,
                        new Table(over, entry),
                        "entry by entry: the derivative by $"
                                + derivative.by().tex(context.notation()).code()
                                + "$ is the array of the partial derivatives"));
    }

    @Override
    public Citation source() {
        return Sources.GRADIENT;
    }

    @Override
    public List<String> examples() {
        return List.of("Grad[Norm[g]^2, g]", "Jacobian[Tanh[g], g]", "Hessian[Norm[g]^2, g]", "D[s*g, s]");
    }
}
