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
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\max(0, u) = \frac12(u + |u|)\) and \([u \ge 0] = \frac12(1 + \operatorname{sign}u)\), in the mean of a pair. */
public record RampsAndStepsOfPair() implements Rule {
    private static final Set<String> HALVES = Set.of("Ramp", "UnitStep");

    @Override
    public Optional<Step> apply(Term goal, Context context) {
        return Pair.under(goal, Set.of("Ramp", "UnitStep", "Abs", "Sign"))
                .filter(pair -> HALVES.contains(pair.f()) || HALVES.contains(pair.g()))
                .map(pair -> {
                    var one = Terms.terms(opened(pair.f(), pair.u()));
                    var other = Terms.terms(opened(pair.g(), pair.v()));
                    var products = one.stream()
                            .flatMap(left -> other.stream().map(right -> Terms.times(left, right)))
                            .toList();
                    return Step.of(
                            this, goal, new Expectation(Terms.plus(products)), "half the number and half its size");
                });
    }

    private static Term opened(String function, Term u) {
        var half = new Scalar(Expr.HALF);
        return switch (function) {
            case "Ramp" -> Terms.plus(Terms.times(half, u), Terms.times(half, new Apply("Abs", u)));
            case "UnitStep" -> Terms.plus(half, Terms.times(half, new Apply("Sign", u)));
            default -> new Apply(function, u);
        };
    }

    @Override
    public Citation source() {
        return Sources.KERNELS;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[Ramp[z]*Ramp[a*z + s*Q]]", "Expectation[UnitStep[z]*UnitStep[z + Q]]");
    }
}
