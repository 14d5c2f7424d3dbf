package keywright.book.expectation;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Normal;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Expectation;
import keywright.term.Scalar;
import keywright.term.Term;

/**
 * \(\mathbb E[\operatorname{erf}(az)\operatorname{erf}(cz)] = \frac2\pi \arcsin \frac{2ac}{\sqrt{(1+2a^2)(1+2c^2)}}\)
 * for a standard normal z.
 */
public record ArcSineLaw() implements Rule {
    private static final String VARIABLE = OneVariable.NAME;

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        return Atom.only(expectation.of())
                .filter(atom -> atom.law().equals(new Normal(Expr.ZERO, Expr.ONE)))
                .flatMap(atom -> slopes(OneVariable.formula(expectation.of(), atom, VARIABLE)))
                .map(slopes -> {
                    var both = Algebra.times(Expr.of(2), slopes.get(0), slopes.get(1));
                    var sine = Algebra.divide(both, spread(slopes.get(0), slopes.get(1)));
                    var angle = Algebra.times(Expr.of(2), Expr.call("ArcSin", sine));
                    var because =
                            "each error function is the mean sign of a normal number: the arcsine law of two signs";
                    return Step.of(this, goal, new Scalar(Algebra.divide(angle, Expr.PI)), because);
                });
    }

    private static Expr spread(Expr a, Expr c) {
        return a.equals(c) ? width(a) : Algebra.sqrt(Algebra.times(width(a), width(c)));
    }

    private static Expr width(Expr slope) {
        return Algebra.plus(Expr.ONE, Algebra.times(Expr.of(2), Algebra.power(slope, Expr.of(2))));
    }

    /** The slopes a and c of a product of two error functions without offset. */
    private static Optional<List<Expr>> slopes(Expr formula) {
        var slopes = new ArrayList<Expr>();
        for (var factor : Algebra.factors(formula)) {
            if (!(Algebra.base(factor) instanceof Expr.Call erf && erf.is("Erf", 1))) {
                return Optional.empty();
            }
            var slope = Algebra.divide(erf.argument(0), Expr.symbol(VARIABLE));
            if (!slope.freeOf(VARIABLE)) {
                return Optional.empty();
            }
            slopes.add(slope);
            if (Algebra.exponent(factor).equals(Expr.of(2))) {
                slopes.add(slope);
            } else if (!Algebra.exponent(factor).equals(Expr.ONE)) {
                return Optional.empty();
            }
        }
        return slopes.size() == 2 ? Optional.of(slopes) : Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.ARC_SINE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Erf[a*z]^2]", "Expectation[Erf[a*z]*Erf[z/2]]", "Expectation[Erf[z]^2]");
    }
}
