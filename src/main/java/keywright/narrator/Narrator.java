package keywright.narrator;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import keywright.page.Block;
import keywright.page.Page;
import keywright.problem.Passage;
import keywright.problem.ProblemSet;
import keywright.problem.Prose;
import keywright.problem.Source;
import keywright.solve.SolvedPart;
import keywright.solve.SolvedSet;

/** The solutions of a set as a page. */
public record Narrator(Expander expander, Detail detail) {

    /** Expands the templates in an author's prose; what they insert as blocks is handed back by key. */
    @FunctionalInterface
    public interface Expander {
        /** The prose of a passage with its templates expanded. */
        Expanded expand(Passage passage, Map<String, String> formulas, Map<String, List<Block>> insertions);
    }

    /** Expanded prose, and the blocks for the keys that stand in it. */
    public record Expanded(Source prose, Map<String, List<Block>> insertions) {}

    /** The page of a solved set. */
    public Page page(SolvedSet solved) {
        var blocks = new ArrayList<Block>();
        var told = new ArrayList<Told>();
        var before = "";
        for (var part : solved.parts()) {
            if (!part.question().number().equals(before)) {
                before = part.question().number();
                blocks.addAll(question(part));
            }
            blocks.addAll(new PartNarrator(part, this, told).blocks());
            told.addAll(told(part));
        }
        Summary.of(solved).ifPresent(table -> {
            blocks.add(new Block.Heading(1, Phrases.of("Summary of answers")));
            blocks.add(table);
        });
        return new Page(title(solved.set()), subtitle(solved.set()), blocks);
    }

    /** The chains of a part to which a later one may refer; an author's own solution may leave some out. */
    private static List<Told> told(SolvedPart part) {
        return part.part().solution().filter(passage -> !passage.blank()).isPresent()
                ? List.of()
                : part.answers().stream()
                        .map(answer -> new Told(part.part().id(), answer.audit()))
                        .toList();
    }

    private static String title(ProblemSet set) {
        return set.title().text();
    }

    private static String subtitle(ProblemSet set) {
        var author = set.imprint().author().map(name -> ", " + name.text()).orElse("");
        return set.imprint().course().text() + author + ": solutions";
    }

    private List<Block> question(SolvedPart part) {
        var question = part.question();
        var blocks = new ArrayList<Block>();
        var title = Phrases.joined(Phrases.of("Question " + question.number() + ". "), Prose.line(question.title()));
        blocks.add(new Block.Heading(1, title));
        if (detail == Detail.KEY) {
            return blocks;
        }
        blocks.addAll(prose(question.introduction(), Map.of(), Map.of()));
        blocks.addAll(Givens.of(question.statement(), part.declarations()));
        return blocks;
    }

    /** Prose of the author as blocks. */
    List<Block> prose(Passage passage, Map<String, String> formulas, Map<String, List<Block>> insertions) {
        if (passage.blank()) {
            return List.of();
        }
        var expanded = expander.expand(passage, formulas, insertions);
        return Prose.blocks(expanded.prose(), expanded.insertions());
    }
}
