package keywright.book.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Derivative;
import keywright.term.Power;
import keywright.term.Reduction;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\log\bigl(e^a/\sum_k e^{v_k}\bigr) = a - \operatorname{logsumexp}(v)\), before it is differentiated. */
public record LogarithmOfExponentials() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Apply log)
                || !log.is("Log")
                || !log.shape().scalar()) {
            return Optional.empty();
        }
        var terms = new ArrayList<Term>();
        var rest = new ArrayList<Term>();
        for (var factor : Terms.factors(log.argument())) {
            logarithm(factor).ifPresentOrElse(terms::add, () -> rest.add(factor));
        }
        if (terms.isEmpty()) {
            return Optional.empty();
        }
        if (!rest.isEmpty()) {
            var left = Terms.times(rest);
            terms.add(new Apply("Log", left).with(List.of(left)));
        }
        return Optional.of(Step.of(
                this,
                goal,
                derivative.with(List.of(Terms.plus(terms))),
                "the logarithm of a product is a sum, that of an exponential its exponent"));
    }

    /** The logarithm of a power of an exponential, or of a sum of exponentials; nothing of anything else. */
    private static Optional<Term> logarithm(Term factor) {
        if (factor instanceof Power power) {
            return logarithm(power.base()).map(log -> Terms.times(new Scalar(power.exponent()), log));
        }
        if (factor instanceof Apply exponential && exponential.is("Exp")) {
            return Optional.of(exponential.argument());
        }
        if (factor instanceof Scalar scalar && Algebra.base(scalar.value()).equals(Expr.symbol("E"))) {
            return Optional.of(new Scalar(Algebra.exponent(scalar.value())));
        }
        return Exponentials.total(factor).map(vector -> new Reduction(Reduction.Kind.LOG_SUM_EXP, vector));
    }

    @Override
    public Citation source() {
        return Sources.SOFTMAX;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "D[Log[Exp[g . p]/Total[Exp[A . g]]], g[[k]]]",
                "D[Log[Total[Exp[s*g]]], g[[k]]]",
                "D[Log[Exp[g[[1]]]/Sum[Exp[s*g[[j]]], {j, 1, d}]], g[[k]]]");
    }
}
