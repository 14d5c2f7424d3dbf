package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Derivative;
import keywright.term.Mapped;
import keywright.term.SpaceIntegral;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\nabla\int f\,p \to \nabla\int p\): the density is differentiated, and the function it weighs is left out. */
public record FunctionForgotten() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative) || !(derivative.of() instanceof SpaceIntegral integral)) {
            return Optional.empty();
        }
        var factors = Terms.factors(integral.of());
        var functions = factors.stream().filter(Mapped.class::isInstance).toList();
        var others =
                factors.stream().filter(factor -> !(factor instanceof Mapped)).toList();
        return !functions.isEmpty() && functions.stream().noneMatch(derivative::concerns)
                ? Optional.of(derivative.with(List.of(new SpaceIntegral(Terms.times(others), integral.over()))))
                : Optional.empty();
    }

    @Override
    public String words() {
        return "the score is given alone, without the function it multiplies";
    }

    @Override
    public String reveals() {
        return "the mean of the score alone is zero: the gradient of the law acts on the function";
    }

    @Override
    public Citation source() {
        return Sources.SCORE_FUNCTION;
    }

    @Override
    public List<String> examples() {
        return List.of("Grad[Integrate[phi[xi], xi], g]");
    }
}
