package keywright.answer;

import java.util.ArrayList;
import keywright.cas.Expr;

/** Reads the rows of a matrix in TeX up to its {@code \end}. */
final class TexMatrix {
    private final Grammar grammar;
    private final Words words;
    private final String name;

    TexMatrix(Grammar grammar, String name) {
        this.grammar = grammar;
        this.words = grammar.words;
        this.name = name;
    }

    Expr rows(Word begin) {
        var rows = new ArrayList<Expr>();
        while (!words.next().command("end")) {
            rows.add(row(begin));
        }
        ended(begin);
        return new Expr.Call("List", rows);
    }

    /** Passes over {@code \\end{…}}. */
    void ended(Word begin) {
        words.take();
        var open = words.next();
        words.expect("{", begin);
        while (!words.next().is("}")) {
            if (words.take().kind() == Word.Kind.END) {
                throw Words.error(open, "'{' is not closed");
            }
        }
        words.expect("}", open);
    }

    private Expr row(Word begin) {
        var entries = new ArrayList<Expr>();
        do {
            if (words.next().kind() == Word.Kind.END) {
                throw Words.error(begin, "'\\begin{" + name + "}' is not ended");
            }
            entries.add(grammar.formula(Grammar.ENTRY));
        } while (words.took("&"));
        words.tookCommand("\\");
        return new Expr.Call("List", entries);
    }
}
