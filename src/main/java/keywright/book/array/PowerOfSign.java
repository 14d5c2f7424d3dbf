package keywright.book.array;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Condition;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Term;

/**
 * \(\operatorname{sign}(u)^{2m} = 1\) for \(u \ne 0\), and \(\operatorname{sign}(u)^{2m+1} = \operatorname{sign}(u)\).
 */
public record PowerOfSign() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Power power) || !(power.base() instanceof Apply sign) || !sign.is("Sign")) {
            return Optional.empty();
        }
        if (Nature.odd(power.exponent()) && !power.exponent().equals(Expr.ONE)) {
            return Optional.of(Step.of(this, goal, sign, "an odd power of a sign is the sign"));
        }
        if (!Nature.even(power.exponent()) || !Nature.nonzero(sign.argument(), context)) {
            return Optional.empty();
        }
        var nonzero = "$" + sign.argument().tex(context.notation()).code() + " \\ne 0$";
        var reason = new Reason(
                "an even power of a sign is one, for " + nonzero, List.of(new Condition.Declared(nonzero)), List.of());
        return Optional.of(new Step(this, goal, Scalar.of(1), reason));
    }

    @Override
    public Citation source() {
        return Sources.SIGNS;
    }

    @Override
    public List<String> examples() {
        return List.of("Sign[g[[j]]]^2", "Sign[z]^3", "Sign[x[[k]]]^4");
    }
}
