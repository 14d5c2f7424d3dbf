package keywright.narrator;

import java.util.ArrayList;
import java.util.List;
import keywright.check.Verdict;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Mark;
import keywright.solve.Check;
import keywright.solve.Significant;
import keywright.solve.Solved;
import keywright.solve.SolvedPart;

/** The experiments on one answer at single points. */
record CheckTable(SolvedPart part, Solved solved) {

    List<Block> blocks() {
        if (solved.checks().isEmpty()) {
            return List.of();
        }
        var head = List.of(
                new Block.Column(Phrases.of("Experiment"), Block.Align.TEXT),
                new Block.Column(Phrases.of("at"), Block.Align.TEXT),
                new Block.Column(Phrases.of("closed form"), Block.Align.RIGHT),
                new Block.Column(Phrases.of("measured"), Block.Align.RIGHT),
                new Block.Column(Phrases.of("verdict"), Block.Align.CENTRE));
        return List.of(new Block.Table(
                List.of(),
                head,
                solved.checks().stream().map(this::row).distinct().toList()));
    }

    private List<Block.Cell> row(Check check) {
        var verdict = check.verdict();
        return List.of(
                cell(Phrases.of(Phrases.sentence(check.method()))),
                cell(at(check)),
                cell(Phrases.of(claimed(verdict))),
                cell(Phrases.of(measured(verdict))),
                new Block.Cell(Phrases.of(verdict.word()), Phrases.mark(verdict)));
    }

    /** The values that matter to the goal; a line may end between two. */
    private List<Inline> at(Check check) {
        var relevant = new ArrayList<String>();
        check.point().values().forEach((name, value) -> {
            if (!solved.goal().freeOf(name)) {
                relevant.add("$" + part.declarations().notation().of(name) + " = "
                        + Significant.tex(Significant.of(value, 4)) + "$");
            }
        });
        return Phrases.of(String.join(", ", relevant));
    }

    private static String claimed(Verdict verdict) {
        if (verdict instanceof Verdict.Agrees agrees) {
            return "$" + Significant.tex(Significant.of(agrees.claimed(), 6)) + "$";
        }
        return verdict instanceof Verdict.Disagrees disagrees
                ? "$" + Significant.tex(Significant.of(disagrees.claimed(), 6)) + "$"
                : "";
    }

    private static String measured(Verdict verdict) {
        if (verdict instanceof Verdict.Agrees agrees) {
            return "$" + Measured.tex(agrees.measured()) + "$";
        }
        return verdict instanceof Verdict.Disagrees disagrees
                ? "$" + Measured.tex(disagrees.measured()) + "$"
                : ((Verdict.Undecided) verdict).why();
    }

    private static Block.Cell cell(List<Inline> of) {
        return new Block.Cell(of, Mark.NONE);
    }
}
