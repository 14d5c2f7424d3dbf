package keywright.book.gradient;

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
import keywright.term.Table;
import keywright.term.Term;

/** \((\nabla f)_i = \partial f/\partial x_i\): the derivative by an array is the array of the partial derivatives. */
public record PartialDerivatives() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative) || goal.shape().scalar()) {
            return Optional.empty();
        }
        var over = new ArrayList<Index>();
        var at = new ArrayList<Expr>();
        for (var name : context.indices(goal.shape().rank())) {
            over.add(Index.upTo(name, goal.shape().sizes().get(over.size())));
            at.add(Expr.symbol(name));
        }
        var entry = opened(derivative, at, context);
        var by = derivative.by().tex(context.notation()).code();
        var because = "entry by entry: the derivative by $" + by + "$ is the array of the partial derivatives";
        return Optional.of(Step.of(this, goal, new Table(over, entry), because));
    }

    /** The partial derivative at the indices; a derivative of a derivative is opened down to what is differentiated. */
    private static Term opened(Derivative derivative, List<Expr> at, Context context) {
        var split = derivative.of().shape().rank();
        var own = at.subList(split, at.size());
        var by = own.isEmpty() ? derivative.by() : new Entry(derivative.by(), own);
        var inside = at.subList(0, split);
        var of = derivative.of() instanceof Derivative inner && !inside.isEmpty()
                ? opened(inner, inside, context)
                : Entry.of(derivative.of(), inside);
        return new Derivative(of, by);
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
