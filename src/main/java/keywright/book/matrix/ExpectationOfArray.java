package keywright.book.matrix;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.cas.Expr;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.Entry;
import keywright.term.Expectation;
import keywright.term.Index;
import keywright.term.Table;
import keywright.term.Term;

/** \((\mathbb E[A])_{ij} = \mathbb E[A_{ij}]\). */
public record ExpectationOfArray() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (!(goal instanceof Expectation expectation) || goal.shape().scalar()) {
            return Optional.empty();
        }
        var over = new ArrayList<Index>();
        var at = new ArrayList<Expr>();
        for (var name : context.indices(goal.shape().rank())) {
            over.add(Index.upTo(name, goal.shape().sizes().get(over.size())));
            at.add(Expr.symbol(name));
        }
        var entry = new Expectation(new Entry(expectation.of(), at));
        return Optional.of(
                Step.of(this, goal, new Table(over, entry), "the expectation of an array is taken entry by entry"));
    }

    @Override
    public Citation source() {
        return Sources.EXPECTATION;
    }

    @Override
    public List<String> examples() {
        return List.of("Expectation[x]", "Expectation[Outer[x, y]]", "Expectation[A . x]");
    }
}
