package keywright.cli;

import java.io.PrintWriter;
import java.io.StringWriter;
import keywright.book.Rulebook;
import keywright.rule.Prover;

/** What a command did: its exit code, what it printed, what it complained of. */
record Run(int code, String out, String err) {
    /** The program with the whole book and no TeX. */
    static Run of(String... arguments) {
        return of(Rulebook.prover(), "", arguments);
    }

    /** The program with another book, or with TeX where it is on the path. */
    static Run of(Prover prover, String path, String... arguments) {
        var out = new StringWriter();
        var err = new StringWriter();
        var code = new Keywright(prover, path)
                .commands()
                .setOut(new PrintWriter(out, true))
                .setErr(new PrintWriter(err, true))
                .execute(arguments);
        return new Run(code, out.toString(), err.toString());
    }
}
