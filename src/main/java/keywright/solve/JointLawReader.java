package keywright.solve;

import java.util.List;
import java.util.Set;
import keywright.cas.Expr;
import keywright.problem.BadInput;
import keywright.problem.Formula;
import keywright.term.Array;
import keywright.term.Listed;
import keywright.term.Multinormal;
import keywright.term.Scalar;
import keywright.term.Scope;
import keywright.term.Shape;
import keywright.term.Standard;
import keywright.term.Term;
import keywright.term.Terms;

/** Reads the laws of whole vectors: {@code MultinormalDistribution[mu, Sigma]}, {@code BinormalDistribution[…]}. */
record JointLawReader(String name, Shape shape, Formula formula, Scope scope) {
    /** The names of these laws. */
    static final Set<String> HEADS = Set.of("MultinormalDistribution", "BinormalDistribution");

    private static final String MULTINORMAL = "write MultinormalDistribution[mean, covariance matrix]";
    private static final String BINORMAL =
            "write BinormalDistribution[{mean, mean}, {standard deviation, standard deviation}, correlation]";

    Term read() {
        var call = (Expr.Call) formula.expr();
        var joint = call.head().equals("BinormalDistribution") ? binormal(call) : multinormal(call);
        if (!joint.shape().equals(shape)) {
            throw misfit(
                    call,
                    name + " is " + shape.shown() + ", its law " + joint.shape().shown());
        }
        return joint;
    }

    private BadInput misfit(Expr node, String what) {
        return BadInput.of(formula.error(node, "shapes do not fit: " + what, ""));
    }

    private Term part(Expr node) {
        return Declarations.read(formula, node, scope);
    }

    private Term multinormal(Expr.Call call) {
        var count = call.arguments().size();
        if (count < 1 || count > 2) {
            throw BadInput.of(formula.error(call, "the arguments of " + call.head() + " do not fit", MULTINORMAL));
        }
        var node = call.argument(count - 1);
        var covariance = part(node);
        var sizes = covariance.shape().sizes();
        if (sizes.size() != 2 || !sizes.get(0).equals(sizes.get(1)) || covariance.random()) {
            throw BadInput.of(formula.error(node, "a constant covariance matrix is wanted here", MULTINORMAL));
        }
        if (covariance instanceof Array array && array.trait() != Array.Trait.POSITIVE_DEFINITE) {
            var hint = "declare it with definite: true";
            throw BadInput.of(formula.error(node, array.name() + " is not known to be a covariance matrix", hint));
        }
        var mean = count == 1 ? Scalar.of(0) : part(call.argument(0));
        var zero = mean.is(Expr.ZERO) ? Standard.zeros(Shape.of(sizes.get(0))) : mean;
        if (!zero.shape().equals(Shape.of(sizes.get(0)))) {
            throw misfit(
                    call,
                    "a mean of " + mean.shape().shown() + " and a covariance matrix of "
                            + covariance.shape().shown());
        }
        return new Multinormal(name, zero, covariance);
    }

    private Term binormal(Expr.Call call) {
        var count = call.arguments().size();
        var correlation = count < 1 || count > 3 ? Scalar.of(2) : part(call.argument(count - 1));
        var deviations =
                count < 2 ? Listed.vector(List.of(Scalar.of(1), Scalar.of(1))) : part(call.argument(count - 2));
        var means = count < 3 ? Standard.zeros(Shape.of(Expr.of(2))) : part(call.argument(0));
        if (!(deviations instanceof Listed two)
                || two.entries().size() != 2
                || !means.shape().equals(two.shape())
                || !correlation.shape().scalar()
                || correlation.is(Expr.of(2))) {
            throw BadInput.of(formula.error(call, "the arguments of " + call.head() + " do not fit", BINORMAL));
        }
        var first = two.entries().get(0);
        var second = two.entries().get(1);
        var both = Terms.times(correlation, first, second);
        var covariance = Listed.square(List.of(Terms.square(first), both, both, Terms.square(second)), 2);
        return new Multinormal(name, means, covariance);
    }
}
