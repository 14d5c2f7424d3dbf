package keywright.narrator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import keywright.check.Audit;
import keywright.check.Verdict;
import keywright.page.Block;
import keywright.page.Mark;
import keywright.rule.Derivation;
import keywright.rule.Step;
import keywright.term.FreeOf;
import keywright.term.Order;
import keywright.term.Solution;
import keywright.term.Term;
import keywright.term.Truth;
import keywright.tex.Notation;

/** Derivations as aligned chains. */
record Chains(Notation notation) {

    /** The chain of an audited derivation, each line with the mark of its check. */
    Optional<Block> main(Audit audit) {
        return chain(audit.derivation(), audit.verdicts());
    }

    private Optional<Block> chain(Derivation derivation, List<Verdict> verdicts) {
        if (derivation.steps().isEmpty()) {
            return Optional.empty();
        }
        if (derivation.result() instanceof Truth) {
            return Optional.of(statement(derivation));
        }
        var lines = new ArrayList<Block.Line>();
        for (int i = 0; i < derivation.steps().size(); i++) {
            var step = derivation.steps().get(i);
            var mark = i < verdicts.size() ? Phrases.mark(verdicts.get(i)) : Mark.NONE;
            lines.add(new Block.Line(
                    relation(step),
                    written(step.after(), step.before()),
                    Phrases.of(step.reason().because()),
                    mark));
        }
        return Optional.of(new Block.Chain(derivation.goal().tex(notation).code(), lines));
    }

    /** A question of yes or no is answered in words. */
    private static Block statement(Derivation derivation) {
        var last = derivation.steps().get(derivation.steps().size() - 1);
        var because = last.reason().because();
        return new Block.Paragraph(Phrases.of(Phrases.sentence(because) + "."));
    }

    private static String relation(Step step) {
        return step.before() instanceof Solution ? "\\iff" : "=";
    }

    private String written(Term after, Term before) {
        return before instanceof Solution solution && !(after instanceof Solution)
                ? notation.of(solution.unknown()) + " = " + after.tex(notation).code()
                : after.tex(notation).code();
    }

    /** The lemmas a derivation rests on, each once. */
    List<Block> lemmas(Derivation derivation) {
        var lemmas = new LinkedHashSet<Derivation>();
        derivation.steps().forEach(step -> lemmas.addAll(step.reason().lemmas()));
        var shown = new ArrayList<Block>();
        var seen = new LinkedHashSet<String>();
        for (var lemma : lemmas) {
            chain(lemma, List.of()).filter(block -> seen.add(key(lemma))).ifPresent(shown::add);
        }
        if (!shown.isEmpty()) {
            shown.add(0, new Block.Paragraph(Phrases.of("The moments of single variables used here:")));
        }
        return shown;
    }

    /** Lemmas that differ only in the indices of the entry are one. */
    private static String key(Derivation lemma) {
        return lemma.goal().formula().wolfram().replaceAll("\\[\\[[^\\]]*\\]\\]", "[[]]");
    }

    /** Whether a goal is told as an equation, an order or a question. */
    static boolean special(Term goal) {
        return goal instanceof Solution || goal instanceof Order || goal instanceof FreeOf;
    }
}
