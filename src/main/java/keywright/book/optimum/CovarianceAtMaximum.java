package keywright.book.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.book.matrix.Matrices;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.DensityOf;
import keywright.term.Dot;
import keywright.term.Minimum;
import keywright.term.Multinormal;
import keywright.term.Plus;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Shape;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.term.Transform;

/**
 * \(a\log\det S + \operatorname{tr}(S^{-1}B)\) with \(a > 0\) and a positive definite B is least among positive
 * definite matrices at \(S = B/a\): there the gradient \(a S^{-1} - S^{-1}BS^{-1}\) vanishes.
 */
public record CovarianceAtMaximum() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Minimum minimum)
                || !minimum.place()
                || !minimum.free()
                || minimum.by().trait() != Array.Trait.POSITIVE_DEFINITE) {
            return Optional.empty();
        }
        var sums = new Sums(minimum.by(), new ArrayList<>(), new ArrayList<>());
        if (!sums.add(Expr.ONE, minimum.of()) || sums.matrices.isEmpty()) {
            return Optional.empty();
        }
        var weight = Algebra.plus(sums.weights);
        if (!Cas.positive(weight, context.facts())) {
            return Optional.empty();
        }
        var over = new Scalar(Algebra.power(weight, Expr.MINUS_ONE));
        var after = Terms.plus(
                sums.matrices.stream().map(part -> Terms.times(over, part)).toList());
        var letter = minimum.by().tex(context.notation()).code();
        var because = "$a \\log\\det " + letter + " + \\operatorname{tr}(" + letter + "^{-1} B)$ is least at $" + letter
                + " = B/a$, where the gradient $a " + letter + "^{-1} - " + letter + "^{-1} B " + letter
                + "^{-1}$ vanishes";
        var conditions = new ArrayList<Condition>(List.of(new Condition.Declared("$B$ is positive definite")));
        rows(minimum)
                .forEach(count -> conditions.add(new Condition.Holds(Expr.call(
                        "GreaterEqual", count, minimum.by().shape().sizes().get(0)))));
        return Optional.of(new Step(this, goal, after, new Reason(because, conditions, List.of())));
    }

    /** The numbers of rows of data, of which B is a sum: fewer than a row has entries leave it singular. */
    private static List<Expr> rows(Minimum minimum) {
        return minimum.of().all(Array.class).stream()
                .filter(data -> data.shape().rank() == 2 && !data.equals(minimum.by()))
                .filter(data -> data.shape()
                        .sizes()
                        .get(1)
                        .equals(minimum.by().shape().sizes().get(0)))
                .map(data -> data.shape().sizes().get(0))
                .distinct()
                .toList();
    }

    /** The a and the B of a quantity, term by term. */
    private record Sums(Array by, List<Expr> weights, List<Term> matrices) {

        /** Whether a term, times a number, is of one of the kinds. */
        boolean add(Expr number, Term term) {
            if (term.all(Array.class).stream().noneMatch(by::equals)) {
                return true;
            }
            if (term instanceof Plus plus) {
                return plus.terms().stream().allMatch(part -> add(number, part));
            }
            if (term instanceof Times) {
                var rest = Terms.rest(term);
                return !rest.equals(term) && add(Algebra.times(number, Terms.coefficient(term)), rest);
            }
            if (term instanceof Apply log && log.is("Log")) {
                return logarithm(number, log.argument());
            }
            return term instanceof Reduction trace && trace.kind() == Reduction.Kind.TRACE
                    ? cyclic(number, chain(trace.of()))
                    : term instanceof Dot && form(number, chain(term));
        }

        private boolean logarithm(Expr number, Term argument) {
            if (argument instanceof Reduction volume && volume.kind() == Reduction.Kind.DETERMINANT) {
                return volume.of().equals(by) && weights.add(number);
            }
            return argument instanceof DensityOf density
                    && density.drawn() instanceof Multinormal vector
                    && vector.covariance().equals(by)
                    && !density.at().random()
                    && density(Algebra.times(number, Expr.of(-1, 2)), vector, density.at());
        }

        private boolean density(Expr half, Multinormal vector, Term at) {
            if (at.shape().rank() == 1) {
                var away = Matrices.plus(at, Terms.times(Scalar.of(-1), vector.mean()));
                return weights.add(half) && put(half, Matrices.outer(away, away));
            }
            var count = at.shape().sizes().get(0);
            var means = Matrices.outer(Standard.ones(Shape.of(count)), vector.mean());
            var away = vector.centred() ? at : Terms.plus(at, Terms.times(Scalar.of(-1), means));
            return weights.add(Algebra.times(half, count)) && put(half, Matrices.dot(Matrices.transpose(away), away));
        }

        private boolean put(Expr number, Term matrix) {
            return matrices.add(Terms.times(new Scalar(number), matrix));
        }

        /** \(\operatorname{tr}(P S^{-1} Q) = \operatorname{tr}(S^{-1} Q P)\). */
        private boolean cyclic(Expr number, List<Term> chain) {
            var at = chain.indexOf(inverse());
            if (at < 0 || !alone(chain) || chain.size() < 2) {
                return false;
            }
            var turned = new ArrayList<>(chain.subList(at + 1, chain.size()));
            turned.addAll(chain.subList(0, at));
            return put(number, turned.stream().reduce(Matrices::dot).orElseThrow());
        }

        /** \(u^\top S^{-1} v = \operatorname{tr}(S^{-1}(vu^\top + uv^\top)/2)\). */
        private boolean form(Expr number, List<Term> chain) {
            var at = chain.indexOf(inverse());
            if (at < 1 || at != chain.size() - 2 || at != 1 || !alone(chain)) {
                return false;
            }
            var u = chain.get(0);
            var v = chain.get(2);
            if (u.equals(v)) {
                return put(number, Matrices.outer(u, u));
            }
            var half = Algebra.times(number, Expr.HALF);
            return put(half, Matrices.outer(u, v)) && put(half, Matrices.outer(v, u));
        }

        private Term inverse() {
            return new Transform(Transform.Kind.INVERSE, by);
        }

        private boolean alone(List<Term> chain) {
            return chain.stream()
                            .filter(part -> part.all(Array.class).stream().anyMatch(by::equals))
                            .count()
                    == 1;
        }

        private static List<Term> chain(Term term) {
            if (!(term instanceof Dot dot)) {
                return List.of(term);
            }
            var all = new ArrayList<>(chain(dot.parts().get(0)));
            all.addAll(chain(dot.parts().get(1)));
            return all;
        }
    }

    @Override
    public Citation source() {
        return Sources.COVARIANCE;
    }

    @Override
    public List<String> examples() {
        return List.of("ArgMin[s*Log[Det[H]] + Tr[Inverse[H] . (IdentityMatrix[d] + Outer[p, p])], H]");
    }
}
