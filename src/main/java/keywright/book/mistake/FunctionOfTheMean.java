package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Apply;
import keywright.term.Expectation;
import keywright.term.Power;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\mathbb E[f(x)] \to f(\mathbb E[x])\) for a function that is not linear. */
public record FunctionOfTheMean() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        if (goal instanceof Expectation power
                && power.of() instanceof Power of
                && of.base().random()
                && of.exponent() instanceof Expr.Num exponent
                && !exponent.equals(Expr.of(2))) {
            return Optional.of(Terms.power(new Expectation(of.base()), exponent));
        }
        return goal instanceof Expectation expectation
                        && expectation.of() instanceof Apply apply
                        && apply.arguments().size() == 1
                ? Optional.of(apply.with(List.of(new Expectation(apply.argument()))))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "the function is taken of the mean instead of the mean of the function";
    }

    @Override
    public String reveals() {
        return "expectation moves inside linear functions only";
    }

    @Override
    public Citation source() {
        return Sources.JENSEN;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Abs[z]]", "Expectation[Ramp[z]]");
    }
}
