package keywright.book.conditioning;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Expectation;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * A product that changes its sign when all normal numbers about zero in it do has mean zero: \(\mathbb E[u\,|v|] = 0\).
 */
public record OddUnderReflection() implements Rule {
    private static final Set<String> ODD = Set.of("Sign", "Erf", "Tanh", "Sin", "Sinh", "ArcTan");
    private static final Set<String> EVEN = Set.of("Abs", "Cos", "Cosh");

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation)) {
            return Optional.empty();
        }
        var factors = Terms.factors(expectation.of());
        var signs = factors.stream().map(OddUnderReflection::parity).toList();
        var odd = signs.stream().allMatch(sign -> sign != 0) && signs.stream().reduce(1, (a, b) -> a * b) == -1;
        return odd && factors.size() > 1
                ? Optional.of(Step.of(
                        this,
                        goal,
                        Scalar.of(0),
                        "turning the signs of all the normal numbers keeps their law and turns the sign of this"))
                : Optional.empty();
    }

    /** 1 for even, −1 for odd, 0 for neither. */
    private static int parity(Term factor) {
        if (!factor.random()) {
            return 1;
        }
        if (Gaussian.centred(factor)) {
            return -1;
        }
        if (factor instanceof Power power && power.exponent() instanceof Expr.Num n && n.integer() && n.signum() > 0) {
            return n.numerator().testBit(0) ? parity(power.base()) : parity(power.base()) * parity(power.base());
        }
        if (factor instanceof Apply apply && apply.arguments().size() == 1 && Gaussian.centred(apply.argument())) {
            return ODD.contains(apply.function()) ? -1 : EVEN.contains(apply.function()) ? 1 : 0;
        }
        return 0;
    }

    @Override
    public Citation source() {
        return Sources.SYMMETRY;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[z*Abs[z + Q]]", "Expectation[(z + Q)^2*Sign[z]]");
    }
}
