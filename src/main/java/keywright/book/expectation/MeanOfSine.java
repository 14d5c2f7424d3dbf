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
import keywright.term.Term;

/** \(\mathbb E[\sin(az+b)] = e^{-a^2/2}\sin b\) for a standard normal z, and likewise for the cosine. */
public record MeanOfSine() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)
                || !(expectation.of() instanceof Apply wave && (wave.is("Sin") || wave.is("Cos")))) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.law().equals(new Normal(Expr.ZERO, Expr.ONE)))
                .flatMap(atom -> Cas.coefficients(OneVariable.formula(wave.argument(), atom, "\u2022z"), "\u2022z"))
                .filter(line -> line.size() == 2)
                .map(line -> {
                    var damping = Algebra.times(Expr.of(-1, 2), Algebra.power(line.get(1), Expr.of(2)));
                    var centre = wave.is("Cos") ? Expr.ONE : Expr.ZERO;
                    var mean = line.get(0).equals(Expr.ZERO) ? centre : Expr.call(wave.function(), line.get(0));
                    var value = Algebra.times(Algebra.power(Expr.symbol("E"), damping), mean);
                    return Step.of(
                            this,
                            goal,
                            OneVariable.constant(value, wave),
                            "the characteristic function of the normal law");
                });
    }

    @Override
    public Citation source() {
        return Sources.CHARACTERISTIC;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Sin[a*z + m]]", "Expectation[Cos[2*z]]");
    }
}
