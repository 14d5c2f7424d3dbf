package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Array;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Shape;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\operatorname{erf}x = \mathbb E\,\operatorname{sign}(\sqrt2\,x + w)\) with w standard normal, for a pair. */
public record ErrorFunctionAsMeanSign() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return Pair.under(goal, Set.of("Erf", "Sign"))
                .filter(pair -> pair.f().equals("Erf") || pair.g().equals("Erf"))
                .map(pair -> {
                    var first = context.letter("v", "q", "w");
                    var second = context.taking(Set.of(first)).letter("w", "q", "v");
                    var after = new Expectation(
                            Terms.times(sign(pair.f(), pair.u(), first), sign(pair.g(), pair.v(), second)));
                    return Step.of(
                            this,
                            goal,
                            after,
                            "an error function is the mean sign of its argument and independent standard normal noise");
                });
    }

    private static Term sign(String function, Term u, String name) {
        if (function.equals("Sign")) {
            return new Apply("Sign", u);
        }
        var noise = Array.random(name, Shape.SCALAR, new Normal(Expr.ZERO, Expr.ONE));
        return new Apply("Sign", Terms.plus(Terms.times(new Scalar(Algebra.sqrt(Expr.of(2))), u), noise));
    }

    @Override
    public Citation source() {
        return Sources.WILLIAMS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Erf[z]*Erf[a*z + s*Q]]", "Expectation[Erf[z + Q]*Sign[z]]");
    }
}
