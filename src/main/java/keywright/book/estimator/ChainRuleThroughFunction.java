package keywright.book.estimator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import keywright.book.matrix.Matrices;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Derivative;
import keywright.term.Dot;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Mapped;
import keywright.term.Plus;
import keywright.term.Scalar;
import keywright.term.Sum;
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
            chained(outer.arguments().get(i), outer.derivative(i), derivative, context)
                    .ifPresent(terms::add);
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
    private static Optional<Term> chained(Term argument, Term gradient, Derivative derivative, Context context) {
        if (argument.equals(derivative.by()) || shifted(argument, derivative)) {
            return Optional.of(gradient);
        }
        if (argument.shape().rank() == 1 && derivative.by().shape().rank() == 2) {
            return multiplied(argument, derivative).map(vector -> Matrices.outer(gradient, vector));
        }
        if (derivative.by() instanceof Entry && !argument.shape().scalar()) {
            return Optional.of(entryByEntry(argument, gradient, derivative, context));
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

    private static Term entryByEntry(Term argument, Term gradient, Derivative derivative, Context context) {
        var over = new ArrayList<Index>();
        var at = new ArrayList<Expr>();
        for (var name : context.fresh(argument.shape().rank())) {
            over.add(Index.upTo(name, argument.shape().sizes().get(over.size())));
            at.add(Expr.symbol(name));
        }
        var slope = derivative.with(List.of(Entry.of(argument, at)));
        return new Sum(over, false, Terms.times(Entry.of(gradient, at), slope));
    }

    /** The vector z, times a number, where the argument is W z and terms free of W. */
    private static Optional<Term> multiplied(Term argument, Derivative derivative) {
        var moving = Terms.terms(argument).stream().filter(derivative::concerns).toList();
        return moving.size() == 1
                        && Terms.rest(moving.get(0)) instanceof Dot dot
                        && dot.left().equals(derivative.by())
                        && !derivative.concerns(dot.right())
                ? Optional.of(Terms.times(new Scalar(Terms.coefficient(moving.get(0))), dot.right()))
                : Optional.empty();
    }

    private static Term slope(Term argument, Derivative derivative) {
        var direct = !argument.shape().scalar() && derivative.by() instanceof Scalar
                ? multiples(argument, derivative)
                : Optional.<Term>empty();
        return direct.isPresent() ? direct.orElseThrow() : chainedSlope(argument, derivative);
    }

    /** The derivative of a sum of multiples of constant arrays by a parameter in the multipliers. */
    private static Optional<Term> multiples(Term argument, Derivative derivative) {
        var terms = new ArrayList<Term>();
        for (var term : Terms.terms(argument)) {
            var coefficient = Terms.coefficient(term);
            if (!derivative.concerns(term)) {
                continue;
            }
            if (derivative.concerns(Terms.rest(term))) {
                return Optional.empty();
            }
            terms.add(Terms.times(new Scalar(Cas.derivative(coefficient, derivative.variable())), Terms.rest(term)));
        }
        return Optional.of(Terms.plus(terms));
    }

    private static Term chainedSlope(Term argument, Derivative derivative) {
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
