package keywright.book.optimum;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Derivation;
import keywright.rule.Prover;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Derivative;
import keywright.term.Minimum;
import keywright.term.Plus;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;
import keywright.term.Times;
import keywright.term.Transform;

/**
 * \(\beta\sum_k p_k\log p_k + c^\top p\) with \(\beta > 0\) is least among the p whose entries sum to one at
 * \(\operatorname{softmax}(-c/\beta)\), by Lagrange: \(\beta(\log p_k + 1) + c_k = \nu\) for all k.
 */
public record GibbsDistribution(Prover prover) implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Minimum minimum) || minimum.by().shape().rank() != 1 || !simplex(minimum)) {
            return Optional.empty();
        }
        var gradient = prover.prove(new Derivative(minimum.of(), minimum.by()), context);
        return gradient instanceof Derivation.Done
                ? Slopes.of(gradient.result(), minimum.by(), context).map(slopes -> {
                    var after = minimum.place() ? slopes.place() : slopes.value(minimum);
                    var because = "Lagrange: all entries of the gradient are equal, so that every $"
                            + minimum.by().tex(context.notation()).code()
                            + "_k$ is an exponential but for a common factor, which the sum decides";
                    return new Step(this, goal, after, Reason.by(because, List.of(gradient)));
                })
                : Optional.empty();
    }

    /** Whether the entries sum to one, and nothing else is demanded. */
    static boolean simplex(Minimum minimum) {
        var sum = Terms.plus(new Reduction(Reduction.Kind.TOTAL, minimum.by()), Scalar.of(-1));
        var opposite =
                Terms.plus(Scalar.of(1), Terms.times(Scalar.of(-1), new Reduction(Reduction.Kind.TOTAL, minimum.by())));
        return minimum.region().isEmpty()
                && minimum.zero().size() == 1
                && Stream.of(sum, opposite).anyMatch(minimum.zero().get(0)::equals);
    }

    /**
     * \(\beta\log p + c + s\mathbf 1\).
     *
     * @param weight β
     * @param rest c, nothing if there is none
     * @param level s
     */
    private record Slopes(Array by, Expr weight, Optional<Term> rest, Term level) {
        static Optional<Slopes> of(Term gradient, Array by, Context context) {
            var parts = new Parts(by, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
            if (!parts.add(Scalar.of(1), gradient)) {
                return Optional.empty();
            }
            var weight = Algebra.plus(parts.weights());
            return Cas.positive(weight, context.facts())
                    ? Optional.of(new Slopes(
                            by,
                            weight,
                            parts.vectors().isEmpty() ? Optional.empty() : Optional.of(Terms.plus(parts.vectors())),
                            Terms.plus(parts.numbers())))
                    : Optional.empty();
        }

        private Term exponent(Term vector) {
            var over = new Scalar(Algebra.divide(Expr.MINUS_ONE, weight));
            return Terms.plus(Terms.terms(vector).stream()
                    .map(term -> Terms.times(over, term))
                    .toList());
        }

        Term place() {
            var size = by.shape().sizes().get(0);
            if (rest.isEmpty()) {
                return Terms.times(new Scalar(Algebra.power(size, Expr.MINUS_ONE)), Standard.ones(by.shape()));
            }
            var exponent = exponent(rest.orElseThrow());
            if (!(exponent instanceof Apply log) || !log.is("Log")) {
                return new Transform(Transform.Kind.SOFTMAX, exponent);
            }
            return shares(log.argument())
                    ? log.argument()
                    : Terms.times(Terms.power(total(log.argument()), Expr.MINUS_ONE), log.argument());
        }

        private static boolean shares(Term vector) {
            return vector instanceof Array array && array.trait() == Array.Trait.PROBABILITY;
        }

        private static Term total(Term vector) {
            return new Reduction(Reduction.Kind.TOTAL, vector);
        }

        /** \(s - \beta - \beta\log\sum_k e^{-c_k/\beta}\), and what does not depend on p. */
        Term value(Minimum minimum) {
            var fixed = Terms.terms(minimum.of()).stream()
                    .filter(term -> term.all(Array.class).stream().noneMatch(by::equals))
                    .toList();
            var beta = new Scalar(Algebra.times(Expr.MINUS_ONE, weight));
            return Terms.plus(Terms.plus(fixed), level, beta, Terms.times(beta, sum()));
        }

        private Term sum() {
            if (rest.isEmpty()) {
                return new Scalar(Expr.call("Log", by.shape().sizes().get(0)));
            }
            var exponent = exponent(rest.orElseThrow());
            if (!(exponent instanceof Apply log) || !log.is("Log")) {
                return new Reduction(Reduction.Kind.LOG_SUM_EXP, exponent);
            }
            return shares(log.argument()) ? Scalar.of(0) : new Apply("Log", total(log.argument()));
        }
    }

    /** The terms of a gradient, sorted. */
    private record Parts(Array by, List<Expr> weights, List<Term> vectors, List<Term> numbers) {

        /** Whether a term, times a number, is of one of the kinds. */
        boolean add(Term number, Term term) {
            if (term.all(Array.class).stream().noneMatch(by::equals)) {
                return (level(term) ? numbers : vectors).add(Terms.times(number, flat(term)));
            }
            if (term instanceof Plus plus) {
                return plus.terms().stream().allMatch(part -> add(number, part));
            }
            if (term instanceof Times product) {
                var scalars = product.factors().stream()
                        .filter(factor -> factor.shape().scalar())
                        .toList();
                var arrays = product.factors().stream()
                        .filter(factor -> !factor.shape().scalar())
                        .toList();
                return arrays.size() == 1 && add(Terms.times(number, Terms.times(scalars)), arrays.get(0));
            }
            return term instanceof Apply log && log.is("Log") && logarithm(number, log.argument());
        }

        private boolean logarithm(Term number, Term argument) {
            if (argument.equals(by)) {
                return number instanceof Scalar scalar && weights.add(scalar.value());
            }
            if (!(argument instanceof Times product)) {
                return false;
            }
            return product.factors().stream()
                    .allMatch(factor -> factor instanceof Power power
                            ? add(
                                    Terms.times(number, new Scalar(power.exponent())),
                                    new Apply("Log", List.of(power.base())).with(List.of(power.base())))
                            : add(number, new Apply("Log", List.of(factor)).with(List.of(factor))));
        }

        private static boolean level(Term term) {
            return term.shape().scalar()
                    || Terms.factors(term).stream()
                            .allMatch(factor -> factor.shape().scalar() || ones(factor));
        }

        private static boolean ones(Term term) {
            return term instanceof Standard standard && standard.kind() == Standard.Kind.ONES;
        }

        /** A number in the place of a vector of equal entries. */
        private static Term flat(Term term) {
            return level(term)
                    ? Terms.times(Terms.factors(term).stream()
                            .filter(factor -> factor.shape().scalar())
                            .toList())
                    : term;
        }
    }

    @Override
    public Citation source() {
        return Sources.GIBBS;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "ArgMin[{Total[p*Log[p]], Total[p] == 1}, p]",
                "ArgMin[{g . p + s*Total[p*Log[p]], Total[p] == 1}, p]",
                "MinValue[{g . p + s*Total[p*Log[p]], Total[p] == 1}, p]");
    }
}
