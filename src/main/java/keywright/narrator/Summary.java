package keywright.narrator;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Mark;
import keywright.solve.Significant;
import keywright.solve.Solved;
import keywright.solve.SolvedPart;
import keywright.solve.SolvedSet;

/** All answers of a set in one table, and what its experiments measured. */
final class Summary {
    private Summary() {}

    static Optional<Block> of(SolvedSet solved) {
        var head = List.of(
                new Block.Column(Phrases.of("Part"), Block.Align.LEFT),
                new Block.Column(Phrases.of("Asked"), Block.Align.TEXT),
                new Block.Column(Phrases.of("Answer"), Block.Align.LEFT),
                new Block.Column(Phrases.of("Value"), Block.Align.RIGHT),
                new Block.Column(Phrases.of("Check"), Block.Align.CENTRE));
        var rows = new ArrayList<List<Block.Cell>>();
        for (var part : solved.parts()) {
            part.answers().forEach(answer -> rows.add(row(part, answer)));
            rows.addAll(drifts(part));
        }
        return rows.isEmpty() ? Optional.empty() : Optional.of(new Block.Table(List.of(), head, rows));
    }

    /** What the experiments that a part shows measured. */
    private static List<List<Block.Cell>> drifts(SolvedPart part) {
        var rows = new ArrayList<List<Block.Cell>>();
        for (var experiment : part.question().experiments(part.part()).values()) {
            new ExperimentNarrator(experiment)
                    .slopes()
                    .forEach((name, slope) -> rows.add(List.of(
                            cell(Phrases.of(part.part().id())),
                            cell(Phrases.of("Measured drift of the best $\\log_2 \\eta$ per doubling of $n$, " + name)),
                            cell(Phrases.of("$" + Measured.tex(slope) + "$")),
                            cell(List.of()),
                            cell(List.of()))));
        }
        return rows;
    }

    private static List<Block.Cell> row(SolvedPart part, Solved answer) {
        var notation = part.declarations().notation();
        var tex = answer.derived() ? "$" + answer.answer().tex(notation).code() + "$" : "not derived";

        var value = answer.value()
                .map(number ->
                        "$" + Significant.tex(number.digits(6)) + number.unit().tex() + "$")
                .orElse("");
        return List.of(
                cell(Phrases.of(part.part().id())),
                cell(new AnswerNarrator(part, answer).asked()),
                cell(Phrases.of(tex)),
                cell(Phrases.of(value)),
                new Block.Cell(List.of(), mark(answer)));
    }

    private static Mark mark(Solved answer) {
        return switch (answer.standing()) {
            case AGREES -> Mark.AGREES;
            case DISAGREES -> Mark.DISAGREES;
            case UNDECIDED -> Mark.UNDECIDED;
            case NOT_DERIVED -> Mark.NONE;
        };
    }

    private static Block.Cell cell(List<Inline> of) {
        return new Block.Cell(of, Mark.NONE);
    }
}
