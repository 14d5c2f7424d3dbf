package keywright.book.expectation;

import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Power;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\sin^2 u = (1 - \cos 2u)/2\) and \(\cos^2 u = (1 + \cos 2u)/2\). */
public record SquareOfSine() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Power square
                && square.exponent().equals(Expr.of(2))
                && square.base() instanceof Apply wave
                && (wave.is("Sin") || wave.is("Cos")))) {
            return Optional.empty();
        }
        var twice = new Apply("Cos", Terms.times(Scalar.of(2), wave.argument()));
        var sign = Scalar.of(wave.is("Sin") ? -1 : 1);
        var after = Terms.times(new Scalar(Expr.HALF), Terms.plus(Scalar.of(1), Terms.times(sign, twice)));
        return Optional.of(Step.of(this, goal, after, "the square of a wave is a wave of twice the frequency"));
    }

    @Override
    public Citation source() {
        return Sources.DOUBLE_ANGLE;
    }

    @Override
    public List<String> examples() {
        return List.of("Sin[z]^2", "Cos[a*z + 1]^2");
    }
}
