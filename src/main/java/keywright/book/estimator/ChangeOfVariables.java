package keywright.book.estimator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.law.Law;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Array;
import keywright.term.Drawn;
import keywright.term.Rewritten;
import keywright.term.Scalar;
import keywright.term.Term;
import keywright.term.Terms;

/**
 * \(\mathbb E[f(x)] = \mathbb E[f(a + cz)]\) where a + cz has the law of x: by change of variables its density is
 * \(p_z((x-a)/c)/c\), that of the family of z with location and scale moved; a pair of another law is declined.
 */
public record ChangeOfVariables() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Rewritten rewritten) || !(rewritten.variable() instanceof Drawn drawn)) {
            return Optional.empty();
        }
        return drawn.located().flatMap(wanted -> located(rewritten.by(), context)
                .filter(found -> found.standard().equals(wanted.noise().law().orElseThrow())
                        && found.location().equals(wanted.location())
                        && found.scale().equals(wanted.scale()))
                .map(found -> Step.of(this, goal, rewritten.replaced(), words(rewritten, drawn, context))));
    }

    private static String words(Rewritten rewritten, Drawn drawn, Context context) {
        return "change of variables: $" + rewritten.by().tex(context.notation()).code() + "$ has the density of $"
                + drawn.lawTex(context.notation()) + "$, entry by entry";
    }

    /** A location, a positive scale, and a law. */
    private record Located(Term location, Term scale, Law standard) {}

    private static Optional<Located> located(Term by, Context context) {
        var noise = Terms.terms(by).stream().filter(Term::random).toList();
        var rest = new ArrayList<>(
                Terms.terms(by).stream().filter(term -> !term.random()).toList());
        if (noise.size() != 1
                || !(Terms.rest(noise.get(0)) instanceof Array array)
                || !context.positive(Terms.coefficient(noise.get(0)))) {
            return Optional.empty();
        }
        var law = array.law().orElseThrow();
        var factor = new Scalar(Terms.coefficient(noise.get(0)));
        var affine = law.standardised();
        affine.filter(own -> !own.location().equals(keywright.cas.Expr.ZERO))
                .ifPresent(own -> rest.add(Terms.times(factor, new Scalar(own.location()))));
        var scale =
                affine.map(own -> Terms.times(factor, new Scalar(own.scale()))).orElse(factor);
        return Optional.of(new Located(
                Terms.plus(rest), scale, affine.map(Law.Affine::standard).orElse(law)));
    }

    @Override
    public Citation source() {
        return Sources.CHANGE_OF_VARIABLES;
    }

    @Override
    public List<String> examples() {
        return List.of("Reparameterization[Expectation[phi[xi]], xi -> g + s*x]");
    }
}
