package keywright.book.estimator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keywright.book.matrix.Matrices;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Derivative;
import keywright.term.Dot;
import keywright.term.Mapped;
import keywright.term.Plus;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Transpose;

/**
 * \(\nabla_\mu f(\mu + z) = \nabla f(\mu + z)\), \(\nabla_\theta f(g(z,\theta)) =
 * (\partial g/\partial\theta)^\top\,\nabla f(g(z,\theta))\) and \(\nabla_W f(Wz) = \nabla f(Wz)\,z^\top\); of
 * several arguments, the sum over those that move.
 */
public record ChainRuleThroughFunction() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Mapped outer)
                || !outer.by().isEmpty()
                || !outer.value().scalar()
                || !derivative.concerns(outer)) {
            return Optional.empty();
        }
        var moving = IntStream.range(0, outer.arguments().size())
                .filter(i -> derivative.concerns(outer.arguments().get(i)))
                .boxed()
                .toList();
        var terms = new ArrayList<Term>();
        for (var i : moving) {
            chained(outer.arguments().get(i), outer.derivative(i), derivative).ifPresent(terms::add);
        }
        return terms.size() < moving.size()
                ? Optional.empty()
                : Optional.of(Step.of(this, goal, Terms.plus(terms), words(outer, moving, derivative)));
    }

    private static String words(Mapped outer, List<Integer> moving, Derivative derivative) {
        if (moving.size() > 1) {
            return "chain rule: the parameter is in " + moving.size() + " arguments";
        }
        var argument = outer.arguments().get(moving.get(0));
        return argument.equals(derivative.by()) || shifted(argument, derivative)
                ? "chain rule: the argument moves with the parameter, one for one"
                : "chain rule";
    }

    /** The gradient by the argument times the derivative of the argument. */
    private static Optional<Term> chained(Term argument, Term gradient, Derivative derivative) {
        if (argument.equals(derivative.by()) || shifted(argument, derivative)) {
            return Optional.of(gradient);
        }
        if (argument.shape().rank() == 1 && derivative.by().shape().rank() == 2) {
            return multiplied(argument, derivative).map(vector -> Matrices.outer(gradient, vector));
        }
        var slope = slope(argument, derivative);
        if (argument.shape().scalar()) {
            return Optional.of(Terms.times(gradient, slope));
        }
        if (argument.shape().rank() != 1 || derivative.by().shape().rank() > 1) {
            return Optional.empty();
        }
        return Optional.of(
                derivative.by().shape().scalar() ? new Dot(gradient, slope) : new Dot(new Transpose(slope), gradient));
    }

    /** The vector z, times a number, where the argument is W z and terms free of W. */
    private static Optional<Term> multiplied(Term argument, Derivative derivative) {
        var moving = Terms.terms(argument).stream().filter(derivative::concerns).toList();
        return moving.size() == 1
                        && Terms.rest(moving.get(0)) instanceof Dot dot
                        && dot.left().equals(derivative.by())
                        && !derivative.concerns(dot.right())
                ? Optional.of(Terms.times(new keywright.term.Scalar(Terms.coefficient(moving.get(0))), dot.right()))
                : Optional.empty();
    }

    private static Term slope(Term argument, Derivative derivative) {
        return argument instanceof Mapped inner && inner.by().isEmpty() && once(inner, derivative)
                ? inner.derivative(inner.arguments().indexOf(derivative.by()))
                : derivative.with(List.of(argument));
    }

    private static boolean shifted(Term argument, Derivative derivative) {
        return argument instanceof Plus plus
                && derivative.by() instanceof Array by
                && by.shape().equals(argument.shape())
                && plus.terms().stream().filter(by::equals).count() == 1
                && plus.terms().stream().filter(term -> !term.equals(by)).noneMatch(derivative::concerns);
    }

    private static boolean once(Mapped inner, Derivative derivative) {
        var by = derivative.by();
        return inner.arguments().stream().filter(by::equals).count() == 1
                && inner.arguments().stream().filter(part -> !part.equals(by)).noneMatch(derivative::concerns);
    }

    @Override
    public Citation source() {
        return Sources.CHAIN_RULE;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "Expectation[Grad[phi[g + s*x], g]]",
                "Expectation[Grad[phi[psi[x, g]], g]]",
                "Grad[phi[g, s*g], g]",
                "Grad[phi[S . g + p], S]");
    }
}
