package keywright.narrator;

import java.util.ArrayList;
import java.util.List;
import keywright.grade.AnswerKey;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Page;
import keywright.problem.Prose;
import keywright.solve.SolvedPart;
import keywright.solve.SolvedSet;

/** The key for graders as a page: each answer with its points, the forms accepted, and the mistakes with credit. */
public record KeyNarrator(AnswerKey key) {

    /** The page of a solved set and its key. */
    public Page page(SolvedSet solved) {
        var blocks = new ArrayList<Block>();
        var before = "";
        for (var part : solved.parts()) {
            var number = part.question().number();
            if (!number.equals(before)) {
                before = number;
                var title = Phrases.of("Question " + number + ". ");
                blocks.add(new Block.Heading(
                        1, Phrases.joined(title, Prose.line(part.question().title()))));
            }
            blocks.addAll(blocks(part));
        }
        blocks.add(new Block.Heading(1, Phrases.of("How credit is proposed")));
        blocks.add(new Block.Paragraph(Phrases.of(POLICY)));
        var set = solved.set();
        return new Page(set.title().text(), set.imprint().course().text() + ": key for graders", blocks);
    }

    private static final String POLICY = "Any form that is equal to the answer earns all its points. A mistake is a"
            + " wrong rule in the place of one step of the derivation, with every other step right; it earns the part"
            + " of the points that the steps before it make up, in quarters of a point. Where an earlier answer was"
            + " wrong in the same way and is only carried forward, all points are proposed. Each mistake listed"
            + " differs from the answer and from the other mistakes for the parameters in use.";

    private List<Block> blocks(SolvedPart part) {
        var blocks = new ArrayList<Block>();
        blocks.add(new Block.Heading(2, heading(part)));
        for (var answer : part.answers()) {
            var told = new AnswerNarrator(part, answer);
            var entry = key.entry(part.part().id() + "." + answer.name());
            var points = entry.map(one -> points(one.full().shown())).orElse("");
            blocks.add(new Block.Heading(3, Phrases.joined(told.asked(), Phrases.of(points))));
            blocks.addAll(told.answer());
            entry.ifPresent(one -> blocks.addAll(new EntryNarrator(one).blocks()));
        }
        return blocks;
    }

    private static List<Inline> heading(SolvedPart part) {
        var heading = part.part().heading();
        var points =
                heading.points().map(number -> points(number.toPlainString())).orElse("");
        return Phrases.of("Part (" + heading.letter() + ")" + points);
    }

    private static String points(String number) {
        return " (" + number + (number.equals("1") ? " point)" : " points)");
    }
}
