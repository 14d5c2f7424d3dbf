package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Cas;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;

/** \(\mathbb E[\operatorname{erf}(az+b)] = \operatorname{erf}(b/\sqrt{1+2a^2})\) for a standard normal z. */
public record MeanOfErrorFunction() implements Rule {
    private static final String VARIABLE = OneVariable.NAME;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation) || !(expectation.of() instanceof Apply erf && erf.is("Erf"))) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.law().equals(new Normal(Expr.ZERO, Expr.ONE)))
                .flatMap(atom -> Cas.coefficients(OneVariable.formula(erf.argument(), atom, VARIABLE), VARIABLE))
                .filter(line -> line.size() == 2)
                .map(line -> {
                    var spread =
                            Algebra.plus(Expr.ONE, Algebra.times(Expr.of(2), Algebra.power(line.get(1), Expr.of(2))));
                    var mean = Expr.call("Erf", Algebra.divide(line.get(0), Algebra.sqrt(spread)));
                    var because = "an error function is the probability that another normal number is smaller in size:"
                            + " the difference of the two is normal again";
                    return Step.of(this, goal, new Scalar(line.get(0).equals(Expr.ZERO) ? Expr.ZERO : mean), because);
                });
    }

    @Override
    public Citation source() {
        return Sources.ERROR_FUNCTION;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Erf[a*z + m]]", "Expectation[Erf[z]]");
    }
}
