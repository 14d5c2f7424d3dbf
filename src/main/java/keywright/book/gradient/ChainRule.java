package keywright.book.gradient;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Density;
import keywright.term.DensityOf;
import keywright.term.Derivative;
import keywright.term.Term;
import keywright.term.Terms;

/** \(f(u)' = f'(u)\,u'\), with the derivative of each elementary function; at a kink, that from the right. */
public record ChainRule() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Derivative derivative)
                || !(derivative.of() instanceof Apply function)
                || ofDensity(function)
                || !goal.shape().scalar()) {
            return Optional.empty();
        }
        var terms = new ArrayList<Term>();
        for (int i = 0; i < function.arguments().size(); i++) {
            var argument = function.arguments().get(i);
            if (derivative.concerns(argument)) {
                var outer = Elementary.slope(function, i);
                if (outer.isEmpty()) {
                    return Optional.empty();
                }
                terms.add(Terms.times(outer.orElseThrow(), derivative.with(List.of(argument))));
            }
        }
        return terms.isEmpty() ? Optional.empty() : Optional.of(Step.of(this, goal, Terms.plus(terms), "chain rule"));
    }

    /** The logarithm of a density is left for its formula: the chain rule would undo the logarithmic derivative. */
    private static boolean ofDensity(Apply function) {
        return function.is("Log")
                && (function.argument() instanceof Density || function.argument() instanceof DensityOf);
    }

    @Override
    public Citation source() {
        return Sources.CHAIN;
    }

    @Override
    public List<String> examples() {
        return List.of(
                "D[Tanh[s*g[[j]]], g[[k]]]",
                "D[Ramp[g[[j]]], g[[k]]]",
                "D[LogisticSigmoid[s*g[[1]]], s]",
                "D[Log[p[[j]]], p[[k]]]",
                "D[Exp[g[[j]]], g[[k]]]",
                "D[Max[g[[1]], s*g[[2]]], s]",
                "D[Erf[g[[j]]], g[[k]]]");
    }
}
