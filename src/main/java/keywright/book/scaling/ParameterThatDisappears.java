package keywright.book.scaling;

import java.util.List;
import java.util.Optional;
import keywright.rule.Citation;
import keywright.rule.Context;
import keywright.rule.Rule;
import keywright.rule.Step;
import keywright.term.FreeOf;
import keywright.term.Term;
import keywright.term.Truth;
import keywright.tex.Names;

/** A quantity is free of a parameter if its closed form does not mention it. */
public record ParameterThatDisappears() implements Rule {
    @Override
    public Optional<Step> apply(Term goal, Context context) {
        if (goal instanceof FreeOf question && question.of().closed()) {
            var free = question.of().freeOf(question.parameter());
            var name = "$" + Names.tex(question.parameter()) + "$";
            return Optional.of(Step.of(
                    this,
                    goal,
                    new Truth(free),
                    free ? "the closed form does not mention " + name : "the closed form depends on " + name));
        }
        return Optional.empty();
    }

    @Override
    public Citation source() {
        return Sources.ALGEBRA;
    }

    @Override
    public List<String> examples() {
        return List.of("FreeQ[d^2 + 1, n]", "FreeQ[d^2 + 1, d]");
    }
}
