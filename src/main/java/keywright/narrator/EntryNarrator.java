package keywright.narrator;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import keywright.grade.KeyEntry;
import keywright.grade.Mistake;
import keywright.grade.Typed;
import keywright.page.Block;
import keywright.page.Inline;
import keywright.page.Mark;
import keywright.solve.Significant;
import keywright.term.Order;
import keywright.term.Scalar;
import keywright.tex.ExprTex;

/** One answer of the key: the forms accepted, and the table of mistakes. */
record EntryNarrator(KeyEntry entry) {
    private static final int DIGITS = 5;

    List<Block> blocks() {
        var blocks = new ArrayList<Block>();
        if (!entry.accepted().isEmpty()) {
            blocks.addAll(accepted());
        }
        if (!entry.catalogue().mistakes().isEmpty()) {
            blocks.add(mistakes());
        }
        entry.catalogue()
                .notes()
                .forEach(note -> blocks.add(
                        new Block.Paragraph(List.of(new Inline.Emphasis(Phrases.of("Note: " + note + "."))))));
        return blocks;
    }

    private List<Block> accepted() {
        var lead = new Inline.Strong(Phrases.of("Accepted too: "));
        var end = Phrases.of("and whatever is equal.");
        if (entry.asked().answer() instanceof Scalar || entry.asked().answer() instanceof Order) {
            var formulas = new ExprTex(entry.asked().declarations().notation());
            var forms = entry.accepted().stream()
                    .map(form -> "$\\displaystyle " + formulas.of(form).code() + "$, ")
                    .collect(Collectors.joining());
            return List.of(new Block.Paragraph(Phrases.joined(List.of(lead), Phrases.joined(Phrases.of(forms), end))));
        }
        var forms = entry.accepted().stream().map(Typed::of).collect(Collectors.joining("\n"));
        return List.of(
                new Block.Paragraph(Phrases.joined(List.of(lead), Phrases.of("whatever is equal, as typed"))),
                new Block.Listing(forms));
    }

    private Block mistakes() {
        var mistakes = entry.catalogue().mistakes();
        var numbers = mistakes.stream().anyMatch(mistake -> !value(mistake).isEmpty());
        var head = new ArrayList<Block.Column>();
        head.add(new Block.Column(Phrases.of("Mistake"), Block.Align.LEFT));
        if (numbers) {
            head.add(new Block.Column(Phrases.of("here"), Block.Align.RIGHT));
        }
        head.add(new Block.Column(Phrases.of("credit"), Block.Align.RIGHT));
        head.add(new Block.Column(Phrases.of("step"), Block.Align.RIGHT));
        head.add(new Block.Column(Phrases.of("What was done, and what it reveals"), Block.Align.TEXT));
        return new Block.Table(
                List.of(),
                head,
                mistakes.stream().map(mistake -> row(mistake, numbers)).toList());
    }

    private List<Block.Cell> row(Mistake mistake, boolean numbers) {
        var notation = entry.asked().declarations().notation();
        var row = new ArrayList<Block.Cell>();
        row.add(cell("$\\displaystyle " + mistake.answer().tex(notation).code() + "$"));
        if (numbers) {
            row.add(cell(value(mistake)));
        }
        row.add(cell(mistake.credit().shown()));
        row.add(cell(Integer.toString(mistake.step())));
        row.add(cell(Phrases.sentence(mistake.way().words()) + ". "
                + Phrases.sentence(mistake.way().by().reveals()) + "."));
        return row;
    }

    private String value(Mistake mistake) {
        return entry.value(mistake.answer())
                .map(number -> "$" + Significant.tex(Significant.of(number.number(), DIGITS))
                        + number.unit().tex() + "$")
                .orElse("");
    }

    private static Block.Cell cell(String text) {
        return new Block.Cell(Phrases.of(text), Mark.NONE);
    }
}
