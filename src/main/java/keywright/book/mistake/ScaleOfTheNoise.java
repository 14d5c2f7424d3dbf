package keywright.book.mistake;

import java.util.List;
import java.util.Optional;
import keywright.cas.Algebra;
import keywright.cas.Expr;
import keywright.law.Law;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.term.Array;
import keywright.term.Derivative;
import keywright.term.Mapped;
import keywright.term.Scalar;
import keywright.term.SpaceIntegral;
import keywright.term.Term;
import keywright.term.Terms;

/** \(\nabla_\mu f(\mu + \sigma z) \to \sigma\,\nabla f(\mu + \sigma z)\): the scale of the noise as a factor. */
public record ScaleOfTheNoise() implements Misconception {
    @Override
    public Optional<Term> wrong(Term goal, Context context) {
        if (!(goal instanceof SpaceIntegral integral)) {
            return Optional.empty();
        }
        var after = integral.of().map(part -> scaled(part, integral.over()).orElse(part));
        return after.equals(integral.of()) ? Optional.empty() : Optional.of(new SpaceIntegral(after, integral.over()));
    }

    private static Optional<Term> scaled(Term part, List<SpaceIntegral.Place> over) {
        if (!(part instanceof Derivative derivative)
                || !(derivative.of() instanceof Mapped outer)
                || outer.arguments().size() != 1
                || !outer.by().isEmpty()) {
            return Optional.empty();
        }
        return Terms.terms(outer.arguments().get(0)).stream()
                .flatMap(term -> over.stream()
                        .filter(place -> place.at().equals(Terms.rest(term)))
                        .map(place -> Algebra.times(Terms.coefficient(term), scale(place.drawn()))))
                .filter(scale -> !scale.equals(Expr.ONE))
                .findFirst()
                .map(scale -> Terms.times(new Scalar(scale), outer.derivative(0)));
    }

    private static Expr scale(Term noise) {
        return noise instanceof Array array
                ? array.law().flatMap(Law::standardised).map(Law.Affine::scale).orElse(Expr.ONE)
                : Expr.ONE;
    }

    @Override
    public String words() {
        return "the gradient is multiplied by the scale of the noise";
    }

    @Override
    public String reveals() {
        return "the argument moves with the parameter one for one: the derivative by the noise was taken for it";
    }

    @Override
    public Citation source() {
        return Sources.REPARAMETERISATION;
    }

    @Override
    public List<String> examples() {
        return List.of("Integrate[Grad[phi[g + s*x], g], x]");
    }
}
