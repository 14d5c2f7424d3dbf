package keywright.narrator;

import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import keywright.cas.Facts;
import keywright.page.Block;
import keywright.rule.Derivation;
import keywright.rule.Step;
import keywright.term.FreeOf;
import keywright.term.Negligible;
import keywright.tex.Notation;

/**
 * The key insight of a derivation: the step in which a size, or another whole number, disappears from the problem, so
 * that the answer is free of it.
 */
record Insight(Derivation derivation, Facts facts, Notation notation) {

    Optional<Block> block() {
        if (!(derivation instanceof Derivation.Done)
                || derivation.steps().size() < 2
                || derivation.goal() instanceof FreeOf
                || derivation.goal() instanceof Negligible) {
            return Optional.empty();
        }
        var gone = new TreeSet<>(derivation.goal().symbols());
        gone.removeAll(derivation.result().symbols());
        gone.removeIf(name -> !whole(name));
        return gone.stream().findFirst().flatMap(this::step).map(this::told);
    }

    private boolean whole(String name) {
        var domain = facts.domains().get(name);
        return domain != null && domain.integer();
    }

    private Optional<Loss> step(String parameter) {
        for (int i = derivation.steps().size() - 1; i >= 0; i--) {
            var step = derivation.steps().get(i);
            if (!step.before().freeOf(parameter) && !step.rule().tidies()) {
                return Optional.of(new Loss(parameter, i + 1, step));
            }
            if (!step.before().freeOf(parameter)) {
                return Optional.empty();
            }
        }
        return Optional.empty();
    }

    private record Loss(String parameter, int number, Step step) {}

    private Block told(Loss loss) {
        var name = "$" + notation.of(loss.parameter()) + "$";
        var words = name + " drops out in step " + loss.number() + " of "
                + derivation.steps().size() + ": " + loss.step().reason().because() + ". The answer is free of " + name
                + ".";
        return new Block.Callout(Phrases.of("Key insight"), List.of(new Block.Paragraph(Phrases.of(words))));
    }
}
