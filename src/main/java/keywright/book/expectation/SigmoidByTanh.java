package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Logistic;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\sigma(x) = \tfrac12 + \tfrac12\tanh\tfrac x2\), inside the expectation of a number that is symmetric about zero,
 * where the second part is odd.
 */
public record SigmoidByTanh() implements Rule {
    private static final String BECAUSE = "the logistic function is one half, and an odd function";

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.law().centre().equals(Optional.of(Expr.ZERO)))
                .flatMap(atom -> {
                    var after = expectation.of().map(part -> opened(part, atom));
                    return after.equals(expectation.of())
                            ? Optional.empty()
                            : Optional.of(Step.of(this, goal, new Expectation(after), BECAUSE));
                });
    }

    private static Term opened(Term part, Atom atom) {
        if (!(part instanceof Apply apply && apply.is("LogisticSigmoid"))) {
            return part;
        }
        var argument = OneVariable.formula(apply.argument(), atom, OneVariable.NAME);
        if (Parity.of(argument, OneVariable.NAME) != Parity.ODD || uniform(argument, atom)) {
            return part;
        }
        var half = new Scalar(Expr.HALF);
        return Terms.plus(half, Terms.times(half, new Apply("Tanh", Terms.times(half, apply.argument()))));
    }

    /** Whether the logistic function of the argument is uniform: that of a standard logistic number or its negative. */
    private static boolean uniform(Expr argument, Atom atom) {
        if (!(atom.law() instanceof Logistic logistic)) {
            return false;
        }
        var ratio = Algebra.divide(Algebra.times(argument, logistic.scale()), Expr.symbol(OneVariable.NAME));
        return ratio.equals(Expr.ONE) || ratio.equals(Expr.MINUS_ONE);
    }

    @Override
    public Citation source() {
        return Sources.HYPERBOLIC;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[LogisticSigmoid[z]]", "Expectation[z^3*LogisticSigmoid[a*z]]");
    }
}
