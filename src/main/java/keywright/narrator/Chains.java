package keywright.narrator;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import keywright.check.Audit;
import keywright.page.Block;
import keywright.rule.Derivation;
import keywright.rule.Step;
import keywright.term.Bound;
import keywright.term.Solution;
import keywright.term.Term;
import keywright.term.Truth;
import keywright.tex.Notation;

/** Derivations as aligned chains. */
record Chains(Notation notation) {

    /** The chain of an audited derivation, each line with its number, its reason and the mark of its check. */
    Optional<Block> main(Audit audit) {
        var derivation = audit.derivation();
        if (derivation.steps().isEmpty() || derivation.result() instanceof Truth) {
            return Optional.empty();
        }
        return Optional.of(chain(audit, derivation.steps().size() > 1));
    }

    private Block chain(Audit audit, boolean numbered) {
        var lines = new ArrayList<Block.Line>();
        for (int i = 0; i < audit.verdicts().size(); i++) {
            var step = audit.derivation().steps().get(i);
            var number = numbered ? "(" + (i + 1) + ") " : "";
            lines.add(new Block.Line(
                    relation(step),
                    written(step.after(), step.before()),
                    Phrases.of(number + step.reason().because()),
                    Phrases.mark(audit.verdicts().get(i))));
        }
        return new Block.Chain(bare(audit.derivation().goal()).tex(notation).code(), lines);
    }

    /** A question of yes or no is answered in words. */
    List<Block> statement(Derivation derivation) {
        if (!(derivation.result() instanceof Truth)) {
            return List.of();
        }
        var last = derivation.steps().get(derivation.steps().size() - 1);
        var because = Phrases.sentence(last.reason().because());
        return List.of(new Block.Paragraph(Phrases.of(because + ".")));
    }

    private static String relation(Step step) {
        if (step.rule().widens()) {
            return "\\le";
        }
        return step.before() instanceof Solution ? "\\iff" : "=";
    }

    private String written(Term after, Term before) {
        return before instanceof Solution solution && !(after instanceof Solution)
                ? notation.of(solution.unknown()) + " = " + after.tex(notation).code()
                : bare(after).tex(notation).code();
    }

    /** A bound is a chain of inequalities between norms, until they are replaced by their orders. */
    private static Term bare(Term term) {
        return term instanceof Bound bound && !bound.closed() ? bound.of() : term;
    }

    /** The lemmas a derivation rests on, each once, those they rest on after them. */
    List<Block> lemmas(Audit audit) {
        var all = new LinkedHashSet<Audit>();
        collect(audit, all);
        var shown = new ArrayList<Block>();
        all.stream()
                .filter(lemma -> lemma.derivation().steps().size() > 1
                        || audit.derivation().result() instanceof Truth)
                .forEach(lemma -> shown.add(chain(lemma, false)));
        if (!shown.isEmpty() && !(audit.derivation().result() instanceof Truth)) {
            shown.add(0, new Block.Heading(3, Phrases.of("Used above")));
        }
        return shown;
    }

    private static void collect(Audit audit, Set<Audit> all) {
        all.addAll(audit.lemmas());
        audit.lemmas().forEach(lemma -> collect(lemma, all));
    }
}
