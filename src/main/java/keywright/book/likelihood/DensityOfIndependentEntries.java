package keywright.book.likelihood;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Reason;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Apply;
import keywright.term.Density;
import keywright.term.Entry;
import keywright.term.Index;
import keywright.term.Sum;
import keywright.term.Term;

/** \(\log p(x) = \sum_k \log p(x_k)\) for independent entries. */
public record DensityOfIndependentEntries() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Apply log)
                || !log.is("Log")
                || !(log.argument() instanceof Density density)
                || density.at().shape().scalar()) {
            return Optional.empty();
        }
        var sizes = density.at().shape().sizes();
        var names = context.fresh(sizes.size(), "i");
        var over = new java.util.ArrayList<Index>();
        for (int i = 0; i < sizes.size(); i++) {
            over.add(Index.upTo(names.get(i), sizes.get(i)));
        }
        var entry = Entry.of(
                density.at(),
                over.stream()
                        .map(Index::symbol)
                        .map(keywright.cas.Expr.class::cast)
                        .toList());
        var after = new Sum(over, false, new Apply("Log", new Density(density.letter(), density.law(), entry)));
        return Optional.of(new Step(
                this,
                goal,
                after,
                Reason.given("the density is the product of the densities of the entries", "independent entries")));
    }

    @Override
    public Citation source() {
        return Sources.INDEPENDENCE;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[LogLikelihood[y]]");
    }
}
